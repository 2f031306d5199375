/// A parameter, the body or the credential of an operation, as an argument of the call.
public struct OperationArgument: Equatable, Sendable, Encodable {
  public var name: String
  public var type: TypeReference
  public var isRequired: Bool
  /// The default value.
  public var initialValue: Property.InitialValue?
  /// Whether it stays out of descriptions.
  public var isSecret: Bool
  /// Never empty, because DocC requires that either all parameters of a method are documented or none.
  public var documentation: Documentation

  /// Whether the caller must pass it.
  public var isAsked: Bool { isRequired && initialValue == nil }
}

extension ClientBody {
  /// Whether `nil` is sent as null, because the request must have a body.
  public var sendsNull: Bool {
    if isRequired, case .optional = type { true } else { false }
  }

  /// The body with only this content.
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
  /// The arguments: required ones first, and the body after the parameters.
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
  /// The role in the request, which documents a parameter without a description.
  fileprivate var role: String {
    switch place {
    case .path, .query: "The \(place.rawValue) parameter `\(wireName)`."
    case .header, .cookie: "The \(place.rawValue) `\(wireName)`."
    case .querystring: "The query."
    }
  }
}

extension Documentation {
  fileprivate func otherwise(_ text: String) -> Documentation {
    isEmpty ? Documentation(text) : self
  }
}
