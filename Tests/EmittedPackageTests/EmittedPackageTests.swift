import Foundation
import Testing

extension PackageBuilds {
  @Suite("The emitted package of spec/", .serialized)
  struct EmittedPackageTests {
    private let workspace: Workspace

    init() throws {
      workspace = try #require(Workspace.current)
    }

    private var package: String {
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Generated").path
    }

    @Test("it is built by itself without a warning", arguments: BuildConfiguration.allCases)
    func standalone(configuration: BuildConfiguration) async throws {
      let build = try await workspace.build(package, configuration)
      #expect(build.complaints == [])
      #expect(build.status == 0, "\(build.output)")
    }

    @Test("an app whose declarations are on the main actor by default can use it")
    func mainActor() async throws {
      try workspace.write(
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
          name: "App",
          platforms: [.macOS(.v13)],
          dependencies: [.package(path: "\(package)")],
          targets: [
            .target(
              name: "App", dependencies: [.product(name: "Dwolla", package: "Generated")],
              swiftSettings: [
                .defaultIsolation(MainActor.self),
                .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
              ])
          ],
          swiftLanguageModes: [.v6]
        )

        """, to: "App/Package.swift")
      try workspace.write(Self.app, to: "App/Sources/App/SessionModel.swift")
      let build = try await workspace.build("App", .debug)
      #expect(build.complaints == [])
      #expect(build.status == 0, "\(build.output)")
    }

    private static let app = """
      public import Dwolla

      /// The state of a screen.
      public final class SessionModel {
        public private(set) var session: ExchangeSession?
        public private(set) var problem: String?
        private let dwolla: Dwolla

        public init(dwolla: Dwolla) {
          self.dwolla = dwolla
        }

        public func start(customer: String, partner: String) async {
          let body = CreateCustomerExchangeSessionBody.forWeb(
            .init(links: .init(exchangePartner: .init(href: partner))))
          do {
            let created = try await dwolla.exchangeSessions.create(customerID: customer, body: body)
            await show(created.location?.split(separator: "/").last.map(String.init) ?? "")
          } catch {
            switch error {
            case .badRequest(let failure): problem = CreateCustomerExchangeSessionError.BadRequestAlternative(failure.body)?.rawValue
            case .unauthorized, .forbidden, .notFound, .undocumented: problem = error.message
            case .failed(let cause): problem = cause.problem
            }
          }
        }

        private func show(_ id: String) async {
          switch await exchangeSessionsGet(dwolla.core, .init(id: id)) {
          case .success(let session): self.session = session
          case .failure(let error): problem = error.message
          }
        }

        /// Values of the client are compared and hashed on any actor.
        public nonisolated static func isSame(_ one: ExchangeSession, _ other: ExchangeSession) -> Bool {
          one == other && one.links.selfLink == other.links.selfLink
        }
      }

      """
  }
}
