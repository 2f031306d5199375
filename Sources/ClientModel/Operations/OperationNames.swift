import OpenAPI

/// The names of an operation's types.
struct OperationNames: Sendable {
  /// The `operationId`, or the method and the path if there is none.
  var id: String
  /// The unique prefix of its types. `getCharge` and `get-charge` differ.
  var base: String
  /// The name of its file without the extension. It differs from all type names, because types have files too.
  var file: String
  var request: String
  var response: String
  var error: String

  /// The names of all operations, in order.
  ///
  /// - Parameter scope: the names of types and files.
  static func names(
    of operations: [Operation], words: [OperationWords], style: NameStyle, scope: inout NameScope,
    renames: inout TypeRenames
  ) -> [Self] {
    let bases = NameContest.names(
      words.map { $0.types.map(style.upperCamel) }, comparison: .ignoringCase)
    var names = zip(operations, bases).map { operation, base in
      Self(
        id: operation.id ?? "", base: base, file: base,
        request: scope.claim(base + "Request", base + "OperationRequest"),
        response: scope.claim(base + "Response", base + "OperationResponse"),
        error: scope.claim(base + "Error", base + "OperationError"))
    }
    for index in names.indices {
      names[index].request = renames.name(for: names[index].request, in: &scope)
      names[index].response = renames.name(for: names[index].response, in: &scope)
      names[index].error = renames.name(for: names[index].error, in: &scope)
      if names[index].id.isEmpty { names[index].id = style.lowerCamel(words[index].spelled) }
      names[index].file = scope.claim(bases[index], bases[index] + "Operation")
    }
    return names
  }
}
