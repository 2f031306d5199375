/// The imports of modules whose types are in the interface of a file, with an empty line after them.
func publicImports(_ modules: Set<String>) -> String {
  modules.isEmpty ? "" : publicImportLines(modules).joined(separator: "\n") + "\n\n"
}

func publicImportLines(_ modules: Set<String>) -> [String] {
  modules.sorted().map { "public import \($0)" }
}
