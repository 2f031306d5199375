import ArgumentParser

@main
struct OpenAPICodegen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi-codegen",
    abstract: "Makes a Swift package that calls the API of an OpenAPI document.",
    discussion: """
      Reads OpenAPI 3.0 and 3.1, in YAML or JSON, over one file or many.

      Exit status: 0 when all is well; 1 for errors in the input, or when --check finds differences; \
      64 for a wrong command line.
      """,
    version: "0.1.0",
    subcommands: [Generate.self, Validate.self, Model.self])
}
