/// Places in JSON: `$._links.self.href`, `$.items[3]`, `$["exchange-partner"]`.
nonisolated enum JSONPath {
  static func text(of path: [any CodingKey]) -> String {
    path.reduce(into: "$") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else if isIdentifier(key.stringValue) {
        text += ".\(key.stringValue)"
      } else {
        text += "[\"\(ServerMessage.printable(key.stringValue))\"]"
      }
    }
  }

  /// The place and the reason of what a decoder threw.
  static func problem(of error: any Error) -> (path: String, reason: String) {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      (text(of: context.codingPath + [key]), "it is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      (text(of: context.codingPath), ServerMessage.printable(context.debugDescription))
    default:
      ("$", "it cannot be read")
    }
  }

  private static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
