internal import Diagnostics
internal import YAML

/// Parses schemas into the store. Nested and referenced schemas are queued in the `SchemaTable`, so that neither nesting
/// nor cycles use the stack.
struct SchemaParser {
  let context: LoadingContext

  /// The schema of a node, or the schema that the node refers to.
  ///
  /// - Parameters:
  ///   - node: any node where a schema is expected.
  ///   - depth: the number of enclosing schemas.
  func schema(_ node: Node, depth: Int = 0) -> SchemaID {
    switch node.value {
    case .mapping:
      if isAlias(node) {
        return target(of: node)
      }
      guard depth < context.limits.maximumSchemaDepth else {
        context.fail(
          code: .limitDepth,
          "schemas are nested deeper than \(context.limits.maximumSchemaDepth) levels",
          at: node.location, hint: "raise the limit 'schemas' to allow more")
        return anything(at: node.location)
      }
      return context.schemas.id(for: node, depth: depth)
    case .scalar, .sequence:
      checkPlainSchema(node)
      return anything(at: node.location)
    }
  }

  /// The schema at the end of a chain of references.
  ///
  /// - Parameter name: the name of the schema, or `nil` for the name in the last reference.
  func target(of node: Node, name: String? = nil) -> SchemaID {
    checkSiblings(of: node)
    do throws(Diagnostic) {
      let target = try context.references.follow(node) { isAlias($0) ? $0.reference : nil }
      guard target.node.mapping != nil else { return schema(target.node) }
      return context.schemas.id(for: target.node, depth: 0, name: name ?? target.name)
    } catch {
      context.report(error)
      return anything(at: node.location)
    }
  }

  /// Whether a node is only a reference. In 3.0, siblings of `$ref` are ignored.
  func isAlias(_ node: Node) -> Bool {
    guard let mapping = node.mapping, mapping["$ref"] != nil else { return false }
    return mapping.entries.count == 1 || context.version == .v3_0
  }

  /// Whether the node is the schema that allows no value.
  func isNever(_ node: Node) -> Bool { node.bool == false && context.version != .v3_0 }

  func anything(at location: SourceLocation) -> SchemaID {
    context.schemas.append(Schema(at: location))
  }

  /// Parses all queued schemas, including those that they refer to.
  func parsePending() {
    while let next = context.schemas.next() {
      guard let mapping = next.node.mapping else { continue }
      var fields = SchemaFields(
        parser: self, schema: context.schemas[next.id], depth: next.depth + 1)
      let extensions = context.readSchemaFields(of: mapping) { fields.read($0, $1) }
      fields.finish()
      fields.schema.extensions = extensions
      // A recursive reference may have named the schema.
      fields.schema.name = context.schemas[next.id].name
      context.schemas[next.id] = fields.schema
      if !fields.schema.required.isEmpty {
        context.undeclaredRequirements += fields.required.undeclared(in: fields.schema, id: next.id)
      }
    }
  }

  private func checkPlainSchema(_ node: Node) {
    switch (node.bool, context.version) {
    case (true?, .v3_1), (true?, .v3_2): return
    case (false?, .v3_1), (false?, .v3_2):
      context.warn(
        code: .schemaShape, "the schema 'false' allows nothing; it is read as any value",
        at: node.location)
    default:
      let isReference = node.string?.contains("#/") == true
      context.warn(
        code: .schemaShape,
        "a schema must be a mapping, not \(node.kind); it is read as any value",
        at: node.location, hint: isReference ? "use '$ref: …' for a reference" : nil)
    }
  }

  private func checkSiblings(of node: Node) {
    guard let mapping = node.mapping, mapping.entries.count > 1 else { return }
    for entry in mapping.entries {
      guard let keyword = SchemaKeyword(rawValue: entry.key), keyword != .reference,
        !keyword.isAnnotation
      else { continue }
      context.warn(
        code: .keywordIgnored,
        "'\(entry.key)' is ignored next to '$ref' in OpenAPI 3.0", at: entry.keyLocation,
        hint: "move the reference into a list under 'allOf'")
    }
  }
}

extension LoadingContext {
  /// Like `readFields`. JSON Schema allows custom keywords, so in 3.1 only likely mistakes are reported.
  fileprivate func readSchemaFields(
    of mapping: Mapping, _ body: (SchemaKeyword, Mapping.Entry) -> Void
  ) -> Extensions {
    var extensions = Extensions()
    for entry in mapping.entries {
      if let keyword = SchemaKeyword(rawValue: entry.key) {
        if version == .v3_0, keyword.isNewIn31 {
          warn(
            code: .keywordVersion,
            "'\(entry.key)' is not a keyword of OpenAPI 3.0", at: entry.keyLocation,
            hint: "it is read as in 3.1")
        }
        body(keyword, entry)
      } else if entry.key.hasPrefix("x-") {
        extensions.entries.append(entry)
      } else {
        reportUnknownSchemaKeyword(entry)
      }
    }
    return extensions
  }

  private func reportUnknownSchemaKeyword(_ entry: Mapping.Entry) {
    let known = SchemaKeyword.allCases.map(\.rawValue)
    let suggestion = SpellingSuggestion.nearest(to: entry.key, among: known)
    guard version == .v3_0 || suggestion != nil else { return }
    warn(
      code: .keywordUnknown,
      "unknown keyword '\(entry.key)' in schema", at: entry.keyLocation,
      hint: suggestion.map { "did you mean '\($0)'?" })
  }
}
