import ClientModel

/// The file of the default responses of a mock to an operation.
func operationExamples(_ operation: ClientOperation, _ responses: [ResponseExample]) -> SwiftText {
  """
  nonisolated extension MockTransport.Operation {
    /// The documented responses of `\(operation.callName)`.
    static let \(operation.functionName.escapedIdentifier) = MockTransport.Operation(
      name: \(SwiftSyntax.literal(operation.callName)),
      method: \(SwiftSyntax.literal(operation.method)),
      \(SwiftSyntax.argument("path", SwiftSyntax.literal(operation.path), ",", depth: 2))
      \(SwiftText.examples(responses.map(example))))
  }

  """
}

extension SwiftText {
  fileprivate static func examples(_ examples: [SwiftText]) -> SwiftText {
    if examples.isEmpty { return "examples: []" }
    return """
      examples: [
        \(examples.count == 1 ? examples : examples.map { "\($0)," })
      ]
      """
  }
}

private func example(_ answer: ResponseExample) -> SwiftText {
  var arguments = ["status: \(answer.status)"]
  if let name = answer.name {
    arguments.append(SwiftSyntax.argument("name", SwiftSyntax.literal(name), "", depth: 4).text)
  }
  if !answer.headers.isEmpty {
    let fields = answer.headers.map { header in
      SwiftSyntax.argument(
        SwiftSyntax.literal(header.wireName), SwiftSyntax.literal(header.text), "", depth: 5
      ).text
    }
    arguments.append(SwiftSyntax.array("headers: ", fields, depth: 4).text)
  }
  if let mediaType = answer.mediaType {
    arguments.append("mediaType: \(SwiftSyntax.literal(mediaType))")
  }
  if let content = answer.content { arguments.append("body: \(literal(of: content).text)") }
  return SwiftSyntax.list(".init", arguments, "", depth: 3)
}

/// Readable JSON. Its strings contain no line breaks and no triple quotes.
private func literal(of content: ResponseExample.Content) -> SwiftText {
  switch content {
  case .text(let text): "\(SwiftSyntax.literal(text))"
  case .json(let value):
    """
    #\"""
      \(ExampleJSONText(value).text)
      \"""#
    """
  }
}

/// A file with examples, whose lines may be longer than the formatter allows.
func exampleFile(_ content: SwiftText) -> SwiftText {
  let isLong = content.lines(longerThan: SwiftSyntax.lineLength).contains {
    !SwiftSyntax.fits($0, depth: 0)
  }
  return """
    \(fileHeader)
    \(isLong ? "// swift-format-ignore-file" : "")

    \(content)
    """
}
