internal import Diagnostics
internal import YAML

/// The diagnostics for a `$ref` without a target.
enum ReferenceDiagnostics {
  static func invalid(
    _ text: String, _ failure: ReferenceTarget.Failure, at location: SourceLocation
  ) -> Diagnostic {
    switch failure {
    case .remote(let scheme) where scheme == "http" || scheme == "https":
      .error(
        code: .referenceRemote,
        "'\(text)' is a web address, and nothing is read from the network", at: location,
        hint: "save it as a file, and refer to the file or list it under 'copies'")
    case .remote(let scheme):
      .error(
        code: .referenceRemote,
        "'\(text)' cannot be read: '\(scheme):' is not supported in references", at: location,
        hint: "use a path relative to this file")
    case .malformed: .error(code: .referenceInvalid, "'\(text)' is not a reference", at: location)
    }
  }

  static func unread(
    _ target: ReferenceTarget, _ failure: InputFiles.Failure, at location: SourceLocation,
    root: Node?
  ) -> Diagnostic {
    let path = target.path(from: location.file.path)
    switch failure {
    case .outside:
      return .error(
        code: .fileOutside,
        "'\(target.path)' is outside the folder of the root document", at: location,
        hint:
          "references may only read files in or below that folder, and in folders listed under 'roots'"
      )
    case .tooManyFiles:
      return .error(
        code: .limitCount, "'\(path)' is not read: there are too many files", at: location,
        hint: "raise the limit 'files' to allow more")
    case .malformed(var diagnostic):
      diagnostic.location = diagnostic.location ?? location
      return diagnostic
    case .file(.missing) where root?.hasSchema(named: target.path) == true:
      return .error(
        code: .fileUnreadable,
        "the file '\(path)' does not exist", at: location,
        hint: "did you mean '#/components/schemas/\(target.path)'?")
    case .file(.tooLarge):
      return .error(
        code: .limitSize, "'\(path)' is too large", at: location,
        hint: "raise the limit 'bytes' to allow more")
    case .file(.missing):
      return .error(code: .fileUnreadable, "the file '\(path)' does not exist", at: location)
    case .file(let failure):
      return .error(code: .fileUnreadable, "'\(path)' \(failure.reason)", at: location)
    }
  }

  static func missingAnchor(
    _ name: String, text: String, at location: SourceLocation
  ) -> Diagnostic {
    .error(
      code: .referenceMissing,
      "'\(text)' does not exist", at: location,
      hint: "no schema has the '$anchor' '\(name)'; a JSON pointer starts with '#/'")
  }

  /// - Parameter suggestion: an existing key that resembles the last part of the pointer.
  static func dangling(
    _ text: String, at location: SourceLocation, suggestion key: String?
  ) -> Diagnostic {
    guard let key else {
      return .error(code: .referenceMissing, "'\(text)' does not exist", at: location)
    }
    let prefix = text.lastIndex(of: "/").map { text[...$0] } ?? ""
    let escaped = key.split(separator: "~", omittingEmptySubsequences: false)
      .joined(separator: "~0").split(separator: "/", omittingEmptySubsequences: false)
      .joined(separator: "~1")
    return .error(
      code: .referenceMissing,
      "'\(text)' does not exist", at: location, hint: "did you mean '\(prefix)\(escaped)'?")
  }
}

extension Node {
  /// Whether the name is a key of `components/schemas`.
  fileprivate func hasSchema(named name: String) -> Bool {
    mapping?["components"]?.mapping?["schemas"]?.mapping?[name] != nil
  }
}
