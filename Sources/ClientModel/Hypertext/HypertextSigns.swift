import OpenAPI

extension Document {
  /// Whether the API names things by URL: a header of a response that holds one, or links among the properties.
  ///
  /// All of the document counts, also what is not generated.
  var showsHypertext: Bool {
    operations.contains { operation in
      operation.responses.contains { response in
        response.headers.contains { Self.linkHeaders.contains($0.name.lowercased()) }
      }
    } || schemas.schemas.contains(where: \.holdsLinks)
  }

  private static let linkHeaders: Set<String> = ["location", "content-location", "link"]
}

extension Schema {
  /// As HAL and its kin have them.
  fileprivate var holdsLinks: Bool {
    properties.contains { $0.name == "_links" || $0.name == "href" }
  }
}
