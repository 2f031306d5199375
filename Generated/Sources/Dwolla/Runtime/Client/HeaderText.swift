import HTTPTypes

nonisolated extension String {
  /// Whether it can be sent in a header and read there by everybody: visible ASCII and spaces between.
  var isHeaderText: Bool {
    !isEmpty && first != " " && last != " " && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

nonisolated extension HTTPFields {
  /// What frames a message or chooses the connection and the server: transports set it, and nobody else.
  private static let ofTransports: Set<String> = [
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
    "trailer", "transfer-encoding", "upgrade",
  ]

  /// The first field that only a transport may set.
  var reservedName: String? {
    first { Self.ofTransports.contains($0.name.canonicalName) }?.name.rawName
  }

  static func refusal(ofHeader name: String) -> String {
    "the header '\(name)' is set by what sends the request, and by nobody else"
  }
}
