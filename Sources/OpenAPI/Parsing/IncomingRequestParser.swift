internal import Diagnostics
internal import YAML

/// Parses the request bodies of `webhooks` and `callbacks`.
struct IncomingRequestParser {
  let context: LoadingContext

  private static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
  ]

  func readWebhooks(_ entry: Mapping.Entry) {
    for webhook in entries(of: context.mapping(entry)) {
      read(webhook.value, named: webhook.key, .webhook)
    }
  }

  func readCallbacks(_ entry: Mapping.Entry) {
    for callback in entries(of: context.mapping(entry)) {
      for item in entries(of: target(of: callback.value)?.mapping) {
        read(item.value, named: callback.key, .callback)
      }
    }
  }

  /// Resolves a reference. A missing target is not an error, because it does not affect the operations.
  private func target(of node: Node) -> Node? {
    do throws(Diagnostic) {
      return try context.references.follow(node, reference: \.reference).node
    } catch {
      context.warn(
        code: error.code, error.message, at: error.location ?? node.location,
        hint: error.notes.first?.message)
      return nil
    }
  }

  private func entries(of mapping: Mapping?) -> [Mapping.Entry] {
    (mapping?.entries ?? []).filter { !$0.key.hasPrefix("x-") }
  }

  private func read(_ node: Node, named name: String, _ kind: IncomingRequest.Kind) {
    guard let item = target(of: node)?.mapping else { return }
    for method in item.entries where Self.methods.contains(method.key) {
      guard context.countObject(at: method.keyLocation), let operation = method.value.mapping,
        // Many operations refer to the same callbacks.
        context.incomingPlaces.insert(NodePlace(method.value)).inserted,
        let body = operation.entry("requestBody"), !body.value.isNull,
        let content = RequestBodyParser(context: context).requestBody(body.value)?.content
      else { continue }
      guard let schema = (content.first(where: \.isJSON) ?? content.first)?.schema else {
        context.warn(
          code: .mediaTypeInvalid, "the body of the \(kind.rawValue) '\(name)' has no schema",
          at: body.keyLocation, hint: "add a schema to generate a type for it")
        continue
      }
      context.incoming.append(
        IncomingRequest(
          kind: kind, name: name,
          description: (operation["description"] ?? operation["summary"])?.string
            .map { Prose.markdown($0, base: context.proseBase) },
          body: schema, location: method.keyLocation))
    }
  }
}

extension MediaType {
  fileprivate var isJSON: Bool {
    let essence = name.prefix { $0 != ";" }
    return essence.hasSuffix("/json") || essence.hasSuffix("+json")
  }
}

extension LoadingContext {
  /// The requests of each kind, with a schema for their bodies.
  func incomingEvents() -> [IncomingEvents] {
    IncomingRequest.Kind.allCases.compactMap { kind in
      let requests = incoming.filter { $0.kind == kind }
      guard let first = requests.first else { return nil }
      var bodies: [SchemaID] = []
      for request in requests where !bodies.contains(request.body) { bodies.append(request.body) }
      guard bodies.count > 1 else {
        return IncomingEvents(kind: kind, schema: first.body, requests: requests)
      }
      for request in requests { addTitle(request.name, to: request.body) }
      var either = Schema(name: freeName(for: kind), at: first.location)
      either.description = "The body of a \(kind.rawValue) request."
      either.oneOf = bodies
      return IncomingEvents(kind: kind, schema: schemas.append(either), requests: requests)
    }
  }

  /// Names an inline body after its request.
  private func addTitle(_ title: String, to body: SchemaID) {
    if schemas[body].name == nil, schemas[body].title == nil { schemas[body].title = title }
  }

  private func freeName(for kind: IncomingRequest.Kind) -> String {
    let name = kind == .webhook ? "WebhookEvent" : "CallbackEvent"
    return namedSchemas[name] == nil ? name : "Received" + name
  }
}
