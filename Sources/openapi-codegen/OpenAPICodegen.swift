import ArgumentParser
import Generator

@main
struct OpenAPICodegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi-codegen",
    abstract: "Generate a Swift client from an OpenAPI document.",
    discussion: """
      Supports OpenAPI 3.0, 3.1 and 3.2, in YAML or JSON, in one file or several.

      Exit status: 0 for success; 1 for invalid input, or if --check finds differences; \
      2 for changes that --fail-on names; 64 for invalid arguments.
      """,
    version: GeneratorVersion.current,
    subcommands: [Generate.self, Validate.self, Model.self, Diff.self])

  static func main() {
    FreedMemory.returnAtOnce()
    main(nil)
  }

  @OptionGroup(title: "Errors and warnings") var codes: CodeOptions

  func run() throws {
    guard let answer = codes.answer else { throw CleanExit.helpRequest(self) }
    print(answer)
  }
}
