import ArgumentParser
import Generator

@main
struct OpenAPICodegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi-codegen",
    abstract: "Makes a Swift package that calls the API of an OpenAPI document.",
    discussion: """
      Reads OpenAPI 3.0, 3.1 and 3.2, in YAML or JSON, over one file or many.

      Exit status: 0 when all is well; 1 for errors in the input, and when --check finds differences; \
      2 for changes that --fail-on names; 64 for a wrong command line.
      """,
    version: GeneratorVersion.current,
    subcommands: [Generate.self, Validate.self, Model.self, Diff.self])

  @OptionGroup(title: "Errors and warnings") var codes: CodeOptions

  func run() throws {
    guard let answer = codes.answer else { throw CleanExit.helpRequest(self) }
    print(answer)
  }
}
