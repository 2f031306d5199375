import Diagnostics
import OpenAPI
import YAML

/// Extensions that other generators support and this one does not. Each gets a warning, because callers would expect its
/// effect.
struct UnsupportedExtensions: Sendable {
  /// What to do instead, by the name of the extension.
  private static let hints = [
    "x-speakeasy-retries": "set 'retries' in the configuration instead",
    "x-speakeasy-timeout": "set 'timeout' in RequestOptions instead",
    "x-speakeasy-name-override": "set 'names' in the configuration instead",
  ]

  private static let ofCalls = ["x-speakeasy-retries", "x-speakeasy-timeout"]

  static func problems(in document: Document) -> [Diagnostic] {
    let operations = document.operations.flatMap { operation in
      problems(ofCalls, of: operation.extensions)
        + operation.parameters.flatMap {
          problems(["x-speakeasy-name-override"], of: $0.extensions)
        }
    }
    let schemas = document.schemas.ids.flatMap {
      problems(["x-speakeasy-name-override"], of: document.schemas[$0].extensions)
    }
    return problems(ofCalls, of: document.extensions) + operations + schemas
  }

  private static func problems(_ names: [String], of extensions: Extensions) -> [Diagnostic] {
    if extensions.entries.isEmpty { return [] }
    return extensions.entries.filter { names.contains($0.key) }.map { entry in
      .warning(
        code: .keywordIgnored, "'\(entry.key)' is not supported", at: entry.keyLocation,
        hint: hints[entry.key])
    }
  }
}
