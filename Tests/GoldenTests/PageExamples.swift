import Foundation

/// The Swift of all pages, each block as the body of a function, so that all are compiled together.
struct PageExamples {
  struct Function {
    var page: String
    var name: String
    var imports: [String]
    var body: [String]
  }

  /// In the order of the pages' paths.
  private(set) var functions: [Function] = []

  init(_ package: FolderTree) {
    for (path, page) in PageTree(package).pages.sorted(by: { $0.key < $1.key }) {
      let words = path.dropLast(".md".count).split { !$0.isLetter && !$0.isNumber }
      let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      for (number, block) in page.swift.enumerated() {
        let lines = block.components(separatedBy: "\n")
        let imports = lines.filter { $0.hasPrefix("import ") }.sorted()
        // Whole tests stand among the package's own, as they are.
        if imports.contains("import Testing") { continue }
        functions.append(
          Function(
            page: path, name: "page\(name)\(number + 1)", imports: imports,
            body: lines.filter { !$0.hasPrefix("import ") && !$0.isEmpty }))
      }
    }
  }

  /// The files of a target, one for each list of imports: Foundation has types that clients may have too.
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

  /// Files for tests, which give the client that an example makes: one for each page of a resource and for each
  /// other folder, and a list of those that call operations.
  func testFiles(client: String) -> [String: String] {
    var files = ["PageExamples.swift": Self.head + list(client: client)]
    for (name, functions) in Dictionary(grouping: functions, by: { Self.fileName(for: $0.page) }) {
      let imports = Set(functions.flatMap(\.imports)).sorted()
      let texts = functions.map { function in
        """
        // \(function.page)
        func \(function.name)(_ given: \(client)) async throws {
          \((function.body.map { Self.usingGiven($0, client) } + Self.uses(function.body)).joined(separator: "\n  "))
        }

        """
      }
      files[name] =
        Self.head + imports.joined(separator: "\n") + "\n\n" + texts.joined(separator: "\n")
    }
    return files
  }

  private static let head = """
    // The examples of a page in Generated, each as a function. `make golden` writes this file.
    // swift-format-ignore-file

    """

  private func list(client: String) -> String {
    let resources = functions.filter { $0.page.hasPrefix(Self.resources) }
    let list = resources.map { "    (\"\($0.page)\", \($0.name))," }.joined(separator: "\n")
    return """
      import \(client)

      /// Those that call operations, with the pages that they stand in.
      let resourceExamples: [(page: String, run: @Sendable (\(client)) async throws -> Void)] = [
      \(list)
      ]

      """
  }

  private static let resources = "docs/resources/"

  private static func fileName(for page: String) -> String {
    if page.hasPrefix(resources) {
      return page.dropFirst(resources.count).dropLast(".md".count) + ".swift"
    }
    let folders = page.split(separator: "/").dropLast()
    return folders.isEmpty ? "root.swift" : folders.joined(separator: "-") + ".swift"
  }

  private static func usingGiven(_ line: String, _ client: String) -> String {
    let made = "= try \(client)("
    guard line.hasPrefix("let "), let start = line.range(of: made),
      let end = line.range(of: ")", options: .backwards)
    else { return line }
    return line[..<start.lowerBound] + "= given" + line[end.upperBound...]
  }

  /// An example shows values that it does not use.
  private static func uses(_ body: [String]) -> [String] {
    body.compactMap { line in
      guard line.hasPrefix("let ") || line.hasPrefix("var ") else { return nil }
      let name = line.dropFirst(4).prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return "_ = \(name)"
    }
  }
}
