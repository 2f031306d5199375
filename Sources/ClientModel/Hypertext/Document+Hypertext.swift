import OpenAPI

extension Document {
  /// Whether the API identifies resources by URL: in a response header, or in links among the properties.
  ///
  /// This considers the whole document, including operations that are not generated.
  var usesHypertext: Bool {
    operations.contains { operation in
      operation.responses.contains { response in
        response.headers.contains { Self.linkHeaders.contains($0.name.lowercased()) }
      }
    } || schemas.schemas.contains(where: \.holdsLinks)
  }

  private static let linkHeaders: Set<String> = ["location", "content-location", "link"]
}

extension Schema {
  /// Whether the object contains links in the style of HAL.
  fileprivate var holdsLinks: Bool {
    properties.contains { $0.name == "_links" || $0.name == "href" }
  }
}
