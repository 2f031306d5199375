/// A response to an operation, as it is on the wire and as the client decodes it.
public struct ResponseExample: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    /// A success, with its case if there are several.
    case success(case: String?, SuccessStructure)
    case failure(ClientFailure)
  }

  /// The body on the wire.
  public enum Content: Equatable, Sendable {
    case json(ExampleValue)
    case text(String)
  }

  /// A status of the documented response.
  public var status: Int
  /// The number among the examples of the status, starting with 1.
  public var number: Int
  /// The name of the example, if the status has several.
  public var name: String?
  /// The headers by name on the wire.
  public var headers: [Header]
  /// `nil` for a response without a body.
  public var mediaType: String?
  public var content: Content?
  /// The decoded body.
  public var body: TypedExample?
  public var outcome: Outcome

  public struct Header: Equatable, Sendable {
    /// The name of the property.
    public var name: String
    public var wireName: String
    public var text: String
    public var value: TypedExample
  }

  /// The name of the enum case for the status.
  public var caseName: String {
    switch outcome {
    case .success(let name, let structure): name ?? structure.status.caseName
    case .failure(let failure): failure.name
    }
  }
}

extension ClientOperation {
  /// The documented responses with all their examples, in the order of their statuses. Responses with a body but without
  /// an example are omitted.
  public func responseExamples(_ examples: TypedOperationExamples?) -> [ResponseExample] {
    var statuses = ExampleStatuses(self)
    let all =
      successes.map { (ResponseExample.Outcome.success(case: $0.case, $0.structure)) }
      + failures.map { .failure($0) }
    var matches: Set<StatusMatch> = []
    return all.flatMap { outcome -> [ResponseExample] in
      // The preferred content is first, and the examples belong to it.
      guard matches.insert(outcome.match).inserted, let status = statuses.claim(outcome.match)
      else { return [] }
      let found = examples?[outcome.match] ?? examples?[.default]
      return responses(outcome, status: status, found)
    }.sorted { $0.status < $1.status }
  }

  private func responses(
    _ outcome: ResponseExample.Outcome, status: Int, _ found: TypedOperationExamples.Response?
  ) -> [ResponseExample] {
    let values = Dictionary(
      (found?.headers ?? []).map { ($0.name, $0.example.value) },
      uniquingKeysWith: { first, _ in first })
    let headers = outcome.headers.compactMap { header -> ResponseExample.Header? in
      guard let value = values[header.name], let text = value.headerText else { return nil }
      return ResponseExample.Header(
        name: header.name, wireName: header.wireName, text: text, value: value)
    }
    let given = Set(headers.map(\.name))
    let isComplete = outcome.headers.allSatisfy {
      !$0.isRequired || $0.form == .lines || given.contains($0.name)
    }
    guard isComplete else { return [] }
    let bare = ResponseExample(status: status, number: 1, headers: headers, outcome: outcome)
    guard let body = outcome.body else { return [bare] }
    let bodies = found?.bodies ?? []
    return bodies.enumerated().compactMap { index, example in
      guard let content = ResponseExample.Content(example.value, body.coding) else { return nil }
      var response = bare
      response.number = index + 1
      response.name = bodies.count > 1 ? example.name : nil
      // Without a name, only the first example can be selected.
      guard index == 0 || response.name != nil else { return nil }
      response.mediaType = ExampleMediaType.of(body)
      response.content = content
      response.body = example.value
      return response
    }
  }

  private var successes: [(case: String?, structure: SuccessStructure)] {
    switch success {
    case .body(let status, let body):
      [
        (
          nil,
          SuccessStructure(
            name: "", status: status, documentation: Documentation(), headers: [], body: body)
        )
      ]
    case .structure(let structure): [(nil, structure)]
    case .union(let union): union.cases.map { ($0.name, $0.structure) }
    }
  }
}

extension ResponseExample.Outcome {
  fileprivate var match: StatusMatch {
    switch self {
    case .success(_, let structure): structure.status
    case .failure(let failure): failure.status
    }
  }

  fileprivate var headers: [ResponseHeader] {
    if case .success(_, let structure) = self { structure.headers } else { [] }
  }

  fileprivate var body: ResponseBody? {
    switch self {
    case .success(_, let structure): structure.body
    case .failure(let failure): failure.body
    }
  }
}

extension ResponseExample.Content {
  /// - Returns: `nil` for bytes that are not text.
  fileprivate init?(_ value: TypedExample, _ coding: BodyCoding) {
    switch value {
    case .scalar(.string, .string(let text)) where coding == .text: self = .text(text)
    case .bytes(let bytes), .stream(let bytes):
      let text = String(decoding: bytes, as: UTF8.self)
      guard Array(text.utf8) == bytes else { return nil }
      self = .text(text)
    default:
      guard let json = value.json else { return nil }
      self = .json(json)
    }
  }
}

extension TypedExample {
  /// The text of a response header, or `nil` for an object.
  fileprivate var headerText: String? {
    switch self {
    case .scalar(_, let value): return value.plainText
    case .array(let elements):
      let texts = elements.compactMap(\.headerText)
      return texts.count == elements.count && !texts.isEmpty ? texts.joined(separator: ", ") : nil
    default: return plainText
    }
  }
}
