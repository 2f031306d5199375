import ClientModel

extension APIType {
  init(_ type: TypeReference) {
    self =
      switch type {
      case .scalar(let type): .scalar(.value(type))
      case .binaryBody: .scalar(.body)
      case .file: .scalar(.file)
      case .credential: .scalar(.credential)
      case .json: .scalar(.json)
      // A type of the runtime. Its name includes its element type.
      case .sequence: .named(type.swiftName)
      case .array(let element): .array(of: APIType(element))
      case .dictionary(let value): .dictionary(of: APIType(value))
      case .optional(let wrapped): .optional(APIType(wrapped))
      // The runtime's link is compared like a declared type.
      case .link: .named(Structure.link.name)
      case .named(let name): .named(name)
      }
  }
}
