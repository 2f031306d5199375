import Diagnostics

/// Replaces the import of `Runtime` in a file of this repository with the client's module, and sorts the imports like
/// `swift format`.
func importing(_ module: String, _ text: String) -> String {
  var lines = text.separatedByLineFeeds
  let indices = lines.indices.filter { importedModule(lines[$0]) != nil }
  let imports = indices.map { index in
    importedModule(lines[index]) == "Runtime"
      ? lines[index].replacing("import Runtime", with: "import \(module)") : lines[index]
  }
  let sorted = imports.sorted { (importedModule($0) ?? "") < (importedModule($1) ?? "") }
  for (index, line) in zip(indices, sorted) { lines[index] = line }
  return lines.joined(separator: "\n")
}

/// - Returns: `nil` for a line that is not an import.
private func importedModule(_ line: String) -> String? {
  guard let end = line.utf8.last, !"{}()".utf8.contains(end) else { return nil }
  let words = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4).map(Substring.init)
  guard let last = words.last, words.dropLast().last == "import", words.count < 4 else {
    return nil
  }
  return String(last)
}
