import Diagnostics
import Foundation
import YAML

/// A JSON body of a document's operations.
struct BodySchema {
  /// The type in the client.
  var type: String
  /// The media type object.
  var media: Node

  /// Whole bodies that contain each example.
  func examples(_ assembly: ExampleAssembly) -> [ExampleValue] {
    var nodes = [media["example"]].compactMap { $0 }
    for entry in media["examples"]?.mapping?.entries ?? [] {
      let example = entry.value["$ref"]?.string.flatMap { assembly.document.target(of: $0) }
      nodes += [(example ?? entry.value)["value"]].compactMap { $0 }
    }
    let whole = nodes.filter { !assembly.without.contains($0.location.line) }
    let schema = media["schema"].map { assembly.values(of: $0) } ?? []
    return whole.map(ExampleValue.init) + schema.filter { !$0.lines.isEmpty }
  }

  /// All bodies with a type in the client, according to `openapi-codegen model`.
  static func all(in document: Node, model: Data) throws -> [Self] {
    let model = try JSONDecoder().decode(Model.self, from: model)
    return model.operations.flatMap { operation in
      guard let node = document["paths"]?[operation.path]?[operation.method.lowercased()] else {
        return [Self]()
      }
      var bodies: [Self] = []
      if let body = operation.body, body.coding == "json" {
        let content = resolved(node["requestBody"], document)?["content"]
        bodies += [media(content, body, in: document)].compactMap { $0 }
      }
      for documented in operation.success.responses + operation.failures {
        guard let body = documented.body, body.coding == "json" else { continue }
        let response = documented.status.keys.lazy.compactMap { node["responses"]?[$0] }.first
        let content = resolved(response, document)?["content"]
        bodies += [media(content, body, in: document)].compactMap { $0 }
      }
      return bodies
    }
  }

  private static func resolved(_ node: Node?, _ document: Node) -> Node? {
    node?["$ref"]?.string.flatMap { document.target(of: $0) } ?? node
  }

  private static func media(_ content: Node?, _ body: Model.Body, in document: Node) -> Self? {
    content?[body.mediaType].map { Self(type: body.type, media: $0) }
  }
}

/// The part of the client's model with the types of bodies.
private struct Model: Decodable {
  struct Operation: Decodable {
    var path: String
    var method: String
    var body: Body?
    var success: Success
    var failures: [Response]
  }

  struct Body: Decodable {
    var coding: String
    var mediaType: String
    var type: String
  }

  struct Response: Decodable {
    var status: Status
    var body: Body?
  }

  /// A body, a struct, or an enum of several responses.
  struct Success: Decodable {
    var responses: [Response] = []

    private enum Key: CodingKey { case status, structure, union, cases }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      if container.contains(.status) {
        responses = [try Response(from: decoder)]
      } else if container.contains(.structure) {
        responses = [try container.decode(Response.self, forKey: .structure)]
      } else if container.contains(.union) {
        let union = try container.nestedContainer(keyedBy: Key.self, forKey: .union)
        responses = try union.decode([Success].self, forKey: .cases).flatMap(\.responses)
      }
    }
  }

  struct Status: Decodable {
    /// The keys in a document.
    var keys: [String] = []

    private enum Key: String, CodingKey { case code, _0 }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      guard let code = try? container.nestedContainer(keyedBy: Key.self, forKey: .code) else {
        return
      }
      keys = ["\(try code.decode(Int.self, forKey: ._0))"]
    }
  }

  var operations: [Operation]
}
