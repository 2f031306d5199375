/// A position in JSON: `$._links.self.href`, `$.items[3]`, `$["exchange-partner"]`.
nonisolated struct JSONPath {
  enum Step {
    case property(String)
    case element(Int)
  }

  private(set) var steps: [Step] = []

  /// The root.
  init() {}

  static func + (path: Self, step: Step) -> Self {
    var path = path
    path.steps.append(step)
    return path
  }

  /// The names of the properties in the path.
  var names: [String] {
    steps.compactMap { if case .property(let name) = $0 { name } else { nil } }
  }

  var text: String {
    steps.reduce(into: "$") { text, step in
      switch step {
      case .element(let index): text += "[\(index)]"
      case .property(let name):
        text += Self.isIdentifier(name) ? ".\(name)" : "[\"\(ServerMessage.printable(name))\"]"
      }
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

nonisolated extension JSONPath {
  /// The position of a value in a document.
  init(to token: Int, in document: JSONDocument) {
    var container = 0
    while container < token {
      let isObject = document.kind(container) == .object
      var (child, index) = (container + 1, 0)
      while true {
        let value = isObject ? child + 1 : child
        let next = document.next(after: value)
        guard next <= token else {
          steps.append(isObject ? .property(document.string(child) ?? "") : .element(index))
          container = value
          break
        }
        (child, index) = (next, index + 1)
      }
      // The token is a name.
      if token < container { return }
    }
  }

  /// The position of the next value after incomplete JSON text.
  init<Text: Collection<UInt8>>(behind text: Text) where Text.SubSequence == Text {
    var containers: [(isObject: Bool, name: Text?, index: Int)] = []
    var text = text
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "{"): containers.append((true, nil, 0))
      case UInt8(ascii: "["): containers.append((false, nil, 0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = containers.popLast()
      case UInt8(ascii: ","):
        guard let last = containers.indices.last else { continue }
        containers[last].index += 1
        containers[last].name = nil
      case UInt8(ascii: "\""):
        let string = Self.takeString(from: &text)
        guard let last = containers.indices.last, containers[last].name == nil else { continue }
        containers[last].name = string
      default: continue
      }
    }
    for container in containers {
      if !container.isObject {
        steps.append(.element(container.index))
      } else if let name = container.name {
        let bytes = JSONEscape.text(of: 0..<name.count, in: Array(name) + [0])
        steps.append(.property(String(decoding: bytes, as: UTF8.self)))
      }
    }
  }

  /// The text up to the quotation mark that ends the string, or `nil` if there is none.
  private static func takeString<Text: Collection<UInt8>>(from text: inout Text) -> Text?
  where Text.SubSequence == Text {
    var end = text.startIndex
    while end < text.endIndex, text[end] != UInt8(ascii: "\"") {
      let isEscape = text[end] == UInt8(ascii: "\\")
      text.formIndex(after: &end)
      if isEscape, end < text.endIndex { text.formIndex(after: &end) }
    }
    guard end < text.endIndex else {
      text = text[end...]
      return nil
    }
    defer { text = text[end...].dropFirst() }
    return text[..<end]
  }
}
