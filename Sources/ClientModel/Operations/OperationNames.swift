import OpenAPI

/// The names of an operation's types.
struct OperationNames: Sendable {
  /// The `operationId`, or the method and the path in its place.
  var id: String
  /// No other operation's: `getCharge` and `get-charge` are two.
  var base: String
  /// The name of its file without the ending: no type's, so that no two files are called the same.
  var file: String
  var request: String
  var response: String
  var error: String

  /// - Parameters:
  ///   - bases: the names of the operations so far.
  ///   - scope: the names of types and files.
  init(
    _ operation: Operation, style: NameStyle, bases: inout NameScope, scope: inout NameScope
  ) {
    id = operation.id ?? "\(operation.method) \(operation.path)"
    let words = NameWords(id)
    base = bases.claim(style.upperCamel(words.isEmpty ? NameWords(operation.method) : words))
    file = scope.claim(base, base + "Operation")
    request = scope.claim(base + "Request", base + "OperationRequest")
    response = scope.claim(base + "Response", base + "OperationResponse")
    error = scope.claim(base + "Error", base + "OperationError")
    id = operation.id ?? style.lowerCamel(words)
  }
}
