/// The runtime as a separate module that several clients import.
enum SharedRuntime {
  static let module = "OpenAPIClientRuntime"

  /// Adds the import of the runtime to a file of the client.
  static func imported(by source: String) -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let imports = lines.indices.prefix { lines[$0].isEmpty || isImport(lines[$0]) || $0 == 0 }
      .filter { isImport(lines[$0]) }
    let line = "public import \(module)"
    guard let last = imports.last else {
      // Inserts the line after the header and the empty line below it.
      lines.insert(contentsOf: [line, ""], at: min(2, lines.count))
      return lines.joined(separator: "\n")
    }
    let next = imports.first { index in
      lines[index].split(separator: " ").last.map { String($0) > module } == true
    }
    lines.insert(line, at: next ?? last + 1)
    return lines.joined(separator: "\n")
  }

  private static func isImport(_ line: String) -> Bool {
    line.hasPrefix("import ") || line.hasPrefix("public import ")
  }

  /// Exports the types of the runtime to importers of the client.
  static func exportingFile(folder: String) -> RenderedFile {
    RenderedFile(
      path: "\(folder)/\(module).swift",
      text: "\(fileHeader)\n\n@_exported public import \(module)\n")
  }
}
