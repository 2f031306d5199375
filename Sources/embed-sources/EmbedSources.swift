import Foundation

/// Writes a Swift file that holds the given files as strings: `embed-sources OUTPUT NAME ROOT FILE…`, where
/// `NAME` is what the list of them is called.
@main
struct EmbedSources {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    guard arguments.count > 3 else {
      throw CocoaError(.fileReadUnknown)
    }
    let root = URL(fileURLWithPath: arguments[2]).standardizedFileURL.path
    var text = "/// The files by their path below the folder that they are in.\n"
    text += "let \(arguments[1]): [(path: String, text: String)] = [\n"
    for path in arguments[3...].sorted() {
      let file = URL(fileURLWithPath: path).standardizedFileURL
      let source = try String(contentsOf: file, encoding: .utf8)
      let name = String(file.path.dropFirst(root.count + 1))
      text += "  (\n    \"\(name)\",\n    ####\"\"\"\n\(source)\n\"\"\"####\n  ),\n"
    }
    text += "]\n"
    try text.write(toFile: arguments[0], atomically: true, encoding: .utf8)
  }
}
