/// The JSON pointers (RFC 6901) of a file's nodes, composed on demand.
struct PointerTree {
  enum Token {
    case key(String)
    case index(Int)
  }

  private var steps: [(parent: Int, token: Token)] = []

  /// The whole file.
  static let root = -1

  /// - Returns: the number of the new pointer.
  mutating func add(_ token: Token, below parent: Int) -> Int {
    steps.append((parent, token))
    return steps.count - 1
  }

  func pointer(_ number: Int) -> String {
    var tokens: [Token] = []
    var number = number
    while number != Self.root {
      tokens.append(steps[number].token)
      number = steps[number].parent
    }
    var text: [UInt8] = []
    for token in tokens.reversed() {
      text.append(UInt8(ascii: "/"))
      switch token {
      case .key(let key): JSONPointer.escape(key, into: &text)
      case .index(let index): text += String(index).utf8
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
