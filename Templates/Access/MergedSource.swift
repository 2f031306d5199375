/// Merges Swift files into one, with each import once.
struct MergedSource {
  /// The most visible import of each module, including the condition around a platform-specific one.
  private var imports: [String: String] = [:]
  private var blocks: [String] = []
  /// The modules that a platform condition imports in every branch.
  private var conditional: Set<String> = []
  private var bodies: [String] = []

  mutating func add(_ source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let module = Self.importedModule(line) {
        add(line, of: module)
      } else if line.hasPrefix("#if "), let end = Self.endOfImports(lines, from: index) {
        let block = lines[index...end].joined(separator: "\n")
        if !blocks.contains(block) { blocks.append(block) }
        if line == "#if hasFeature(InternalImportsByDefault)" {
          conditional.formUnion(lines[index...end].compactMap(Self.importedModule))
        }
        index = end
      } else if !line.isEmpty, line != fileHeader {
        break
      }
      index += 1
    }
    let body = lines[index...].joined(separator: "\n")
    bodies.append(String(body.reversed().drop { $0.isNewline }.reversed()))
  }

  var text: String {
    let imports = self.imports.filter { !conditional.contains($0.key) }.sorted { $0.key < $1.key }
      .map(\.value).joined(separator: "\n")
    return ([fileHeader, imports] + blocks + bodies).filter { !$0.isEmpty }
      .joined(separator: "\n\n") + "\n"
  }

  private mutating func add(_ line: String, of module: String) {
    if line.hasPrefix("public ") || imports[module] == nil { imports[module] = line }
  }

  private static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.last != "import", words.dropLast().last == "import", words.count <= 3 else {
      return nil
    }
    return words.last.map(String.init)
  }

  /// The end of a condition that contains only imports.
  private static func endOfImports(_ lines: [String], from start: Int) -> Int? {
    for index in lines.indices[start...].dropFirst() {
      let line = lines[index].drop { $0 == " " }
      if line == "#endif" { return index }
      guard line.hasPrefix("#") || importedModule(String(line)) != nil else { return nil }
    }
    return nil
  }
}
