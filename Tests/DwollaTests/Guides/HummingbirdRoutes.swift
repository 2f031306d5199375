#if canImport(Hummingbird)
  import Dwolla
  import Hummingbird

  /// Adds `GET /customers/:id/email`.
  func addRoutes(to router: Router<BasicRequestContext>, using dwolla: Dwolla) {
    router.get("customers/:id/email") { _, context -> String in
      let id = try context.parameters.require("id")
      do {
        return try await dwolla.customers.get(id: id).email
      } catch let error as any DwollaError {
        throw HTTPError(error.statusCode == 404 ? .notFound : .badGateway)
      }
    }
  }
#endif
