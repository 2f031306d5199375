import Foundation
import Testing

/// A published description of the API, and the package that is made from it.
struct PublishedDocument: Sendable, CustomTestStringConvertible {
  /// The package, its module and its client type.
  let name: String
  /// Below the folder of the API.
  let path: String
  /// Where the client has the operation that creates a session.
  let create: String

  static let all = [
    Self(
      name: "DwollaJuly2025", path: "2025-07-01.yaml", create: "exchangeSessions.create"),
    Self(
      name: "DwollaJanuary2026", path: "2026-01-23.yaml",
      create: "customers.exchangeSessions.create"),
    Self(
      name: "DwollaSplit", path: "split/specs/spec.yml",
      create: "customers.exchangeSessions.create"),
  ]

  /// The folder of published descriptions.
  static let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"].map {
    URL(fileURLWithPath: $0)
  }

  static func url(_ path: String) throws -> URL {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return folder.appendingPathComponent("dwolla/\(path)")
  }

  var url: URL { get throws { try Self.url(path) } }

  var testDescription: String { name }
}
