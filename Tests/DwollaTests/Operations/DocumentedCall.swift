import Diagnostics
import Foundation
import LoopbackServer
import OpenAPI
import YAML

/// An operation in `spec/`, with its examples on the wire.
struct DocumentedCall: Sendable {
  let id: String
  /// `GET /transfers/15c6bcce-46f7-e811-8112-e8dd3bececa8`, with the examples of the path parameters.
  let line: String
  /// The media type of the request body.
  let contentType: String?
  /// The examples of the request body on the pages, as JSON with sorted keys.
  let bodies: [Data]
  /// The first success, with its example.
  let reply: Reply
  /// The examples of all failures, as JSON with sorted keys.
  let failures: [Data]

  /// All operations of the document.
  static func all() throws -> [DocumentedCall] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var diagnostics = DiagnosticList()
    let path = root.appendingPathComponent("spec/dwolla.yaml").path
    guard let document = DocumentLoader().load(path: path, diagnostics: &diagnostics) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return try document.operations.map { try DocumentedCall($0, in: document) }
  }

  private init(_ operation: OpenAPI.Operation, in document: Document) throws {
    id = operation.id ?? operation.path
    var path = operation.path
    for parameter in operation.parameters where parameter.place == .path {
      let examples = parameter.schema.map { document.schemas[$0].examples } ?? []
      let value = (parameter.examples.first?.value ?? examples.first)?.scalar?.text ?? ""
      path = path.replacingOccurrences(of: "{\(parameter.name)}", with: value)
    }
    line = "\(operation.method.uppercased()) \(path)"
    let content = operation.requestBody?.content.first
    contentType = content?.name
    bodies = try (content?.examples ?? []).compactMap { try $0.value.map(sortedJSON) }
    reply = try Self.reply(of: operation)
    failures = try operation.responses.filter { $0.status.isFailure }.flatMap { response in
      try (response.content.first?.examples ?? []).compactMap { try $0.value.map(sortedJSON) }
    }
  }

  private static func reply(of operation: OpenAPI.Operation) throws -> Reply {
    for response in operation.responses {
      guard case .code(let status) = response.status, status < 300 else { continue }
      var reply = Reply(status)
      for header in response.headers {
        reply.headers[header.name] = header.examples.first?.value?.scalar?.text
      }
      if let content = response.content.first, let value = content.examples.first?.value {
        reply.headers["Content-Type"] = content.name
        reply.body = String(decoding: try sortedJSON(value), as: UTF8.self)
      }
      return reply
    }
    return Reply(500)
  }
}

extension StatusPattern {
  fileprivate var isFailure: Bool {
    if case .code(let status) = self { status >= 400 } else { true }
  }
}

/// JSON in one form: keys sorted, no spaces.
func sortedJSON(_ data: Data) throws -> Data {
  let value = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
  return try JSONSerialization.data(
    withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
}

private func sortedJSON(_ node: Node) throws -> Data {
  try JSONSerialization.data(
    withJSONObject: jsonObject(node), options: [.sortedKeys, .fragmentsAllowed])
}

private func jsonObject(_ node: Node) -> Any {
  if let entries = node.mapping?.entries {
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.key, jsonObject($0.value)) })
  }
  // The pages show three elements of a list.
  if let items = node.sequence { return items.prefix(3).map(jsonObject) }
  if let text = node.string { return text }
  if let bool = node.bool { return bool }
  if let int = node.int { return int }
  if let double = node.double { return double }
  return NSNull()
}
