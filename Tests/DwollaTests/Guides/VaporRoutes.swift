#if canImport(Vapor)
  import Dwolla
  import Vapor

  /// Adds `GET /customers/:id/email`.
  func addRoutes(to application: Application, using dwolla: Dwolla) {
    application.get("customers", ":id", "email") { request async throws -> String in
      guard let id = request.parameters.get("id") else { throw Abort(.badRequest) }
      do {
        return try await dwolla.customers.get(id: id).email
      } catch let error as any DwollaError {
        throw Abort(error.statusCode == 404 ? .notFound : .badGateway)
      }
    }
  }
#endif
