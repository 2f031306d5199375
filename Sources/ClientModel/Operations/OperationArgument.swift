/// A parameter, the body or the credential of an operation, as the caller gives it.
public struct OperationArgument: Equatable, Sendable, Encodable {
  public var name: String
  public var type: TypeReference
  public var isRequired: Bool
  /// What is sent where the caller says nothing.
  public var initialValue: Property.InitialValue?
  /// Whether it stays out of descriptions.
  public var isSecret: Bool
  /// Never empty: DocC wants either all parameters of a method described or none.
  public var documentation: Documentation

  /// Whether the caller must give it.
  public var isAsked: Bool { isRequired && initialValue == nil }
}

extension ClientBody {
  /// The body as one that is of this content alone.
  public func holding(_ choice: Choice) -> ClientBody {
    var body = self
    body.mediaType = choice.mediaType
    body.coding = choice.coding
    body.fields = choice.fields
    body.type = choice.type
    body.choices = []
    return body
  }
}

extension ClientOperation {
  /// What must be given comes first, the body after the parameters.
  public var arguments: [OperationArgument] {
    var all = parameters.map {
      OperationArgument(
        name: $0.name, type: $0.type, isRequired: $0.isRequired, initialValue: $0.initialValue,
        isSecret: $0.isSecret, documentation: $0.documentation.otherwise($0.role))
    }
    if let body {
      all.append(
        OperationArgument(
          name: body.name, type: body.type, isRequired: body.isRequired,
          isSecret: body.isSecret,
          documentation: body.documentation.otherwise("The request body.")))
    }
    if let credential { all.append(credential) }
    return all.filter(\.isAsked) + all.filter { !$0.isAsked }
  }
}

extension ClientParameter {
  /// What it is in the request, for a parameter that the document does not describe.
  fileprivate var role: String {
    switch place {
    case .path, .query: "The \(place.rawValue) parameter `\(wireName)`."
    case .header, .cookie: "The \(place.rawValue) `\(wireName)`."
    }
  }
}

extension Documentation {
  fileprivate func otherwise(_ text: String) -> Documentation {
    isEmpty ? Documentation(text) : self
  }
}
