import ClientModel

/// The section of a declared type: its description and a table of its members.
struct TypeSection {
  private let declaration: TypeDeclaration
  private let page: String
  private let context: DocumentationContext

  init(_ declaration: TypeDeclaration, page: String, in context: DocumentationContext) {
    self.declaration = declaration
    self.page = page
    self.context = context
  }

  var text: SwiftText {
    switch declaration {
    case .structure(let structure): self.structure(structure)
    case .enumeration(let enumeration): self.enumeration(enumeration)
    case .union(let union): self.union(union)
    case .alias(let alias): self.alias(alias)
    }
  }

  private func head(_ documentation: Documentation, isDeprecated: Bool) -> [SwiftText] {
    [MarkdownProse.blocks(documentation), isDeprecated ? "**Deprecated.**" : ""]
  }

  private func alias(_ alias: TypeAlias) -> SwiftText {
    let target = context.links.link(to: alias.target, from: page)
    return SwiftText.paragraphs(
      head(alias.documentation, isDeprecated: alias.isDeprecated) + ["Another name for \(target)."])
  }

  // MARK: Structs

  private func structure(_ structure: Structure) -> SwiftText {
    var rows = structure.properties.map { row($0, of: structure) }
    if let additional = structure.additionalProperties {
      let type = context.links.link(.dictionary(of: additional.type), from: page)
      rows.append([
        "`\(additional.name)`", type, "", markdownMark(false),
        structure.additionalDescription, "",
      ])
    }
    return SwiftText.paragraphs(
      head(structure.documentation, isDeprecated: structure.isDeprecated) + [
        rows.isEmpty
          ? "No properties."
          : markdownTable(
            ["Property", "Type", "On the wire", "Required", "Description", "Example"], rows)
      ])
  }

  private func row(_ property: Property, of structure: Structure) -> [String] {
    let type = context.links.link(property.type, from: page)
    let isOptional = property.presence != .required
    var notes = [MarkdownProse.cell(property.documentation)]
    if property.isDeprecated { notes.append("**Deprecated.**") }
    if property.isSecret { notes.append("Secret: descriptions and logs do not show the value.") }
    if property.presence == .optionalNullable { notes.append("Null differs from absent.") }
    switch property.initialValue {
    case .member(let name): notes.append("Always `.\(name)`.")
    case .literal(let text): notes.append("Always `\(text)`.")
    case nil, .some(.none): break
    }
    return [
      MarkdownCode.cell(property.name),
      property.presence == .optionalNullable
        ? "\(context.links.link(to: "Nullable", from: page))\\<\(type)\\>?"
        : type + (isOptional ? "?" : ""),
      MarkdownCode.cell(property.wireName),
      markdownMark(property.presence == .required || property.presence == .requiredNullable),
      notes.filter { !$0.isEmpty }.joined(separator: "<br>"),
      context.examples.value(of: property.name, in: structure.name).flatMap(ExampleCell.text) ?? "",
    ]
  }

  // MARK: Enums

  private func enumeration(_ enumeration: Enumeration) -> SwiftText {
    let rows = enumeration.members.map {
      ["`.\($0.name)`", MarkdownCode.cell($0.value), MarkdownProse.cell($0.documentation)]
    }
    return SwiftText.paragraphs(
      head(enumeration.documentation, isDeprecated: enumeration.isDeprecated) + [
        markdownTable(["Value", "On the wire", "Description"], rows),
        "Unknown values are kept: `rawValue` returns them, and `isKnown` is false.",
      ])
  }

  private func union(_ union: Union) -> SwiftText {
    let tag: String? = if case .tag(let property) = union.decision { property } else { nil }
    let rows = union.members.map { member in
      [
        "`.\(member.name)`", context.links.link(member.type, from: page),
        member.tags.map { MarkdownCode.cell($0.text) }.joined(separator: ", "),
        MarkdownProse.cell(member.documentation),
      ]
    }
    let json = context.links.link(to: "JSONValue", from: page)
    let decision =
      tag.map { "The property \(MarkdownCode.span($0)) determines the case." }
      ?? "A value is decoded as the first case that it matches, in this order."
    return SwiftText.paragraphs(
      head(union.documentation, isDeprecated: union.isDeprecated) + [
        markdownTable(
          ["Case", "Type", tag.map(MarkdownCode.cell) ?? "Tag", "Description"],
          rows + [["`.unknown`", json, "", "A value that matches none of the documented cases."]]),
        "\(decision)",
      ])
  }
}

/// A value in a table cell, if it is short.
enum ExampleCell {
  private static let longestText = 120

  static func text(_ example: TypedExample) -> String? {
    switch example {
    case .structure, .union, .unknown, .json, .dictionary, .null, .stream, .bytes: return nil
    case .array(let elements) where elements.contains(where: { Self.text($0) == nil }): return nil
    default: break
    }
    let code = ExampleExpression(example).text(depth: 0).text
    guard !code.contains("\n"), code.count <= longestText else { return nil }
    return MarkdownCode.cell(code)
  }
}
