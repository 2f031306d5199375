import ArgumentParser

/// The options for overlays.
struct OverlayOptions: ParsableArguments {
  @Option(
    name: .customLong("overlay"),
    help: ArgumentHelp(
      "An overlay (Overlay Specification 1.0 or 1.1) to apply to the document. Repeatable.",
      discussion: "Replaces 'overlays' of the configuration.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var paths: [String] = []

  /// The settings of the command line, or else those of a configuration file.
  func applied(to others: [String]) -> [String] { paths.isEmpty ? others : paths }
}
