import ArgumentParser
import Diagnostics
import Generator

/// The bounds of what a document may cost.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "What a document may cost, as in nodes=1000000; can be repeated.",
      discussion: "The limits are \(Self.list).", valueName: "name=number"))
  var limits: [String] = []

  private static var list: String {
    Limits.Name.allCases.map { "\($0.rawValue) (\(Limits()[$0]))" }.joined(separator: ", ")
  }

  func validate() throws {
    var checked = Limits()
    for text in limits {
      do throws(Diagnostic) {
        try checked.set(text)
      } catch {
        let notes = error.notes.map { " (\($0.message))" }.joined()
        throw ValidationError("--limit: \(error.message)\(notes).")
      }
    }
  }

  /// The limits of a configuration file below those of the command line, which are checked.
  func applied(to others: Limits) -> Limits {
    limits.reduce(into: others) { limits, text in try? limits.set(text) }
  }
}
