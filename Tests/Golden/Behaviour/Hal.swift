import Foundation
import HTTPTypes
import HalClient

func hal() async throws {
  let client = try HalClient(
    security: .apiKey("k"), transport: InMemoryTransport { request, _ in Shop.answer(request) })
  try await links(client)
  try await lookups(client)
  try await lists(client)
}

private func links(_ client: HalClient) async throws {
  let created = try await client.orders.create(body: .init(name: "new"))
  let order = try await client.orders.get(at: created.location)
  print("order:", order.name ?? "", order.links?.selfLink?.href ?? "")
  print("undescribed:", order.links?.additionalLinkValues["help"]?.href ?? "none")
  print("written:", try JSONText(JSONCoding.decoder, JSONCoding.encoder).text(of: order))

  let again = try await client.get(order.links?.selfLink, as: Order.self)
  print("followed:", again == order)
  let help: JSONValue = try await client.get(order.links?.additionalLinkValues["help"])
  print("help:", help)
  do {
    _ = try await client.get(order.links?.items?.first, as: JSONValue.self)
  } catch {
    print("template:", error)
  }
  do {
    _ = try await client.get("https://other.example/x", as: JSONValue.self)
  } catch {
    print("elsewhere:", error)
  }
  do {
    _ = try await client.get("/v1/nothing", as: JSONValue.self)
  } catch {
    print("nothing:", error, error.statusCode ?? 0)
  }
}

private func lookups(_ client: HalClient) async throws {
  print("tag:", try await client.tags.all(atURL: "tags/a%2Fb?cursor=c"))
  for url in ["/v1/tags/1", "https://other.example/v1/orders/1", "/v1/orders/9"] {
    do {
      print("order:", try await client.orders.get(at: url))
    } catch .notFound(let failure) {
      print("not found:", failure.code ?? "")
    } catch {
      print("not asked:", error)
    }
  }
}

private func lists(_ client: HalClient) async throws {
  for try await order in client.orders.all(limit: 2, trace: "t") {
    print("listed:", order.name ?? "")
  }
  for try await page in client.orders.all(limit: 2).pages {
    print("page of", page.embedded.orders?.count ?? 0, "of", page.total ?? 0)
  }
  for try await item in client.orders.allItems(id: "1") { print("item:", item) }
  for try await order in client.orders.searchAll(q: "x") { print("found:", order.name ?? "") }
  do {
    for try await use in client.tags.allUses(at: "1") {
      print("use:", use.links?.selfLink?.href?.wrapped ?? "")
    }
  } catch {
    print("loop:", error)
  }
}

/// A server with three orders.
private enum Shop {
  static func answer(_ request: HTTPRequest) -> Response {
    let path = request.path ?? ""
    let key = request.headerFields[.init("X-Key")!] ?? ""
    let trace = request.headerFields[.init("X-Trace")!] ?? "none"
    print("asked:", request.method, path, "key", key, "trace", trace)
    if request.method == .post {
      return Response(status: .created, headers: [.location: "https://api.example.com/v1/orders/1"])
    }
    guard let body = bodies[path] else {
      return response(.notFound, #"{"code":"NoOrder"}"#, "application/json")
    }
    return response(
      .ok, body, path.contains("tags/a") ? "application/json" : "application/hal+json")
  }

  private static func response(
    _ status: HTTPResponse.Status, _ body: String, _ type: String
  ) -> Response {
    Response(status: status, headers: [.contentType: type], body: Data(body.utf8))
  }

  private static let bodies = [
    "/v1/orders/1": """
    {"name":"one","_links":{"self":{"href":"/v1/orders/1"},"help":{"href":"https://api.example.com/help"},
      "items":[{"href":"/v1/orders/1/items{?page}","templated":true}]}}
    """,
    "/help": #"{"text":"?"}"#,
    "/v1/tags/a%2Fb?cursor=c": #""tag""#,
    "/v1/orders?limit=2": """
    {"_links":{"self":{"href":"."},"next":{"href":"?limit=2&offset=2"}},
      "_embedded":{"orders":[{"name":"one"},{"name":"two"}]},"total":3}
    """,
    "/v1/orders?limit=2&offset=2": """
    {"_links":{"self":{"href":"."}},"_embedded":{"orders":[{"name":"three"}]},"total":3}
    """,
    "/v1/orders/1/items": """
    {"_links":{"next":{"href":"items?page=2"}},"_embedded":{"items":["a"]}}
    """,
    "/v1/orders/1/items?page=2": #"{"_embedded":{"items":["b","c"]}}"#,
    "/v1/orders/search?q=x": #"{"_links":{"next":{"href":"/v1/last"}},"_embedded":null}"#,
    "/v1/last": #"{"_links":null,"_embedded":{"orders":[{"name":"four"}]}}"#,
    "/v1/tags/1/uses": """
    {"_links":{"next":{"href":"/v1/tags/1/uses"}},"_embedded":{"uses":[{"_links":{"self":{"href":"u"}}}]}}
    """,
  ]
}
