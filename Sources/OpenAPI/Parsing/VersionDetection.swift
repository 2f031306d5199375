internal import Diagnostics
internal import YAML

/// Determines the OpenAPI version of a document.
enum VersionDetection {
  /// - Throws: an error for an unsupported document.
  static func version(of root: Node) throws(Diagnostic) -> Document.Version {
    guard let mapping = root.mapping else {
      if root.isNull {
        throw .error(code: .yamlDocument, "the document is empty", at: root.location, hint: start)
      }
      throw .error(
        code: .documentVersion, "a document must be a mapping, not \(root.kind)", at: root.location,
        hint: start)
    }
    guard let keyword = mapping.entry("openapi") else { throw missing(in: mapping, of: root) }
    guard let text = keyword.value.scalar?.text, !keyword.value.isNull, keyword.value.bool == nil
    else {
      throw .error(
        code: .documentVersion,
        "'openapi' must be a version such as '3.1.0', not \(keyword.value.kind)",
        at: keyword.value.location)
    }
    // Accepts `openapi: 3.1` without quotes, which is a number.
    if let version = Document.Version(numbers: text) { return version }
    let isVersion = text.first?.isNumber == true
    throw .error(
      code: .documentVersion,
      isVersion ? "OpenAPI \(text) is not supported" : "'\(text)' is not a version of OpenAPI",
      at: keyword.value.location,
      hint: "OpenAPI 3.0, 3.1 and 3.2 are supported")
  }

  private static let start = "start the document with 'openapi: 3.1.0'"

  private static func missing(in mapping: Mapping, of root: Node) -> Diagnostic {
    if let swagger = mapping.entry("swagger") {
      return .error(
        code: .documentVersion,
        "OpenAPI \(swagger.value.scalar?.text ?? "2.0") (Swagger) is not supported",
        at: swagger.value.location, hint: "convert the document to OpenAPI 3.0 or 3.1")
    }
    if mapping["overlay"] != nil {
      return .error(
        code: .documentVersion,
        "this is an overlay, not an OpenAPI document", at: root.location,
        hint: "pass the document that it changes, and the overlay with --overlay")
    }
    return .error(
      code: .documentVersion, "the keyword 'openapi' is missing", at: root.location, hint: start)
  }
}

extension Document.Version {
  /// Parses a version with or without a patch number: `3.1.0`, `3.0`.
  fileprivate init?(numbers text: String) {
    let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count >= 2 else { return nil }
    self.init(rawValue: "\(parts[0]).\(parts[1])")
  }
}
