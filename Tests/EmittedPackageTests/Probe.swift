/// An app that makes the same calls with all three packages, and prints the outcomes.
enum Probe {
  static func write(in workspace: Workspace) throws {
    try workspace.write(manifest, to: "Probe/Package.swift")
    try workspace.write(main, to: "Probe/Sources/probe/Probe.swift")
    for document in PublishedDocument.all {
      try workspace.write(
        calls(of: document), to: "Probe/Sources/probe/\(document.name)Calls.swift")
    }
  }

  private static var manifest: String {
    let names = PublishedDocument.all.map(\.name)
    let packages = names.map { #".package(path: "../\#($0)"),"# }.joined(separator: "\n    ")
    let products = names.map { #".product(name: "\#($0)", package: "\#($0)"),"# }
      .joined(separator: "\n        ")
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "Probe",
        platforms: [.macOS(.v13)],
        dependencies: [
          \(packages)
        ],
        targets: [
          .executableTarget(
            name: "probe",
            dependencies: [
              \(products)
            ])
        ],
        swiftLanguageModes: [.v6]
      )

      """
  }

  private static var main: String {
    let runs = PublishedDocument.all
      .map { "try await \($0.name)Calls(server: server, token: token).run(calls)" }
      .joined(separator: "\n    ")
    return #"""
      import Foundation

      @main
      struct Probe {
        /// Arguments: the server's URL, a token, and pairs of a call and an identifier.
        static func main() async throws {
          let (server, token) = (CommandLine.arguments[1], CommandLine.arguments[2])
          let words = CommandLine.arguments.dropFirst(3).map { $0 }
          let calls = stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
          \#(runs)
        }
      }

      struct Outcome: Encodable {
        var package: String
        var call: String
        var id: String
        var outcome: String
        var status: Int?
        var detail: String?

        func print() throws {
          Swift.print(String(decoding: try JSONEncoder().encode(self), as: UTF8.self))
        }
      }

      """#
  }

  private static func calls(of document: PublishedDocument) -> String {
    let package = document.name
    return """
      import \(package)

      struct \(package)Calls {
        let client: \(package)

        init(server: String, token: String) throws {
          client = try \(package)(
            security: .bearer(token), server: .init(url: server),
            configuration: .init(retries: .none, headers: [.init("X-Package")!: "\(package)"]))
        }

        func run(_ calls: [(String, String)]) async throws {
          for (call, id) in calls {
            switch call {
            case "create":
              try await create(
                id, "create with redirect",
                .withRedirect(
                  .init(
                    links: .init(
                      exchangePartner: .init(href: "p"), redirectURL: .init(href: "app")))))
              try await create(
                id, "create for web",
                .forWeb(.init(links: .init(exchangePartner: .init(href: "p")))))
            default: try await get(id)
            }
          }
        }

        private func create(
          _ id: String, _ call: String, _ body: CreateCustomerExchangeSessionBody
        ) async throws {
          var outcome = Outcome(package: "\(package)", call: call, id: id, outcome: "success")
          do {
            let created = try await client.\(document.create)(customerID: id, body: body)
            outcome.status = created.response.status.code
            outcome.detail = created.location
          } catch {
            outcome.status = error.statusCode
            switch error {
            case .badRequest(let failure):
              outcome.outcome = "badRequest"
              outcome.detail = CreateCustomerExchangeSessionError.BadRequestAlternative(failure.body)?.rawValue
            case .unauthorized: outcome.outcome = "unauthorized"
            case .forbidden(let failure):
              outcome.outcome = "forbidden"
              outcome.detail = CreateCustomerExchangeSessionError.ForbiddenAlternative(failure.body)?.rawValue
            case .notFound: outcome.outcome = "notFound"
            case .undocumented: outcome.outcome = "undocumented"
            case .failed: outcome.outcome = "failed"
            }
          }
          try outcome.print()
        }

        private func get(_ id: String) async throws {
          var outcome = Outcome(package: "\(package)", call: "get", id: id, outcome: "success")
          do {
            let session = try await client.exchangeSessions.get(id: id)
            outcome.status = 200
            let words = [
              session.created.timeIntervalSince1970.description.prefix { $0 != "." }.description,
              session.links.externalProviderSession?.href ?? "nil",
              session.externalProviderSessionToken ?? "nil",
            ]
            outcome.detail = words.joined(separator: " ")
          } catch {
            outcome.status = error.statusCode
            switch error {
            case .forbidden: outcome.outcome = "forbidden"
            case .notFound: outcome.outcome = "notFound"
            case .undocumented: outcome.outcome = "undocumented"
            case .failed(.undecodable(let failure)):
              outcome.outcome = "failed"
              outcome.detail = failure.path
            case .failed: outcome.outcome = "failed"
            }
          }
          try outcome.print()
        }
      }

      """
  }
}
