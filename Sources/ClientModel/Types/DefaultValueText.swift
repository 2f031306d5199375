import OpenAPI
import YAML

extension SchemaReader {
  /// A sentence with the documented default, or `nil` unless it is a short scalar.
  func defaultSentence(_ id: SchemaID) -> String? {
    let node = self[id].defaultValue ?? self[target(of: id)].defaultValue
    guard let text = node?.scalar?.text, node?.isNull == false, !text.isEmpty,
      text.unicodeScalars.count <= Self.longestDefault,
      text.unicodeScalars.allSatisfy({ (" "..."~").contains($0) && $0 != "`" })
    else { return nil }
    return "The default is `\(text)`."
  }

  /// The maximum length in characters.
  private static let longestDefault = 60
}
