import HTTPTypes

nonisolated extension String {
  /// Whether every server can read the text in a header: visible ASCII with spaces in between.
  var isHeaderText: Bool {
    !isEmpty && first != " " && last != " " && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

nonisolated extension HTTPFields {
  /// Headers that frame a message, or select the connection or the server. Only transports set them.
  fileprivate static let ofTransports: Set<String> = [
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
    "trailer", "transfer-encoding", "upgrade",
  ]

  /// The first field that only a transport may set.
  var reservedName: String? {
    first { $0.name.isReserved }?.name.rawName
  }

  static func refusal(ofHeader name: String) -> String {
    "the header '\(name)' is reserved for the transport"
  }
}

nonisolated extension HTTPField.Name {
  /// Whether only transports set the field.
  var isReserved: Bool { HTTPFields.ofTransports.contains(canonicalName) }
}
