internal import Diagnostics
internal import YAML

/// Parses `requestBody` (OpenAPI 3.1, section 4.8.13).
struct RequestBodyParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "request body"
    case description, content, required
  }

  let context: LoadingContext

  func requestBody(_ node: Node) -> RequestBody? {
    guard let target = context.resolve(node),
      let mapping = context.object(target, "a request body")
    else { return nil }
    var body = RequestBody(
      isRequired: false, content: [], extensions: Extensions(), location: target.location)
    body.extensions = context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .description: body.description = context.prose(entry)
      case .content: body.content = ContentParser(context: context).content(entry)
      case .required: body.isRequired = context.bool(entry) ?? false
      }
    }
    if mapping["content"] == nil {
      context.warn(code: .keywordMissing, "the request body has no 'content'", at: target.location)
    }
    if let description = context.overrides(of: node).description { body.description = description }
    return body
  }
}
