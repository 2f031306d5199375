/// The JSON pointers (RFC 6901) of a file's nodes, composed on demand.
struct PointerTree {
  enum Token {
    case key(String)
    case index(Int)
  }

  private var steps: [(parent: Int, token: Token)] = []
  /// The pointers composed so far, because most have a parent in common with others.
  private var texts: [Int: [UInt8]] = [:]

  /// The whole file.
  static let root = -1

  /// - Returns: the number of the new pointer.
  mutating func add(_ token: Token, below parent: Int) -> Int {
    steps.append((parent, token))
    return steps.count - 1
  }

  mutating func pointer(_ number: Int) -> String {
    String(decoding: text(of: number), as: UTF8.self)
  }

  private mutating func text(of number: Int) -> [UInt8] {
    var missing: [Int] = []
    var text: [UInt8] = []
    var next = number
    while next != Self.root {
      if let known = texts[next] {
        text = known
        break
      }
      missing.append(next)
      next = steps[next].parent
    }
    for step in missing.reversed() {
      text.append(UInt8(ascii: "/"))
      switch steps[step].token {
      case .key(let key): JSONPointer.escape(key, into: &text)
      case .index(let index): text += String(index).utf8
      }
      // The pointers of the parents, which others share.
      if step != number { texts[step] = text }
    }
    return text
  }
}
