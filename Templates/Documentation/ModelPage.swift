import ClientModel

/// The page of a type at module scope, with the types nested in it.
struct ModelPage {
  private let declaration: TypeDeclaration
  private let context: DocumentationContext
  private let page: String

  init(_ declaration: TypeDeclaration, in context: DocumentationContext) {
    self.declaration = declaration
    self.context = context
    page = "docs/models/\(declaration.name).md"
  }

  var file: RenderedFile {
    let text: SwiftText = """
      \(SwiftText.paragraphs(
        ["# \(declaration.name)", section(declaration), example]
          + declaration.nested.flatMap(\.all).map { nested in
            SwiftText.paragraphs(["## \(nested.name)", section(nested)])
          }))

      """
    return RenderedFile(path: page, content: text)
  }

  private func section(_ declaration: TypeDeclaration) -> SwiftText {
    TypeSection(declaration, page: page, in: context).text
  }

  private var example: SwiftText {
    guard !declaration.isAlias, let value = context.examples.value(of: declaration.name) else {
      return ""
    }
    let code = ValueExampleCode(
      value, of: .named(declaration.name), named: "value", in: context.making)
    let json = value.json.map {
      MarkdownCode.block(ExampleJSONText($0).text, language: "json")
    }
    return SwiftText.paragraphs([
      "Example:", MarkdownCode.block(code.text, language: "swift"),
      json == nil ? "" : "As JSON:", json ?? "",
    ])
  }
}
