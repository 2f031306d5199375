import ArgumentParser

/// What changes the document before a client is made of it.
struct OverlayOptions: ParsableArguments {
  @Option(
    name: .customLong("overlay"),
    help: ArgumentHelp(
      "An overlay (Overlay Specification 1.0 or 1.1) to apply to the document; can be repeated.",
      discussion: "With it, the configuration's 'overlays' do not count.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var paths: [String] = []

  /// Those of the command line in place of those of a configuration file.
  func applied(to others: [String]) -> [String] { paths.isEmpty ? others : paths }
}
