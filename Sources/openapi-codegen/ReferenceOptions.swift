import ArgumentParser
import OpenAPI

/// The options for files that references may read outside of the folder of the document.
struct ReferenceOptions: ParsableArguments {
  @Option(
    name: .customLong("reference-root"),
    help: ArgumentHelp(
      "An additional folder that references may read. Repeatable.",
      valueName: "folder"),
    completion: .directory)
  var roots: [String] = []

  @Option(
    name: .customLong("reference-copy"),
    help: ArgumentHelp(
      "A file to read instead of a web address, for example https://example.com/a.yaml=a.yaml. Repeatable.",
      discussion: """
        An address with a trailing '/' is a folder. Nothing is ever read from the network.
        """,
      valueName: "address=path"),
    transform: Self.copy)
  var copies: [Copy] = []

  struct Copy {
    var address: String
    var path: String
  }

  private static func copy(_ text: String) throws -> Copy {
    // An address is more likely to contain '=' than a path.
    guard let mark = text.lastIndex(of: "="), mark != text.startIndex,
      text.index(after: mark) != text.endIndex
    else { throw ValidationError("'\(text)' does not have the form address=path.") }
    let address = String(text[..<mark])
    guard WebCopies.isAddress(address) else {
      throw ValidationError("'\(address)' is not a web address without a fragment.")
    }
    return Copy(address: address, path: String(text[text.index(after: mark)...]))
  }

  /// The settings of the command line, or else those of a configuration file.
  func applied(to others: [String]) -> [String] { roots.isEmpty ? others : roots }

  /// The settings of the command line, followed by those of a configuration file.
  func applied(to others: WebCopies) -> WebCopies {
    copies.reduce(into: others) { $0.paths[$1.address] = $1.path }
  }
}
