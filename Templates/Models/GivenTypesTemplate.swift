import ClientModel

/// The file that lets the client use the user's own types.
func givenTypesFile(_ types: [ScalarType]) -> SwiftText {
  let modules = types.reduce(into: Set<String>()) { $0.formUnion($1.module.map { [$0] } ?? []) }
  return """
    \(fileHeader)

    \(publicImports(modules))\(SwiftText.paragraphs(types.map(conformance)))

    """
}

private func conformance(_ type: ScalarType) -> SwiftText {
  """
  /// Uses its own `Codable` conformance in JSON.
  nonisolated extension \(type.swiftName): CodableValue {
    public var parameterText: String? { codedText }

    public init?(parameterText: String) {
      self.init(codedText: parameterText)
    }
  }
  """
}
