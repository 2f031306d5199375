import ClientModel

/// An example as a Swift expression, for a place that says which type it has: `.init(href: "…")`.
///
/// It compiles against the emitted module, with Foundation where `TypedExample.usesFoundation` says so.
struct ExampleExpression {
  private let example: TypedExample

  init(_ example: TypedExample) { self.example = example }

  /// - Parameter depth: of the line that the expression begins in.
  func text(depth: Int) -> SwiftText {
    switch example {
    case .boolean(let value): "\(value ? "true" : "false")"
    case .string(let text): "\(SwiftSyntax.literal(text))"
    case .integer(let value): "\(SwiftSyntax.integer(String(value)))"
    case .number(let number):
      "\(number.integer == nil ? number.literal : SwiftSyntax.integer(number.literal))"
    case .date(let date): "Date(timeIntervalSince1970: \(Self.interval(date)))"
    // No day of an example is none of the calendar.
    case .calendarDate(let year, let month, let day):
      "CalendarDate(year: \(year), month: \(month), day: \(day))!"
    case .data(let bytes, _), .bytes(let bytes): "\(Self.data(bytes))"
    case .stream(let bytes): "\(".data(" + Self.data(bytes) + ")")"
    case .json(let value): ExampleJSONLiteral(value).text(depth: depth)
    case .array(let elements):
      Self.list(elements.map { ExampleExpression($0).text(depth: depth + 1).text }, depth: depth)
    case .dictionary(let entries): Self.dictionary(entries, depth: depth)
    case .null: "nil"
    case .structure(let structure): self.structure(structure, depth: depth)
    case .member(let type, let name, _, _): "\(Self.member(name, of: type))"
    case .rawValue(_, let value):
      SwiftSyntax.list(
        ".init", ["rawValue: \(ExampleJSONLiteral(value).text(depth: depth + 1).text)"], "",
        depth: depth)
    case .union(let type, let member, let value):
      SwiftSyntax.list(
        Self.member(member, of: type), [ExampleExpression(value).text(depth: depth + 1).text], "",
        depth: depth)
    case .unknown(_, let value):
      SwiftSyntax.list(
        ".unknown", [ExampleJSONLiteral(value).text(depth: depth + 1).text], "", depth: depth)
    }
  }

  // MARK: Structs

  private func structure(_ structure: StructureExample, depth: Int) -> SwiftText {
    var arguments = structure.properties.filter { !$0.isInitial }.map { property in
      let value = Self.value(of: property, depth: depth + 1).text
      return "\(property.name.escapedCallLabel): \(value)"
    }
    if let additional = structure.additional {
      let entries = Self.dictionary(additional.entries, depth: depth + 1).text
      arguments.append("\(additional.name.escapedCallLabel): \(entries)")
    }
    return SwiftSyntax.list(".init", arguments, "", depth: depth)
  }

  /// In a `Nullable` where null is told from absent.
  private static func value(of property: StructureExample.Property, depth: Int) -> SwiftText {
    let value = ExampleExpression(property.value)
    guard property.presence == .optionalNullable else { return value.text(depth: depth) }
    if property.value == .null { return ".null" }
    return SwiftSyntax.list(".value", [value.text(depth: depth + 1).text], "", depth: depth)
  }

  /// A member of `Optional` would be taken in place of one of the type where the value is optional.
  private static func member(_ name: String, of type: String) -> String {
    (name == "some" || name == "none" ? type : "") + "." + name
  }

  // MARK: Collections

  static func list(_ elements: [String], depth: Int) -> SwiftText {
    let isShort = !elements.contains { $0.utf8.contains(UInt8(ascii: "\n")) }
    if isShort { return SwiftSyntax.array("", elements, depth: depth) }
    return """
      [
        \(elements.count == 1 ? elements : elements.map { $0 + "," })
      ]
      """
  }

  private static func dictionary(_ entries: [TypedExample.Entry], depth: Int) -> SwiftText {
    if entries.isEmpty { return "[:]" }
    var seen: Set<String> = []
    let lines = entries.filter { seen.insert($0.key).inserted }.map { entry in
      let value = ExampleExpression(entry.value).text(depth: depth + 1).text
      return "\(SwiftSyntax.literal(entry.key)): \(value)"
    }
    return list(lines, depth: depth)
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

extension TypedExample {
  /// Whether the expression needs `import Foundation`.
  var usesFoundation: Bool {
    switch self {
    case .date, .data, .bytes, .stream: true
    case .array(let elements): elements.contains(where: \.usesFoundation)
    case .dictionary(let entries): entries.contains(where: \.value.usesFoundation)
    case .structure(let structure):
      structure.properties.contains(where: \.value.usesFoundation)
        || structure.additional?.entries.contains(where: \.value.usesFoundation) == true
    case .union(_, _, let value): value.usesFoundation
    case .boolean, .string, .integer, .number, .calendarDate, .json, .null, .member, .rawValue,
      .unknown:
      false
    }
  }
}
