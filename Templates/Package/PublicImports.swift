/// The imports of modules whose types a file's declarations show, with the empty line after them.
func publicImports(_ modules: Set<String>) -> String {
  modules.isEmpty ? "" : publicImportLines(modules).joined(separator: "\n") + "\n\n"
}

func publicImportLines(_ modules: Set<String>) -> [String] {
  modules.sorted().map { "public import \($0)" }
}
