import ClientModel

/// The file that makes the types of the runtime members of the client.
func memberTypesFile(_ client: Client) -> SwiftText {
  let aliases = client.aliasedMemberTypes.map { type -> SwiftText in
    "public typealias \(client.alias(ofMember: type)) = \(type)"
  }
  let members = client.aliasedMemberTypes.map { type -> SwiftText in
    "public typealias \(type) = \(client.alias(ofMember: type))"
  }
  return """
    \(fileHeader)

    // `\(client.name).Configuration` and `Configuration` are the same type. Use the first name if you import several clients.
    nonisolated extension \(client.name) {
      \(members)
    }

    \(aliases)

    """
}
