import ClientModel

/// The file that makes the runtime's types members of the client.
func memberTypesFile(_ client: Client) -> SwiftText {
  let aliases = client.aliasedMemberTypes.map { type -> SwiftText in
    "public typealias \(client.alias(ofMember: type)) = \(type)"
  }
  let members = client.aliasedMemberTypes.map { type -> SwiftText in
    "public typealias \(type) = \(client.alias(ofMember: type))"
  }
  return """
    \(fileHeader)

    // `\(client.name).Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
    nonisolated extension \(client.name) {
      \(members)
    }

    \(aliases)

    """
}
