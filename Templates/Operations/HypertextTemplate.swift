import ClientModel

/// The method that looks up a resource by its URL.
func urlMethod(_ name: String, _ operation: ClientOperation) -> SwiftText {
  guard let call = operation.urlCall else { return "" }
  let values = call.parameters.map { parameter in
    "\(parameter.name.escapedCallLabel): $0[\(SwiftSyntax.literal(parameter.wireName))]"
  }
  let request = "\(operation.requestName)(\(values.joined(separator: ", ")))"
  let head = "try await core.send(at: url, options: options)"
  let result = "\(head) { try \(request) }.get()"
  return """
    /// Calls `\(name)` with a URL, for example from a `Location` header or a link.
    \(operation.isDeprecated ? "@available(*, deprecated)" : "")
    \(operation.success.isDiscardable ? "@discardableResult" : "")
    \(SwiftSyntax.function(
      "public func \(name.escapedIdentifier)",
      ["\(call.label) url: some ResourceLocator", "options: RequestOptions = RequestOptions()"],
      effects: " async throws(\(operation.errorName))",
      result: .plain(operation.success.typeName), depth: 1))
      \(SwiftSyntax.fits(result, depth: 2) ? "\(result)" : closure(head, request))
    }
    """
}

private func closure(_ head: String, _ body: String) -> SwiftText {
  """
  \(head) {
    try \(body)
  }.get()
  """
}

/// The method that iterates over all pages of a list.
func listMethod(_ name: String, _ operation: ClientOperation) -> SwiftText {
  guard let list = operation.list else { return "" }
  let arguments = operation.arguments
  let parameters =
    arguments.map { $0.declaration(in: "") } + ["options: RequestOptions = RequestOptions()"]
  let values = arguments.map { "\($0.name.escapedCallLabel): \($0.name.escapedIdentifier)" }
  let item = list.itemType.swiftName
  return """
    /// Iterates over the items of all pages of `\(name)`. Use `pages` to iterate over the pages.
    \(operation.isDeprecated ? "@available(*, deprecated)" : "")
    \(SwiftSyntax.function(
      "public func \(list.methodName.escapedIdentifier)", parameters, effects: "",
      result: .plain("ItemSequence<\(operation.requestName), \(item)>"), depth: 1))
      .init(
        \(operation.core),
        \(SwiftSyntax.list(".init", values, ",", depth: 3))
        options: options,
        items: { $0\(list.items.text) },
        \(nextPage(list)))
    }
    """
}

/// The method that follows links.
func linkMethod(_ client: Client) -> SwiftText {
  guard let links = client.links else { return "" }
  var arguments = [
    SwiftSyntax.array("accept: ", links.accept.map(SwiftSyntax.literal), depth: 2),
    SwiftSyntax.array("security: ", links.security.map(securityScheme), depth: 2),
  ]
  if !links.secretFields.isEmpty {
    arguments.append(
      SwiftSyntax.array(
        "secretFields: ", links.secretFields.map(SwiftSyntax.literal), depth: 2))
  }
  return """
    /// Follows a link with the client's credential.
    ///
    /// - Parameters:
    ///   - link: a link, or a URL as a string or a `URL`. A relative URL is resolved against the server of
    ///     the request. Links to other servers are rejected.
    ///   - type: the type of the response body.
    ///   - options: Options for this request.
    /// - Throws: `LinkError`.
    public func get<Value: JSONCodable>(
      _ link: some ResourceLocator, as type: Value.Type = Value.self,
      options: RequestOptions = RequestOptions()
    ) async throws(LinkError) -> Value {
      try await core.follow(link, Self.link, options: options).get()
    }

    private static let link = OperationDescription.link(
      \(arguments, separator: ",\n"))
    """
}

extension ValuePath {
  /// The Swift expression after the base value.
  var text: String {
    steps.map { step in
      switch step {
      case .property(let name): ".\(name)"
      case .key(let key): "[\(SwiftSyntax.literal(key))]"
      case .unwrap: "?"
      case .unwrapNullable: ".wrapped?"
      }
    }.joined()
  }
}
