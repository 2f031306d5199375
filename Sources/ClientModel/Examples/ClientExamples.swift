/// The examples of a client as values of its types.
public struct ClientExamples: Sendable {
  private let operations: [String: TypedOperationExamples]
  private let types: DeclaredTypes
  private let ofTypes: TypeExamples

  public init(_ client: Client) {
    types = DeclaredTypes(client)
    let reader = TypedExampleReader(types)
    var operations: [String: TypedOperationExamples] = [:]
    let examples = Dictionary(
      client.examples.map { ($0.operation, $0) }, uniquingKeysWith: { first, _ in first })
    var ofTypes = TypeExamples()
    for operation in client.operations {
      guard let found = examples[operation.name] else { continue }
      let typed = reader.examples(found, of: operation)
      operations[operation.name] = typed
      ofTypes.add(typed)
    }
    self.operations = operations
    self.ofTypes = ofTypes
  }

  /// The examples of an operation, by its `name`.
  public subscript(operation: String) -> TypedOperationExamples? { operations[operation] }

  /// A value of a declared type, by its full name: from the examples of operations, or a synthesized one.
  ///
  /// - Returns: `nil` for an infinitely recursive type.
  public func value(of type: String) -> TypedExample? {
    if let known = ofTypes[type: type] { return known }
    var filling = ExampleFilling(types)
    return filling.value(nil, as: .named(type), words: NameWords(""))
  }

  /// A value of a property, if an example has one.
  public func value(of property: String, in type: String) -> TypedExample? {
    ofTypes[property: property, type]
  }
}

/// An example of a body, a parameter or a header.
public struct TypedClientExample: Equatable, Sendable {
  /// The key under `examples`, or the name of the alternative.
  public var name: String?
  /// The summary in the document.
  public var summary: String?
  public var value: TypedExample
  /// Whether the document contains the whole example.
  public var isGiven: Bool
}

/// The examples of an operation's requests and responses. All match their types.
public struct TypedOperationExamples: Equatable, Sendable {
  /// A parameter or a header with its example.
  public struct Named: Equatable, Sendable {
    public var name: String
    public var example: TypedClientExample
  }

  public struct Response: Equatable, Sendable {
    public var status: StatusMatch
    public var headers: [Named]
    /// Empty for a response without a body, or with an infinitely recursive body.
    public var bodies: [TypedClientExample]
  }

  /// The examples of parameters, in order.
  public var parameters: [Named]
  /// The example bodies. At least one if the operation has a body.
  public var bodies: [TypedClientExample]
  public var responses: [Response]

  /// The examples of the response with this status.
  public subscript(status: StatusMatch) -> Response? {
    responses.first { $0.status == status }
  }
}
