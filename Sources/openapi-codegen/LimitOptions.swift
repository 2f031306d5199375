import ArgumentParser
import Diagnostics
import Generator

/// The options for the limits of a document.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "A limit for the document, for example nodes=1000000. Repeatable.",
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

  /// The limits of a configuration file, overridden by the validated ones of the command line.
  func applied(to others: Limits) -> Limits {
    limits.reduce(into: others) { limits, text in try? limits.set(text) }
  }
}
