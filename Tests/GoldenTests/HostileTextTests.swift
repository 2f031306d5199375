import ClientModel
import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite("Hostile text", .timeLimit(.minutes(5)))
struct HostileTextTests {
  static let texts = [
    #"*/ */ /* // "#, #"""" \(fatalError()) \"#, "a\nimport Evil\n}",
    "\u{202E}\u{2066}evil\u{200B}",
    "```\n}", "#if true", "\u{0}\u{1B}]0;x\u{7}", "\r\nlet x = 1\r", "\u{2028}}\u{85}}", "`", "\"",
    "\\", "a b: Int = 1) {", "}", "-->", "|", "${x}", "\u{FEFF}", "\u{E000}", "é́́", "🇩🇪",
    "#sourceLocation(file: \"x\", line: 1)", "\"#", "\"\"\"#\n", "\\#(fatalError())",
    "../../../etc/x", "a/b", "..",
    "/dev/null", "CON", "https://evil.example/\"?x=\\(1)#", "javascript:alert(1)",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))", "![x](https://evil.example/x.png)",
    "# Title\n\n---\n| a |\n| --- |", "<!--", "]]>",
    "*a* _b_ ~c~ `d` &lt;", "X-A: b\r\nSet-Cookie: c=d", "application/json\r\nX: y", "self", "Self",
    "init", "Type",
    "Protocol", "default", "where", "_", "$0", "true", "0", "-1", "operator", "@main",
    "#error(\"x\")", "\t", " ", "\n",
    "func f() { fatalError() }", "extension String {}", "import Foundation; exit(1)", "%00%0d%0a",
    "\u{1D400}\u{AD}",
    String(repeating: "a", count: 1000), String(repeating: "Ab-", count: 300),
    String(repeating: "word ", count: 300),
  ]

  /// Texts for which Characters differ from the scalars that Markdown uses, texts with nested Markdown, and invisible
  /// texts.
  static let markup = [
    "\u{0D4E}<img src=x onerror=alert(1)>", "`\u{301}<img src=x onerror=alert(1)>`",
    "https://a.b/<img src=x onerror=alert(1)>", "https://a.b/`<img src=x onerror=alert(1)>`",
    "www.a.b/`<img src=x onerror=alert(1)>`", "<br>\n`<img src=x onerror=alert(1)>`",
    "- <br>\n  `<img src=x onerror=alert(1)>`", "| `a | <img src=x onerror=alert(1)> | `",
    "| a | b |\n| - | - |\n`x | <img src=x onerror=alert(1)>`",
    "a | `b\n--|--\n<img src=x onerror=alert(1)> | `c",
    "a `\n:-\n<img src=x onerror=alert(1)>`", "a `\n===\n<img src=x onerror=alert(1)>`",
    "a `\n> <img src=x onerror=alert(1)>`", "a \\`<img src=x onerror=alert(1)>`",
    "`` ` `` <img src=x onerror=alert(1)> `` ` ``", "[`](https://a.b)<img src=x onerror=alert(1)>`",
    "<https://a.b/`><img src=x onerror=alert(1)>`", "[a]\u{301}(javascript:alert(1))",
    "|\u{301}<img src=x onerror=alert(1)>", "!\u{301}[a](https://a.b/c.png)",
    "<\u{301}img src=x onerror=alert(1)>", "@Metadata { }", "@Image(source: x)",
    "see\u{E0168}\u{E0169}\u{FE0F}\u{3164}\u{115F}\u{2800}\u{85}\u{9B}x\u{180E}\u{034F}",
    "::error title=x::y", "##[error]x", "a\n::add-mask::b",
    String(repeating: "`<i>", count: 50) + String(repeating: "|", count: 50),
  ]

  @Test("No text escapes from its context", arguments: texts + markup)
  func stays(text: String) throws {
    let (_, files) = try Self.package(text)
    let emitted = files.filter { !$0.path.contains("/Runtime/") }
    // Six files of the client, three of the AsyncHTTPClient transport, and the models.
    #expect(emitted.count { $0.path.hasSuffix(".swift") } >= 9)
    for (path, bytes) in emitted {
      let content = String(decoding: bytes, as: UTF8.self)
      // Pages may contain these lines, but Swift only in comments.
      #expect(path.hasSuffix(".md") || !content.contains("import Evil\n}"), "\(path)")
      #expect(!content.unicodeScalars.contains { Self.isHidden($0) }, "\(path)")
      let isName = path.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 }
      #expect(isName && !path.contains(".."), "\(path)")
      // These need a real Markdown parser: `RenderedPageTests`.
      if path.hasSuffix(".md"), !Self.markup.contains(text) { Self.checkMarkdown(content, path) }
    }
  }

  /// Uses a single run of the compiler's parser, because starting it takes longer than parsing a file.
  @Test("Each emitted file is valid Swift, and contains exactly the declarations of the model")
  func declarations() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var clients: [Client] = []
    var paths: [String] = []
    for (number, text) in (Self.texts + Self.markup).enumerated() {
      let (client, files) = try Self.package(text)
      clients.append(client)
      for (path, bytes) in files where path.hasSuffix(".swift") && !path.contains("/Runtime/") {
        let name = path.split(separator: "/").joined(separator: "-")
        let file = folder.appendingPathComponent("\(number)-\(name)")
        try Data(bytes).write(to: file)
        paths.append(file.path)
      }
    }
    let parsed = try ParsedDeclarations(of: paths)
    #expect(parsed.problems == [])
    #expect(parsed.files.count == paths.count)
    for (number, client) in clients.enumerated() {
      let text = (Self.texts + Self.markup)[number].prefix(40)
      let prefix = "\(number)-Sources-HostileClient-"
      for declaration in client.types where !declaration.isAlias {
        let file = parsed.files["\(prefix)Models-\(declaration.name).swift"]
        let aliases = client.aliases.filter { $0.target == declaration.name }.map(\.name)
        #expect(Set(file?.types ?? []) == Set([declaration.name] + aliases), "\(text)")
        check(declaration, file?.declarations[declaration.name], text)
      }
      for operation in client.operations {
        let file = parsed.files["\(prefix)Operations-\(operation.fileName).swift"]
        let own = operation.types.map(\.name)
        #expect(Set(own).isSubset(of: file?.types ?? []), "\(text)")
        let success = [operation.success.declaredName].compactMap { $0 }
        let expected = Set(own + [operation.requestName, operation.errorName] + success)
        #expect(Set(file?.types ?? []) == expected, "\(text)")
        for declaration in operation.types {
          check(declaration, file?.declarations[declaration.name], text)
        }
        let request = file?.declarations[operation.requestName]
        let arguments = operation.arguments.map(\.name)
        #expect(request?.variables == Set(arguments + ["operation"]), "\(text)")
        #expect(request?.types == Set(operation.parameterTypes.map(\.lastName)), "\(text)")
      }
    }
  }

  private func check(
    _ declaration: TypeDeclaration, _ parsed: ParsedDeclarations.Declaration?, _ text: Substring
  ) {
    guard let parsed else {
      Issue.record("\(declaration.name) is not declared, for \(text)")
      return
    }
    switch declaration {
    case .alias: return
    case .structure(let structure):
      let extra = structure.additionalProperties.map { [$0.name] } ?? []
      let views = structure.properties.compactMap(\.decimalView)
      let expected = structure.properties.map(\.name) + extra + views
      #expect(parsed.variables == Set(expected + ["properties"]), "\(text)")
      let types = structure.nested.map(\.lastName)
      #expect(parsed.types == Set(types), "\(text)")
      for nested in structure.nested { check(nested, parsed.nested[nested.lastName], text) }
    case .enumeration(let enumeration):
      let expected = enumeration.members.map(\.name) + ["knownValues", "rawValue"]
      #expect(parsed.variables == Set(expected), "\(text)")
      #expect(parsed.types == [], "\(text)")
    case .union(let union):
      #expect(parsed.cases == Set(union.members.map(\.name) + ["unknown"]), "\(text)")
      #expect(parsed.types == Set(union.nested.map(\.lastName)), "\(text)")
      for nested in union.nested { check(nested, parsed.nested[nested.lastName], text) }
    }
  }

  static func package(_ text: String) throws -> (Client, [(path: String, bytes: [UInt8])]) {
    var diagnostics = DiagnosticList()
    let document = SourceFile(
      path: "/no-such-folder/openapi.json", bytes: Array(try HostileDocument.text(with: text).utf8))
    let pipeline = Pipeline(specification: document.path, name: try ClientName("HostileClient"))
    let package = pipeline.package(of: document, diagnostics: &diagnostics)
    let made = try #require(package, "\(diagnostics.all.map(\.message))")
    return (made.client, made.files.texts)
  }

  /// Checks that no part of the text is Markdown or HTML outside of code.
  private static func checkMarkdown(_ text: String, _ path: String) {
    var prose: [String] = []
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // The README's markers are comments.
      if line.wholeMatch(of: /<!-- (generated:[\w-]+|\/generated|end) -->/) != nil { continue }
      if line.hasPrefix("```"), !line.drop(while: { $0 == "`" }).contains("`") {
        isCode.toggle()
      } else if !isCode {
        // Every second part is between two unescaped backticks.
        let parts = line.replacing("\\`", with: "").split(
          separator: "`", omittingEmptySubsequences: false)
        prose.append(
          parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined())
      }
    }
    #expect(!isCode, "\(path)\n\(text)")
    let visible = prose.joined(separator: "\n").replacing(/\\./, with: "")
    #expect(!visible.split(separator: "\n").contains("# Title"), "\(path)")
    for forbidden in [
      "<img", "<script", "<!--", "javascript:alert", "![x",
    ] {
      let line = visible.split(separator: "\n").first { $0.contains(forbidden) }
      #expect(
        line == nil || forbidden == "javascript:alert" && !visible.contains("](j"),
        "\(path): \(line ?? "")")
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}"
    }
  }
}

extension TypeDeclaration {
  fileprivate var lastName: String { name.split(separator: ".").last.map(String.init) ?? name }
}

extension Success {
  /// The type that the operation declares for its response.
  fileprivate var declaredName: String? {
    switch self {
    case .body: nil
    case .structure(let structure): structure.name
    case .union(let union): union.name
    }
  }
}
