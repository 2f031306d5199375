import Foundation

/// The Swift blocks of all pages as function bodies, to compile them together.
struct PageExamples {
  struct Function {
    var page: String
    var name: String
    var imports: [String]
    var body: [String]
  }

  /// Sorted by the paths of the pages.
  private(set) var functions: [Function] = []

  init(_ package: FolderTree) {
    for (path, page) in PageTree(package).pages.sorted(by: { $0.key < $1.key }) {
      let words = path.dropLast(".md".count).split { !$0.isLetter && !$0.isNumber }
      let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      for (number, block) in page.swift.enumerated() {
        let lines = block.components(separatedBy: "\n")
        let imports = lines.filter { $0.hasPrefix("import ") }.sorted()
        // Complete tests are part of the package's own tests.
        if imports.contains("import Testing") { continue }
        functions.append(
          Function(
            page: path, name: "page\(name)\(number + 1)", imports: imports,
            body: lines.filter { !$0.hasPrefix("import ") && !$0.isEmpty }))
      }
    }
  }

  /// The files of a target, one for each list of imports, because clients may have types with the same names as Foundation.
  var files: [String: String] {
    let groups = Dictionary(grouping: functions, by: \.imports)
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var files: [String: String] = [:]
    for (number, (imports, functions)) in groups.enumerated() {
      let texts = functions.map { function in
        """
        // \(function.page)
        @available(*, deprecated)
        private func \(function.name)() async throws {
          \(function.body.joined(separator: "\n  "))
        }

        """
      }
      files["Page\(number).swift"] =
        imports.joined(separator: "\n") + "\n\n" + texts.joined(separator: "\n")
    }
    return files
  }

  /// All examples in one file for tests, which pass the client.
  func testFile(client: String) -> String {
    let imports = Set(functions.flatMap(\.imports)).sorted()
    let texts = functions.map { function in
      """
      // \(function.page)
      func \(function.name)(_ given: \(client)) async throws {
        \((function.body.map { Self.usingGiven($0, client) } + Self.uses(function.body)).joined(separator: "\n  "))
      }

      """
    }
    let resources = functions.filter { $0.page.hasPrefix("docs/resources/") }
    let list = resources.map { "    (\"\($0.page)\", \($0.name))," }.joined(separator: "\n")
    return """
      // The examples of the pages in Generated, each as a function. `make golden` writes this file.
      // swift-format-ignore-file
      \(imports.joined(separator: "\n"))

      /// The examples that call operations, with the pages that contain them.
      let resourceExamples: [(page: String, run: @Sendable (\(client)) async throws -> Void)] = [
      \(list)
      ]

      \(texts.joined(separator: "\n"))
      """
  }

  private static func usingGiven(_ line: String, _ client: String) -> String {
    let made = "= try \(client)("
    guard line.hasPrefix("let "), let start = line.range(of: made),
      let end = line.range(of: ")", options: .backwards)
    else { return line }
    return line[..<start.lowerBound] + "= given" + line[end.upperBound...]
  }

  /// Uses the values that an example only shows.
  private static func uses(_ body: [String]) -> [String] {
    body.compactMap { line in
      guard line.hasPrefix("let ") || line.hasPrefix("var ") else { return nil }
      let name = line.dropFirst(4).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return "_ = \(name)"
    }
  }
}
