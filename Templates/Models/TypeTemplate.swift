import ClientModel

/// A declared type, at its depth of nesting.
func typeDeclaration(_ declaration: TypeDeclaration, depth: Int) -> SwiftText {
  switch declaration {
  case .structure(let structure): structureDeclaration(structure, depth: depth)
  case .enumeration(let enumeration): enumerationDeclaration(enumeration, depth: depth)
  case .union(let union): unionDeclaration(union, depth: depth)
  }
}

/// The file of a named schema.
func modelFile(_ declaration: TypeDeclaration) -> SwiftText {
  """
  \(fileHeader)

  \(declaration.usesFoundation ? "public import Foundation\n\n" : "")\(typeDeclaration(declaration, depth: 0))

  """
}
