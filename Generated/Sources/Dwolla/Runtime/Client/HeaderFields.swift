import HTTPTypes

nonisolated extension HTTPFields {
  /// The value of a field, or the joined values of several fields with the same name.
  ///
  /// The subscript of HTTPTypes always joins, which takes twenty times as long for a single field.
  func value(of name: HTTPField.Name) -> String? {
    var found: Int?
    for index in 0..<count where self[index].name == name {
      guard found == nil else { return self[name] }
      found = index
    }
    return found.map { self[$0].value }
  }

  /// Adds fields, and removes those with the same names.
  mutating func replace(with fields: HTTPFields) {
    for field in fields where contains(field.name) { self[field.name] = nil }
    for field in fields { append(field) }
  }
}

// MARK: Reserved fields

nonisolated extension HTTPFields {
  /// The first field that only a transport may set.
  var reservedName: String? {
    first { $0.name.isReserved }?.name.rawName
  }

  static func refusal(ofHeader name: String) -> String {
    "the header '\(name)' is reserved for the transport"
  }
}

nonisolated extension HTTPField.Name {
  /// Whether the field frames a message, or selects the connection or the server. Only transports set such fields.
  ///
  /// Compares names of the same length, because each call checks every field.
  var isReserved: Bool {
    switch canonicalName.utf8.count {
    case 2: canonicalName == "te"
    case 4: canonicalName == "host"
    case 6: canonicalName == "expect"
    case 7: canonicalName == "trailer" || canonicalName == "upgrade"
    case 10: canonicalName == "connection" || canonicalName == "keep-alive"
    case 14: canonicalName == "content-length"
    case 16: canonicalName == "proxy-connection"
    case 17: canonicalName == "transfer-encoding"
    default: false
    }
  }
}

// MARK: The idempotency key

nonisolated extension HTTPField.Name {
  /// `Idempotency-Key`: the server acts once on all requests with the same key.
  static let idempotencyKey = Self("Idempotency-Key")
}

nonisolated extension HTTPFields {
  /// The idempotency key, or `nil` if it is missing or empty.
  var idempotencyKey: String? {
    HTTPField.Name.idempotencyKey.flatMap(value).flatMap { key in
      // Most keys start with an ASCII letter or a digit.
      key.utf8.first?.isVisible != true && key.allSatisfy(\.isWhitespace) ? nil : key
    }
  }
}

nonisolated extension UInt8 {
  /// Whether it is an ASCII character other than spaces and control characters.
  fileprivate var isVisible: Bool { (0x21...0x7E).contains(self) }
}
