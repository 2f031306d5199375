import ClientModel

/// An example as a Swift expression whose type is known from the context: `.init(href: "…")`.
///
/// It requires imports of the generated module and of the modules in `TypedExample.modules`.
struct ExampleExpression {
  private let example: TypedExample

  init(_ example: TypedExample) { self.example = example }

  /// - Parameters:
  ///   - label: the text before the expression on its line.
  ///   - depth: the indentation of the line.
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

  /// Empty for structs and collections.
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

  /// Uses `Nullable` if null and absent differ.
  private static func argument(_ property: StructureExample.Property, depth: Int) -> SwiftText {
    let label = property.name.escapedCallLabel + ": "
    guard property.presence == .optionalNullable else {
      return ExampleExpression(property.value).text(after: label, depth: depth)
    }
    if property.value == .null { return "\(label).null" }
    return SwiftSyntax.list(
      label + ".value", [text(property.value, depth: depth + 1)], "", depth: depth)
  }

  /// Names the type if `Optional` has a member with the same name, which Swift would prefer.
  private static func member(_ name: String, of type: String) -> String {
    (name == "some" || name == "none" ? type : "") + "." + name
  }

  // MARK: Collections

  static func list(_ label: String, _ elements: [String], depth: Int) -> SwiftText {
    if !elements.contains(where: \.hasSeveralLines) {
      return SwiftSyntax.array(label, elements, depth: depth)
    }
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
  /// The URL of a link without other properties.
  fileprivate var linkURL: String? {
    guard type == Structure.link.name, properties.count == 1, additional == nil,
      let url = properties.first?.value.text
    else { return nil }
    return url
  }
}

extension TypedExample {
  /// The modules that the expression needs in addition to the client's.
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
  /// The modules that the expressions need in addition to the client's.
  var modules: Set<String> { reduce(into: []) { $0.formUnion($1.modules) } }
}
