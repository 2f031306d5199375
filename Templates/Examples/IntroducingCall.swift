import ClientModel

extension CallExampleCode {
  /// The call that introduces the client: the first lookup with documented failures, or otherwise the first call.
  static func introducing(_ making: ClientExampleCode, examples: ClientExamples) -> Self? {
    let operations = making.client.operations.filter { !$0.isDeprecated }
    let lookups = operations.filter { $0.method == "GET" && !$0.failures.isEmpty }
    return (lookups + operations).lazy
      .compactMap { Self($0, examples[$0.name], in: making) }
      .first
  }
}
