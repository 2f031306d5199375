import ArgumentParser

/// The folders that references may read beside that of the document.
struct RootOptions: ParsableArguments {
  @Option(
    name: .customLong("reference-root"),
    help: ArgumentHelp(
      "A folder beside the document's own from which references may read files; can be repeated.",
      valueName: "folder"),
    completion: .directory)
  var roots: [String] = []

  /// Those of the command line in place of those of a configuration file.
  func applied(to others: [String]) -> [String] { roots.isEmpty ? others : roots }
}
