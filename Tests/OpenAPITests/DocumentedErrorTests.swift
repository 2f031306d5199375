import Diagnostics
import Foundation
import OpenAPI
import Testing
import YAML

/// Dwolla's published errors in our own API description.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["OPENAPI_SPECS"] != nil,
    "OPENAPI_SPECS names no folder with published specifications"))
struct DocumentedErrorTests {
  @Test("Every published error is an example of the same status of the same operation")
  func everyError() throws {
    let specs = try #require(ProcessInfo.processInfo.environment["OPENAPI_SPECS"])
    let published = try load(specs + "/dwolla/2026-01-23.yaml")
    let examples = try exampleMessages(of: load(root + "/spec/dwolla.yaml"))
    var count = 0
    var missing: [String] = []
    for operation in published.operations {
      for response in operation.responses where response.status.isError {
        let errorStatus = ErrorStatus(operation, response)
        for message in schemaMessages(of: response, in: published.schemas) {
          count += 1
          let text = normalized(message)
          let isKnown = examples[errorStatus]?.contains { $0.contains(text) } ?? false
          if !isKnown { missing.append("\(operation.id ?? "") \(response.status): \(message)") }
        }
      }
    }
    // The published description uses the error of a funding source for documents too.
    let wrong = ["createCustomerDocument", "createBeneficialOwnerDocument"]
    #expect(missing.filter { text in !wrong.contains { text.hasPrefix($0) } } == [])
    #expect(missing.count == wrong.count)
    #expect(count > 200)
  }

  private struct ErrorStatus: Hashable {
    var method: String
    var path: String
    var status: StatusPattern

    init(_ operation: OpenAPI.Operation, _ response: Response) {
      method = operation.method
      path = String(operation.path.prefix { $0 != "#" })
      status = response.status
    }
  }

  private var root: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  private func load(_ path: String) throws -> Document {
    var list = DiagnosticList()
    return try #require(DocumentLoader().load(path: path, diagnostics: &list))
  }

  private func exampleMessages(of document: Document) -> [ErrorStatus: Set<String>] {
    var result: [ErrorStatus: Set<String>] = [:]
    for operation in document.operations {
      for response in operation.responses {
        let messages = response.content.flatMap(\.examples).compactMap(\.value).flatMap(
          messages(in:))
        result[ErrorStatus(operation, response), default: []].formUnion(messages.map(normalized))
      }
    }
    return result
  }

  private func messages(in body: Node) -> [String] {
    let errors = body.mapping?["_embedded"]?.mapping?["errors"]?.sequence ?? []
    return ([body] + errors).compactMap { $0.mapping?["message"]?.string }
  }

  /// The message of each alternative: that of the embedded error, or otherwise its own.
  private func schemaMessages(of response: Response, in schemas: SchemaStore) -> [String] {
    func alternatives(_ id: SchemaID) -> [SchemaID] {
      let schema = schemas[id]
      if let reference = schema.reference { return alternatives(reference) }
      return schema.oneOf.isEmpty ? [id] : schema.oneOf.flatMap(alternatives)
    }
    func property(_ name: String, of id: SchemaID?) -> SchemaID? {
      id.flatMap { id in schemas[id].properties.first { $0.name == name }?.schema }
    }
    return response.content.compactMap(\.schema).flatMap(alternatives).compactMap { body in
      let embedded = property("errors", of: property("_embedded", of: body))
      let error = embedded.flatMap { schemas[$0].items }
      let message = property("message", of: error) ?? property("message", of: body)
      return message.flatMap { schemas[$0].examples.first?.string }
    }
  }

  /// Removes punctuation and case, which differ between revisions.
  private func normalized(_ message: String) -> String {
    message.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension StatusPattern {
  fileprivate var isError: Bool {
    switch self {
    case .code(let code): code >= 400
    case .range(let hundred): hundred >= 4
    case .default: true
    }
  }
}
