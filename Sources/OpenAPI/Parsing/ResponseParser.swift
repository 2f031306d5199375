internal import Diagnostics
internal import YAML

/// Parses `responses` (OpenAPI 3.1, sections 4.8.16 and 4.8.17).
struct ResponseParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "response"
    case summary, description, headers, content, links

    var isNewIn32: Bool { self == .summary }
  }

  let context: LoadingContext

  func responses(_ entry: Mapping.Entry) -> [Response] {
    guard let mapping = context.mapping(entry) else { return [] }
    if mapping.entries.isEmpty {
      context.warn(code: .operationResponses, "'responses' is empty", at: entry.keyLocation)
    }
    var first: [StatusPattern: SourceLocation] = [:]
    return mapping.entries.compactMap { entry in
      if entry.key.hasPrefix("x-") { return nil }
      guard let status = StatusPattern(key: entry.key) else {
        context.fail(
          code: .operationResponses,
          "'\(entry.key)' is not a status", at: entry.keyLocation,
          hint: "use a number from 100 to 599, a range such as '4XX', or 'default'")
        return nil
      }
      if let location = first[status] {
        let note = Diagnostic.Note("first used here", at: location)
        context.report(
          Diagnostic(
            .error, code: .operationResponses, "the status '\(entry.key)' is used twice",
            at: entry.keyLocation,
            notes: [note]))
        return nil
      }
      first[status] = entry.keyLocation
      return response(entry.value, status: status, at: entry.keyLocation)
    }
  }

  func response(
    _ node: Node, status: StatusPattern, at location: SourceLocation
  ) -> Response? {
    guard let target = context.resolve(node), context.countObject(at: location) else { return nil }
    let place = NodePlace(target)
    // Many operations refer to the same responses.
    let known = context.responses[place] ?? parse(target)
    context.responses[place] = .some(known)
    guard var response = known else { return nil }
    response.status = status
    response.location = location
    leaveOutContent(of: &response)
    if let description = context.overrides(of: node).description {
      response.description = description
    }
    return response
  }

  /// Removes content from a response whose status has none.
  private func leaveOutContent(of response: inout Response) {
    guard let status = response.status.withoutContent, !response.content.isEmpty else { return }
    context.warn(
      code: .operationResponses,
      "a response with the status \(status) has no content; the described content is ignored",
      at: response.location,
      hint: "see RFC 9110, section 15; describe the content for another status, such as 200")
    response.content = []
  }

  private func parse(_ node: Node) -> Response? {
    guard let mapping = context.object(node, "a response") else { return nil }
    var response = Response(
      status: .default, description: "", headers: [], content: [], extensions: Extensions(),
      location: node.location)
    var summary: String?
    response.extensions = context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .summary: summary = context.string(entry)
      case .description: response.description = context.prose(entry) ?? ""
      case .headers: response.headers = HeaderParser(context: context).headers(entry)
      case .content: response.content = ContentParser(context: context).content(entry)
      case .links: break
      }
    }
    if response.description.isEmpty { response.description = summary ?? "" }
    // Optional since 3.2.
    if mapping["description"] == nil, context.version != .v3_2 {
      context.warn(code: .keywordMissing, "the response has no 'description'", at: node.location)
    }
    return response
  }
}

extension StatusPattern {
  /// The text of a status whose responses have no content (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5), or `nil`
  /// for other statuses.
  fileprivate var withoutContent: String? {
    switch self {
    case .code(let code) where code < 200 || [204, 205, 304].contains(code): "\(code)"
    case .range(1): "1XX"
    default: nil
    }
  }

  /// Parses a key under `responses`. `nil` if it is not a status.
  init?(key: String) {
    if key == "default" {
      self = .default
      return
    }
    let characters = Array(key.utf8)
    guard characters.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(characters[0])
    else { return nil }
    if key.dropFirst().lowercased() == "xx" {
      self = .range(Int(characters[0] - UInt8(ascii: "0")))
    } else {
      guard let code = Int(key) else { return nil }
      self = .code(code)
    }
  }
}
