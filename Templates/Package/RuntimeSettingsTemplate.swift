import ClientModel

/// The files of the runtime with the user's settings instead of the defaults.
func runtimeFiles(_ settings: RuntimeSettings, folder: String) -> [RenderedFile] {
  let decided = decidedFiles(settings)
  return runtimeSources.map { source in
    RenderedFile(path: "\(folder)/\(source.path)", text: decided[source.path] ?? source.text)
  }
}

/// The changed files by their paths in the runtime.
private func decidedFiles(_ settings: RuntimeSettings) -> [String: String] {
  var files: [String: String] = [:]
  if let names = settings.secretNames {
    files["Client/SecretNames+Standard.swift"] = secretNamesFile(names).text
  }
  if let retries = settings.retries {
    files["Client/RetryPolicy+Standard.swift"] = retryPolicyFile(retries).text
  }
  return files
}

private func secretNamesFile(_ list: SecretNameList) -> SwiftText {
  """
  nonisolated extension SecretNames {
    /// Names of values that identify a caller, a person or an account, including those of the configuration.
    static let standard = SecretNames(standardNames, except: standardExceptions)

    \(names("standardNames", list.names))

    \(names("standardExceptions", list.exceptions))
  }

  """
}

private func names(_ name: String, _ names: [String]) -> SwiftText {
  names.isEmpty
    ? "static let \(name): [String] = []"
    : SwiftSyntax.filled("static let \(name) = ", names, depth: 1)
}

private func retryPolicyFile(_ retries: RetrySettings) -> SwiftText {
  var arguments: [String] = []
  func add(_ label: String, _ text: String?) {
    if let text { arguments.append("\(label): \(text)") }
  }
  add("maximumAttempts", retries.maximumAttempts.map { "\($0)" })
  add("initialInterval", retries.initialInterval.map(seconds))
  add("maximumInterval", retries.maximumInterval.map(seconds))
  add("multiplier", retries.multiplier.map { "\($0)" })
  add("maximumElapsedTime", retries.maximumElapsedTime.map(seconds))
  add("statuses", retries.statuses.map { "\($0)" })
  add("maximumRetryAfter", retries.maximumRetryAfter.map(seconds))
  return """
    nonisolated extension RetryPolicy {
      /// The default policy of calls.
      \(SwiftSyntax.filled("public static let standard = RetryPolicy.backoff", arguments, "", depth: 1))
    }

    """
}

private func seconds(_ value: Double) -> String {
  Int(exactly: value).map { ".seconds(\($0))" } ?? ".seconds(\(value))"
}
