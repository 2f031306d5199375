import ClientModel

/// The documented failures of an operation: a row for each response, with its alternatives.
struct ErrorTable {
  private let operation: ClientOperation
  private let page: String
  private let context: DocumentationContext

  init(_ operation: ClientOperation, page: String, in context: DocumentationContext) {
    self.operation = operation
    self.page = page
    self.context = context
  }

  var text: SwiftText {
    markdownTable(
      ["Case", "Type", "Status", "Content type", "Code", "Message"],
      operation.failures.flatMap(rows) + [undocumented, failed])
  }

  private var undocumented: [String] {
    [
      "`.undocumented`", context.links.link(to: "UndocumentedResponse", from: page), "4XX, 5XX",
      "`*/*`", "", "",
    ]
  }

  private var failed: [String] {
    ["`.failed`", context.links.link(to: "CallFailure", from: page), "none", "", "", ""]
  }

  private func rows(_ failure: ClientFailure) -> [[String]] {
    let examples = context.examples[operation.name]?[failure.status]?.bodies ?? []
    guard let alternatives = failure.alternatives else {
      return [row(failure, "`.\(failure.name)`", examples)]
    }
    return alternatives.members.map { member in
      let own = examples.filter { Self.decides(alternatives, for: member, $0.value) }
      return row(failure, "`.\(failure.name)`<br>`.\(member.name)`", own)
    }
  }

  /// Whether the distinguishing properties have the values of this alternative.
  private static func decides(
    _ alternatives: Alternatives, for member: Alternatives.Member, _ value: TypedExample
  ) -> Bool {
    guard case .structure(let structure) = value else { return false }
    let values = alternatives.properties.map { property in
      structure.properties.first { $0.name == property.name }?.value.text
    }
    return values.compactMap { $0 }.joined(separator: ": ") == member.value
  }

  private func row(_ failure: ClientFailure, _ name: String, _ examples: [TypedClientExample])
    -> [String]
  {
    let type = failure.body.map { context.links.link($0.type, from: page) }
    return [
      name, type ?? context.links.link(to: "NoBody", from: page), statusText(failure.status),
      failure.body.map { MarkdownCode.cell($0.mediaType) } ?? "",
      texts(["code", "error"], in: examples),
      texts(["message", "error_description"], in: examples),
    ]
  }

  /// The distinct texts of the first of these properties in the examples.
  private func texts(_ names: [String], in examples: [TypedClientExample]) -> String {
    for name in names {
      var texts: [String] = []
      for example in examples {
        guard case .string(let text) = example.value.json?[name], !texts.contains(text) else {
          continue
        }
        texts.append(text)
      }
      if !texts.isEmpty { return texts.map(MarkdownCode.cell).joined(separator: "<br>") }
    }
    return ""
  }
}

extension TypedExample {
  fileprivate var text: String? {
    if case .string(let text) = json { text } else { nil }
  }
}
