/// Mutates the structure of a document: values, keys, references and types.
struct TreeMutation {
  /// Pointers to all named components of the document.
  private let pointers: [String]
  private let original: DocumentTree

  init(_ document: DocumentTree) {
    original = document
    pointers = Self.pointers(in: document)
  }

  func mutate(using random: inout SeededGenerator) -> DocumentTree {
    var document = original
    for _ in 0...random.number(below: 8) {
      let place = random.number(below: document.count)
      // A value from elsewhere in the same document.
      let other = document.value(at: random.number(below: document.count))
      document.change(at: place) { mutateOnce(&$0, other, using: &random) }
    }
    return document
  }

  private func mutateOnce(
    _ value: inout DocumentTree, _ other: DocumentTree, using random: inout SeededGenerator
  ) {
    switch random.number(below: 13) {
    case 0: value = other
    case 1: value = .text(random.pick(HostileText.texts))
    case 2: value = .plain(random.pick(HostileText.numbers))
    case 3:
      value = random.pick([.plain("null"), .plain("true"), .plain("false"), .list([]), .object([])])
    case 4: value = .text(random.pick(HostileText.words))
    case 5: value = .object([.init("$ref", .text(reference(using: &random)))])
    case 6: value = .list([value])
    case 7: value = .object([.init(random.pick(HostileText.words), value)])
    case 8:
      value = .object([
        .init(random.pick(["allOf", "oneOf", "anyOf"]), .list([value, other, value]))
      ])
    case 9:
      value = nested(
        value, levels: 1 + random.number(below: random.happens(oneIn: 10) ? 300 : 12),
        using: &random)
    default: mutateParts(&value, other, using: &random)
    }
  }

  private func mutateParts(
    _ value: inout DocumentTree, _ other: DocumentTree, using random: inout SeededGenerator
  ) {
    switch value {
    case .object(var entries) where !entries.isEmpty:
      let index = random.number(below: entries.count)
      switch random.number(below: 6) {
      case 0: entries.remove(at: index)
      case 1: entries[index].key = random.pick(HostileText.words)
      case 2: entries[index].key = random.pick(HostileText.texts)
      case 3: entries.append(.init(random.pick(HostileText.words), other))
      case 4: entries[index].value = other
      default:
        for number in 0..<random.number(below: random.happens(oneIn: 20) ? 400 : 4) {
          entries.append(.init("\(entries[index].key)\(number)", entries[index].value))
        }
      }
      value = .object(entries)
    case .list(var items) where !items.isEmpty:
      let index = random.number(below: items.count)
      switch random.number(below: 4) {
      case 0: items.remove(at: index)
      case 1: items.append(items[index])
      case 2: items[index] = other
      default: items.swapAt(index, random.number(below: items.count))
      }
      value = .list(items)
    case .text(let text) where random.happens(oneIn: 2):
      value = .text(text + random.pick(HostileText.texts))
    default: value = .text(reference(using: &random))
    }
  }

  private func reference(using random: inout SeededGenerator) -> String {
    if random.happens(oneIn: 6) || pointers.isEmpty { return random.pick(HostileText.texts) }
    return random.pick(pointers) + (random.happens(oneIn: 12) ? random.pick(HostileText.texts) : "")
  }

  private func nested(
    _ value: DocumentTree, levels: Int, using random: inout SeededGenerator
  ) -> DocumentTree {
    let keyword = random.pick([
      "items", "properties", "allOf", "oneOf", "additionalProperties", "not",
    ])
    return (0..<levels).reduce(value) { inner, level in
      switch keyword {
      case "properties":
        .object([
          .init("type", .text("object")), .init("properties", .object([.init("p\(level)", inner)])),
        ])
      case "allOf", "oneOf": .object([.init(keyword, .list([inner]))])
      default: .object([.init(keyword, inner)])
      }
    }
  }

  private static let mostPointers = 2000

  private static func pointers(in document: DocumentTree) -> [String] {
    var found = ["#"]
    var rest: [(pointer: String, value: DocumentTree)] = [("#", document)]
    while let next = rest.popLast(), found.count < mostPointers {
      switch next.value {
      case .plain, .text: continue
      case .list(let items):
        for (index, item) in items.enumerated() { rest.append(("\(next.pointer)/\(index)", item)) }
      case .object(let entries):
        found.append(next.pointer)
        for entry in entries {
          let key = entry.key.split(separator: "~", omittingEmptySubsequences: false).joined(
            separator: "~0"
          )
          .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
          rest.append(("\(next.pointer)/\(key)", entry.value))
        }
      }
    }
    return found
  }
}
