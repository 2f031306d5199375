public import Dwolla
public import DwollaTesting
import Foundation

/// The environment of a program: with `--demo`, an offline simulator, or otherwise Dwolla's sandbox, with the credentials
/// in `DWOLLA_CLIENT_ID` and `DWOLLA_CLIENT_SECRET`.
public struct Setting: Sendable {
  public let dwolla: Dwolla
  /// `nil` in the sandbox.
  public let simulator: DwollaSimulator?

  /// Runs a program, and exits with status 1 if it throws.
  public static func run(_ program: @Sendable (Setting) async throws -> Void) async {
    do {
      let isDemo = CommandLine.arguments.contains("--demo")
      try await program(
        try isDemo ? offline() : Setting(dwolla: Dwolla(server: .sandbox), simulator: nil))
    } catch {
      // A `DwollaError` describes itself in one line, without credentials.
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(1)
    }
  }

  private static func offline() throws -> Setting {
    let simulator = DwollaSimulator()
    return Setting(dwolla: try Dwolla(simulator: simulator), simulator: simulator)
  }

  /// The URL of a created resource; throws if the response has none.
  public static func created(_ location: String?) throws -> String {
    guard let location else { throw NoLocation() }
    return location
  }

  struct NoLocation: Error, CustomStringConvertible {
    let description = "Dwolla did not say where it is."
  }
}
