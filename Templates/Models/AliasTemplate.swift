import ClientModel

/// Another name for a type.
func aliasDeclaration(_ alias: TypeAlias, depth: Int) -> SwiftText {
  var comment = DocumentationComment(alias.documentation, depth: depth)
  if alias.isDeprecated { comment.add("Deprecated.") }
  return """
    \(comment.text)
    public typealias \(alias.name) = \(alias.target)
    """
}
