import ClientModel

/// The error of an operation: a case for each documented failure.
func errorDeclaration(_ operation: ClientOperation, client: Client) -> SwiftText {
  """
  /// Errors thrown by `\(operation.callName)`.
  \(SwiftSyntax.type(
    "public nonisolated enum \(operation.errorName)", conformingTo: "\(client.name)Error", depth: 0))
    \(operation.failures.map(failureCase))
    /// The status or the media type of the response is not in the API description.
    case undocumented(UndocumentedResponse)
    /// The request failed before a usable response arrived.
    case failed(CallFailure)

    \(SwiftText.paragraphs(
      [reason(operation.failures)]
        + operation.failures.map { alternativesDeclaration($0, depth: 1) }))
  }
  """
}

private func reason(_ failures: [ClientFailure]) -> SwiftText {
  """
  public var reason: any FailureReason {
    switch self {
    \(reasons(failures))
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
  """
}

/// A line for each type of body, with all cases that have it.
private func reasons(_ failures: [ClientFailure]) -> [String] {
  var lines: [String] = []
  var rest = failures[...]
  while let first = rest.first {
    let type = bodyTypeName(first.body)
    var pattern = "case"
    while let next = rest.first(where: { bodyTypeName($0.body) == type }) {
      let longer = pattern + (pattern == "case" ? " " : ", ") + ".\(next.name)(let failure)"
      guard pattern == "case" || SwiftSyntax.fits(longer + ": failure", depth: 3) else { break }
      pattern = longer
      rest.removeAll { $0.name == next.name }
    }
    lines.append(pattern + ": failure")
  }
  return lines
}

private func failureCase(_ failure: ClientFailure) -> SwiftText {
  var comment = DocumentationComment(depth: 1)
  let lines = failure.documentation.lines
  let text = statusText(failure.status)
  let status = text.prefix(1).uppercased() + text.dropFirst()
  if lines.count < 2 {
    comment.add("\(status): \(lines.first ?? failure.name)")
  } else {
    comment.add(status)
    comment.add(failure.documentation)
  }
  return """
    \(comment.text)
    \(SwiftSyntax.list(
      "case \(failure.name.escapedIdentifier)", ["Failure<\(bodyTypeName(failure.body))>"], "",
      depth: 1))
    """
}

private func bodyTypeName(_ body: ResponseBody?) -> String {
  guard let body else { return "NoBody" }
  return switch body.coding {
  case .json, .jsonOrText: body.type.swiftName
  case .text: "String"
  case .data, .form, .multipart, .binary, .events, .values: "Data"
  }
}
