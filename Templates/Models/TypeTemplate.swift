import ClientModel

/// A declared type, at its depth of nesting.
func typeDeclaration(_ declaration: TypeDeclaration, depth: Int) -> SwiftText {
  switch declaration {
  case .structure(let structure): structureDeclaration(structure, depth: depth)
  case .enumeration(let enumeration): enumerationDeclaration(enumeration, depth: depth)
  case .union(let union): unionDeclaration(union, depth: depth)
  case .alias(let alias): aliasDeclaration(alias, depth: depth)
  }
}

/// The file of a type at module scope, with its aliases.
func modelFile(_ declaration: TypeDeclaration, aliases: [TypeAlias]) -> SwiftText {
  """
  \(fileHeader)

  \(publicImports(declaration.modules))\(SwiftText.paragraphs(
    [typeDeclaration(declaration, depth: 0)] + wideStructureExtensions(of: [declaration])
      + aliases.map { aliasDeclaration($0, depth: 0) }))

  """
}
