import Diagnostics
import OpenAPI
import YAML

/// Extensions that other generators support and this one does not. Each gets a warning, because callers would expect its
/// effect.
struct UnfollowedExtensions: Sendable {
  /// What to do instead, by the name of the extension.
  private static let hints = [
    "x-speakeasy-retries": "'retries' in the configuration says when calls are repeated",
    "x-speakeasy-timeout": "'timeout' of RequestOptions says how long a call may take",
    "x-speakeasy-name-override": "'names' in the configuration says what things are called",
  ]

  private static let ofCalls = ["x-speakeasy-retries", "x-speakeasy-timeout"]

  static func problems(in document: Document) -> [Diagnostic] {
    let operations = document.operations.flatMap { operation in
      problems(ofCalls, of: operation.extensions)
        + operation.parameters.flatMap {
          problems(["x-speakeasy-name-override"], of: $0.extensions)
        }
    }
    let schemas = document.schemas.schemas.flatMap {
      problems(["x-speakeasy-name-override"], of: $0.extensions)
    }
    return problems(ofCalls, of: document.extensions) + operations + schemas
  }

  private static func problems(_ names: [String], of extensions: Extensions) -> [Diagnostic] {
    extensions.entries.filter { names.contains($0.key) }.map { entry in
      .warning(
        code: .keywordIgnored, "'\(entry.key)' is not followed here", at: entry.keyLocation,
        hint: hints[entry.key])
    }
  }
}
