import ArgumentParser
import OpenAPI

/// The files that references may read beside those in the folder of the document.
struct ReferenceOptions: ParsableArguments {
  @Option(
    name: .customLong("reference-root"),
    help: ArgumentHelp(
      "A folder beside the document's own from which references may read files; can be repeated.",
      valueName: "folder"),
    completion: .directory)
  var roots: [String] = []

  @Option(
    name: .customLong("reference-copy"),
    help: ArgumentHelp(
      "A file that is read in the place of a web address, as in https://example.com/a.yaml=a.yaml; can be repeated.",
      discussion: """
        An address with '/' at its end stands for a folder. Nothing is ever read from the network.
        """,
      valueName: "address=path"),
    transform: Self.copy)
  var copies: [Copy] = []

  struct Copy {
    var address: String
    var path: String
  }

  private static func copy(_ text: String) throws -> Copy {
    // An address may hold '='; a path does so less often.
    guard let mark = text.lastIndex(of: "="), mark != text.startIndex,
      text.index(after: mark) != text.endIndex
    else { throw ValidationError("'\(text)' is not of the form address=path.") }
    let address = String(text[..<mark])
    guard WebCopies.isAddress(address) else {
      throw ValidationError("'\(address)' is no web address without a fragment.")
    }
    return Copy(address: address, path: String(text[text.index(after: mark)...]))
  }

  /// Those of the command line in place of those of a configuration file.
  func applied(to others: [String]) -> [String] { roots.isEmpty ? others : roots }

  /// Those of the command line before those of a configuration file.
  func applied(to others: WebCopies) -> WebCopies {
    copies.reduce(into: others) { $0.paths[$1.address] = $1.path }
  }
}
