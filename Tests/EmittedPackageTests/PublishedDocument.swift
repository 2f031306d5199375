import Foundation
import Testing

/// A published API description, and its generated package.
struct PublishedDocument: Sendable, CustomTestStringConvertible {
  /// The name of the package, its module and its client type.
  let name: String
  /// Relative to the folder of the API.
  let path: String
  /// The expression of the operation that creates a session.
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
