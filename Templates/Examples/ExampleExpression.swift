import ClientModel

/// An example as a Swift expression, for a place that says which type it has: `.init(href: "…")`.
///
/// It compiles against the emitted module, with Foundation where `TypedExample.usesFoundation` says so.
struct ExampleExpression {
  private let example: TypedExample

  init(_ example: TypedExample) { self.example = example }

  /// - Parameters:
  ///   - label: what stands before the expression in its line.
  ///   - depth: of the line that the expression begins in.
  func text(after label: String = "", depth: Int) -> SwiftText {
    switch example {
    case .array(let elements):
      Self.list(label, elements.map { Self.text($0, depth: depth + 1) }, depth: depth)
    case .dictionary(let entries): Self.dictionary(label, entries, depth: depth)
    case .structure(let structure): self.structure(label, structure, depth: depth)
    case .rawValue(_, let value):
      SwiftSyntax.list(
        label + ".init",
        [ExampleJSONLiteral(value).text(after: "rawValue: ", depth: depth + 1).text], "",
        depth: depth)
    case .union(let type, let member, _, let value):
      SwiftSyntax.list(
        label + Self.member(member, of: type), [Self.text(value, depth: depth + 1)], "",
        depth: depth)
    case .unknown(_, let value):
      SwiftSyntax.list(
        label + ".unknown", [ExampleJSONLiteral(value).text(depth: depth + 1).text], "",
        depth: depth)
    case .json(let value): ExampleJSONLiteral(value).text(after: label, depth: depth)
    default: "\(label)\(scalar)"
    }
  }

  private static func text(_ example: TypedExample, depth: Int) -> String {
    ExampleExpression(example).text(depth: depth).text
  }

  /// Empty for what has parts.
  private var scalar: String {
    switch example {
    case .boolean(let value): value ? "true" : "false"
    case .string(let text): SwiftSyntax.literal(text)
    case .integer(let value): SwiftSyntax.integer(String(value))
    case .number(let number):
      number.integer == nil ? number.literal : SwiftSyntax.integer(number.literal)
    case .date(let date): "Date(timeIntervalSince1970: \(Self.interval(date)))"
    // No day of an example is none of the calendar.
    case .calendarDate(let year, let month, let day):
      "CalendarDate(year: \(year), month: \(month), day: \(day))!"
    case .data(let bytes, _), .bytes(let bytes): Self.data(bytes)
    case .stream(let bytes): ".data(" + Self.data(bytes) + ")"
    case .file(let bytes): ".data(" + Self.data(bytes) + #", fileName: "example.txt")"#
    case .credential: #".basic(username: "example-username", password: "example-password")"#
    case .null: "nil"
    case .member(let type, let name, _, _): Self.member(name, of: type)
    case .array, .dictionary, .structure, .rawValue, .union, .unknown, .json: ""
    }
  }

  // MARK: Structs

  private func structure(_ label: String, _ structure: StructureExample, depth: Int) -> SwiftText {
    if let url = structure.linkURL { return "\(label)\(SwiftSyntax.literal(url))" }
    var arguments = structure.properties.filter { !$0.isInitial }.map { property in
      Self.argument(property, depth: depth + 1).text
    }
    if let additional = structure.additional {
      let label = additional.name.escapedCallLabel + ": "
      arguments.append(Self.dictionary(label, additional.entries, depth: depth + 1).text)
    }
    return SwiftSyntax.list(label + ".init", arguments, "", depth: depth)
  }

  /// In a `Nullable` where null is told from absent.
  private static func argument(_ property: StructureExample.Property, depth: Int) -> SwiftText {
    let label = property.name.escapedCallLabel + ": "
    guard property.presence == .optionalNullable else {
      return ExampleExpression(property.value).text(after: label, depth: depth)
    }
    if property.value == .null { return "\(label).null" }
    return SwiftSyntax.list(
      label + ".value", [text(property.value, depth: depth + 1)], "", depth: depth)
  }

  /// A member of `Optional` would be taken in place of one of the type where the value is optional.
  private static func member(_ name: String, of type: String) -> String {
    (name == "some" || name == "none" ? type : "") + "." + name
  }

  // MARK: Collections

  static func list(_ label: String, _ elements: [String], depth: Int) -> SwiftText {
    let isShort = !elements.contains { $0.utf8.contains(UInt8(ascii: "\n")) }
    if isShort { return SwiftSyntax.array(label, elements, depth: depth) }
    return """
      \(label)[
        \(elements.count == 1 ? elements : elements.map { $0 + "," })
      ]
      """
  }

  private static func dictionary(_ label: String, _ entries: [TypedExample.Entry], depth: Int)
    -> SwiftText
  {
    if entries.isEmpty { return "\(label)[:]" }
    var seen: Set<String> = []
    let lines = entries.filter { seen.insert($0.key).inserted }.map { entry in
      ExampleExpression(entry.value)
        .text(after: SwiftSyntax.literal(entry.key) + ": ", depth: depth + 1).text
    }
    return list(label, lines, depth: depth)
  }

  // MARK: Scalars

  private static func interval(_ date: ExampleDate) -> String {
    let seconds = SwiftSyntax.integer(String(date.seconds))
    if date.fraction.isEmpty { return seconds }
    guard date.seconds < 0 else { return "\(seconds).\(date.fraction)" }
    return "\(Double(date.seconds) + (Double("0." + date.fraction) ?? 0))"
  }

  private static func data(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let isText = Array(text.utf8) == bytes && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    if bytes.isEmpty { return "Data()" }
    if isText { return "Data(\(SwiftSyntax.literal(text)).utf8)" }
    return "Data([\(bytes.map { String($0) }.joined(separator: ", "))])"
  }
}

extension StructureExample {
  /// What a link consists of that has nothing else.
  fileprivate var linkURL: String? {
    guard type == Structure.link.name, properties.count == 1, additional == nil,
      case .string(let url)? = properties.first?.value
    else { return nil }
    return url
  }
}

extension TypedExample {
  /// Whether the expression needs `import Foundation`.
  var usesFoundation: Bool {
    switch self {
    case .date, .data, .bytes, .stream, .file: true
    case .array(let elements): elements.contains(where: \.usesFoundation)
    case .dictionary(let entries): entries.contains(where: \.value.usesFoundation)
    case .structure(let structure):
      structure.properties.contains(where: \.value.usesFoundation)
        || structure.additional?.entries.contains(where: \.value.usesFoundation) == true
    case .union(_, _, _, let value): value.usesFoundation
    case .boolean, .string, .integer, .number, .calendarDate, .credential, .json, .null, .member,
      .rawValue, .unknown:
      false
    }
  }
}
