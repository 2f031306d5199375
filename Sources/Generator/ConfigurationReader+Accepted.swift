import APIChanges
import Diagnostics
import YAML

/// Reads the accepted breaking changes.
extension ConfigurationReader {
  mutating func readAccepted(_ node: Node, into configuration: inout CodegenConfiguration) {
    guard let nodes = node.sequence else {
      errors.append(
        .error(
          code: .configurationInvalid, "'accepted' must be a list of changes", at: node.location))
      return
    }
    let known = ["in", "change", "reason", "version"]
    for node in nodes {
      var texts: [String: String] = [:]
      for entry in entries(of: node, "an accepted change") {
        guard known.contains(entry.key) else {
          reject(entry, known: known)
          continue
        }
        texts[entry.key] = string(entry.value, "accepted.\(entry.key)")
      }
      for key in known where node.mapping?.entry(key) == nil {
        errors.append(
          .error(
            code: .configurationInvalid, "an accepted change has no '\(key)'", at: node.location))
      }
      guard let subject = texts["in"], let text = texts["change"], let reason = texts["reason"],
        let version = texts["version"]
      else { continue }
      let change = AcceptedChange(subject: subject, text: text, reason: reason, version: version)
      configuration.accepted.append((change, node.location))
    }
  }
}
