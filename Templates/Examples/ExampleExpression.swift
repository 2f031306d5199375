import ClientModel

/// An example as a Swift expression, for a place that says which type it has: `.init(href: "…")`.
///
/// It compiles against the generated module, with the modules that `TypedExample.modules` lists.
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
    case .scalar(let type, let value): ScalarExpression(type, value).text
    case .bytes(let bytes): ScalarExpression.data(bytes)
    case .stream(let bytes): ".data(" + ScalarExpression.data(bytes) + ")"
    case .file(let bytes): ".data(" + ScalarExpression.data(bytes) + #", fileName: "example.txt")"#
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
}

extension StructureExample {
  /// What a link consists of that has nothing else.
  fileprivate var linkURL: String? {
    guard type == Structure.link.name, properties.count == 1, additional == nil,
      let url = properties.first?.value.text
    else { return nil }
    return url
  }
}

extension TypedExample {
  /// The modules that the expression needs beside the client's.
  var modules: Set<String> {
    switch self {
    case .scalar(let scalar, _): scalar.module.map { [$0] } ?? []
    case .bytes, .stream, .file: ["Foundation"]
    case .array(let elements): elements.modules
    case .dictionary(let entries): entries.map(\.value).modules
    case .structure(let structure):
      (structure.properties.map(\.value) + (structure.additional?.entries.map(\.value) ?? []))
        .modules
    case .union(_, _, _, let value): value.modules
    case .credential, .json, .null, .member, .rawValue, .unknown: []
    }
  }
}

extension Sequence<TypedExample> {
  /// The modules that the expressions need beside the client's.
  var modules: Set<String> { reduce(into: []) { $0.formUnion($1.modules) } }
}
