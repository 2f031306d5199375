import ArgumentParser
import Generator
import Templates

/// What a client is written as.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to write: a package, or sources for a target of yours.",
      discussion: """
        package: with products, tests and pages. sources: the client's module alone. plugin: the same in five \
        files of fixed names.
        """),
    transform: Self.layout)
  var layout: Layout?

  @Option(
    help: "Who sees the declarations of sources: public, package or internal.",
    transform: Self.access)
  var access: AccessLevel?

  /// Puts those of the command line in the place of those of a configuration file.
  func apply(to configuration: inout CodegenConfiguration) {
    configuration.layout = layout ?? configuration.layout
    configuration.access = access ?? configuration.access
  }

  private static func layout(_ text: String) throws -> Layout {
    guard let layout = Layout(rawValue: text) else {
      throw ValidationError("'\(text)' is none of package, sources and plugin.")
    }
    return layout
  }

  private static func access(_ text: String) throws -> AccessLevel {
    guard let access = AccessLevel(rawValue: text) else {
      throw ValidationError("'\(text)' is none of public, package and internal.")
    }
    return access
  }
}
