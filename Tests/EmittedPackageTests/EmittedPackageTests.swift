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

    @Test("it builds on its own without a warning", arguments: BuildConfiguration.allCases)
    func standalone(configuration: BuildConfiguration) async throws {
      let build = try await workspace.build(package, configuration)
      #expect(build.complaints == [])
      #expect(build.status == 0, "\(build.output)")
    }

    /// Upcoming features that Swift 6 does not enable by default.
    private static let upcomingFeatures = [
      "ExistentialAny", "ImmutableWeakCaptures", "InferIsolatedConformances",
      "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
    ]

    private struct AppSettings {
      let name: String
      let features: [String]
      var isMainActorDefault = false

      /// The setting in the manifest.
      var target: String {
        let settings =
          (isMainActorDefault ? [".defaultIsolation(MainActor.self)"] : [])
          + features.map { ".enableUpcomingFeature(\"\($0)\")" }
        return """
              .target(
                name: "\(name)",
                dependencies: [
                  .product(name: "Dwolla", package: "Generated"),
                  .product(name: "HTTPTypes", package: "swift-http-types"),
                ],
                swiftSettings: [\(settings.joined(separator: ", "))])
          """
      }
    }

    @Test(
      "apps can use it with each upcoming feature, and with the main actor as the default isolation"
    )
    func apps() async throws {
      let settings =
        Self.upcomingFeatures.map { AppSettings(name: "With\($0)", features: [$0]) } + [
          AppSettings(
            name: "MainActorApp", features: Self.upcomingFeatures, isMainActorDefault: true),
          AppSettings(name: "OldMainActorApp", features: [], isMainActorDefault: true),
        ]
      let targets = settings.map(\.target).joined(separator: ",\n")
      try workspace.write(
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
          name: "App",
          platforms: [.macOS(.v13)],
          products: [.library(name: "App", targets: \(settings.map(\.name)))],
          dependencies: [
            .package(path: "\(package)"),
            .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
          ],
          targets: [
        \(targets)
          ],
          swiftLanguageModes: [.v6]
        )

        """, to: "App/Package.swift")
      for app in settings {
        try workspace.write(Self.app, to: "App/Sources/\(app.name)/SessionModel.swift")
      }
      let build = try await workspace.build("App", .debug)
      #expect(build.complaints == [])
      #expect(build.status == 0, "\(build.output)")
    }

    private static let app = """
      public import Dwolla
      public import HTTPTypes

      /// The state of a screen.
      @MainActor
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
            case .unauthorized, .forbidden, .notFound, .conflict, .tooManyRequests, .undocumented: problem = error.message
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

        /// Two calls in one place, and the response beside the value.
        public func reload(_ id: String) async -> String? {
          do {
            _ = try await dwolla.exchangePartners.list()
            let (session, response) = try await dwolla.withResponse {
              try await $0.exchangeSessions.get(id: id)
            }
            self.session = session
            return response?.headers[.contentType]
          } catch let error as any DwollaError {
            problem = error.isRetryable ? "later" : error.message
            return error.requestID
          } catch {
            return nil
          }
        }

        /// In a closure of several statements.
        public func task(_ id: String) -> Task<ExchangeSession?, Never> {
          Task {
            do throws(RetrieveCustomerExchangeSessionError) {
              return try await dwolla.exchangeSessions.get(id: id)
            } catch {
              switch error {
              case .forbidden: return nil
              default: return nil
              }
            }
          }
        }

        /// Values of the client are compared and hashed on any actor.
        public nonisolated static func isSame(_ one: ExchangeSession, _ other: ExchangeSession) -> Bool {
          one == other && one.links.selfLink == other.links.selfLink
        }
      }

      /// Numbers the attempts.
      public nonisolated struct AttemptMiddleware: Middleware {
        public init() {}

        public func intercept(
          _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
        ) async throws -> (HTTPResponse, HTTPBody) {
          var request = request
          if let name = HTTPField.Name("X-Attempt") {
            request.headerFields[name] = String(context.attempt)
          }
          return try await next(request, body)
        }
      }

      """
  }
}
