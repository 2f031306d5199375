import Foundation

/// The Swift of all pages as files of a target: each block is a function, so that all are compiled together.
struct PageExamples {
  /// The files by their names.
  private(set) var files: [String: String] = [:]

  init(_ package: FolderTree) {
    var functions: [[String]: [String]] = [:]
    for (path, page) in PageTree(package).pages.sorted(by: { $0.key < $1.key }) {
      for (number, block) in page.swift.enumerated() {
        let lines = block.components(separatedBy: "\n")
        let imports = lines.filter { $0.hasPrefix("import ") }.sorted()
        // Whole tests stand among the package's own, as they are.
        if imports.contains("import Testing") { continue }
        let body = lines.filter { !$0.hasPrefix("import ") && !$0.isEmpty }
        let name = path.filter { $0.isLetter || $0.isNumber || $0 == "_" }
        functions[imports, default: []].append(
          """
          // \(path)
          @available(*, deprecated)
          private func \(name)\(number)() async throws {
            \(body.joined(separator: "\n  "))
          }

          """)
      }
    }
    for (number, imports) in functions.keys.sorted(by: { $0.lexicographicallyPrecedes($1) })
      .enumerated()
    {
      let body = functions[imports, default: []].joined(separator: "\n")
      files["Page\(number).swift"] = imports.joined(separator: "\n") + "\n\n" + body
    }
  }
}
