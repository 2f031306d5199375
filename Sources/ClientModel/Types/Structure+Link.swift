extension Structure {
  /// The runtime's link: the properties of HAL (draft-kelly-json-hal, section 5), and additional properties as JSON.
  public static let link = Structure(
    name: "Link", documentation: Documentation("A link to a resource."), isDeprecated: false,
    properties: [
      Property(link: "href", "href", .string, .required),
      Property(link: "type", "type", .string),
      Property(link: "resourceType", "resource-type", .string),
      Property(link: "name", "name", .string),
      Property(link: "title", "title", .string),
      Property(link: "templated", "templated", .boolean),
    ],
    additionalProperties: AdditionalProperties(name: "additionalProperties", type: .json),
    nested: [])
}

extension Property {
  fileprivate init(
    link name: String, _ wireName: String, _ type: TypeReference, _ presence: Presence = .optional
  ) {
    self.init(
      name: name, wireName: wireName, type: type, presence: presence,
      initialValue: presence == .optional ? Property.InitialValue.none : nil, box: nil,
      isSecret: false, decimalView: nil, isDeprecated: false, documentation: Documentation())
  }
}
