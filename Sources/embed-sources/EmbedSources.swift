import Foundation

/// Writes a Swift file that holds the given files as strings: `embed-sources OUTPUT ROOT FILE…`.
@main
struct EmbedSources {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    guard arguments.count > 2 else {
      throw CocoaError(.fileReadUnknown)
    }
    let root = URL(fileURLWithPath: arguments[1]).standardizedFileURL.path
    var text = "/// The sources of the client runtime, by their path below `Templates/Runtime`.\n"
    text += "let runtimeSources: [(path: String, text: String)] = [\n"
    for path in arguments[2...].sorted() {
      let file = URL(fileURLWithPath: path).standardizedFileURL
      let source = try String(contentsOf: file, encoding: .utf8)
      let name = String(file.path.dropFirst(root.count + 1))
      text += "  (\n    \"\(name)\",\n    ####\"\"\"\n\(source)\n\"\"\"####\n  ),\n"
    }
    text += "]\n"
    try text.write(toFile: arguments[0], atomically: true, encoding: .utf8)
  }
}
