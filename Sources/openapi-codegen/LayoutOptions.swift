import ArgumentParser
import Generator
import Templates

/// The options for the layout of a client.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to generate: a package, or sources for an existing target.",
      discussion: """
        package: with products, tests and documentation. sources: only the client's module. plugin: the same \
        in five files with fixed names.
        """),
    transform: Self.layout)
  var layout: Layout?

  @Option(
    help: "The access level of the declarations in sources: public, package or internal.",
    transform: Self.access)
  var access: AccessLevel?

  /// Overrides the settings of a configuration file.
  func apply(to configuration: inout CodegenConfiguration) {
    configuration.layout = layout ?? configuration.layout
    configuration.access = access ?? configuration.access
  }

  private static func layout(_ text: String) throws -> Layout {
    guard let layout = Layout(rawValue: text) else {
      throw ValidationError("'\(text)' is not a layout: use package, sources or plugin.")
    }
    return layout
  }

  private static func access(_ text: String) throws -> AccessLevel {
    guard let access = AccessLevel(rawValue: text) else {
      throw ValidationError("'\(text)' is not an access level: use public, package or internal.")
    }
    return access
  }
}
