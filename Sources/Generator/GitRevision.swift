import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file or folder in a revision of a Git repository, in Git's syntax: `HEAD~1:Generated`.
struct GitRevision: Sendable {
  /// The name of the revision: a commit, a tag or a branch.
  var name: String
  /// The path relative to the root of the repository.
  var path: String

  /// - Returns: `nil` for text that does not name a revision.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
      !text.hasPrefix("-"), !text.contains("\0"), !text.contains("\n")
    else { return nil }
    name = String(text[..<colon])
    path = String(text[text.index(after: colon)...])
    // A URL is not a revision.
    if path.hasPrefix("//") { return nil }
    if path == "." || path.hasPrefix("./") || path.hasPrefix("../") {
      // Relative to the working folder, as in Git.
      let folder = Self.output(of: "git rev-parse --show-prefix 2>/dev/null")
      path = String(decoding: folder, as: UTF8.self).filter { $0 != "\n" } + path
      path = Self.normalized(path)
    }
    while path.hasSuffix("/") { path.removeLast() }
  }

  enum Kind { case file, folder }

  private var text: String { "\(name):\(path)" }

  /// - Throws: an error if the revision or the path does not exist.
  func kind() throws(Diagnostic) -> Kind {
    switch String(decoding: output("cat-file", "-t", text), as: UTF8.self) {
    case "tree\n": return .folder
    case "blob\n": return .file
    default:
      throw .error(
        code: .comparisonUnusable, "git cannot find '\(text)'",
        hint:
          "use 'COMMIT:PATH', as for 'git show'; a shallow clone does not have every commit"
      )
    }
  }

  /// The contents of a file. Empty if it does not exist.
  func contents() -> [UInt8] { output("cat-file", "blob", text) }

  /// The file in the folder with this name.
  func file(_ name: String) -> GitRevision {
    var file = self
    file.path = path.isEmpty ? name : path + "/" + name
    return file
  }

  /// Extracts the file and everything next to it, which it may refer to, into an empty folder.
  /// - Returns: the path of the file there.
  func extract(into folder: String) throws(Diagnostic) -> String {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { String(path[..<$0]) } ?? ""
    let own = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let tree = "\(name):\(parent)"
    _ = Self.output(
      of:
        "git -C \"$(git rev-parse --show-toplevel)\" archive --format=tar \(Self.quoted(tree)) 2>/dev/null"
        + " | tar -x -f - -C \(Self.quoted(folder)) 2>/dev/null")
    let copy = folder + "/" + own
    guard try FileSystem().kind(of: copy) != .missing else {
      throw .error(
        code: .comparisonUnusable, "git cannot extract the files next to '\(text)'")
    }
    return copy
  }

  private func output(_ arguments: String...) -> [UInt8] {
    let command = (["git"] + arguments).map(Self.quoted).joined(separator: " ")
    return Self.output(of: command + " 2>/dev/null")
  }

  /// Removes `.` and `..`.
  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// Quotes the text as one word for a shell.
  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "'\\''"))'"
  }

  private static func output(of command: String) -> [UInt8] {
    guard let pipe = popen(command, "r") else { return [] }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&part, 1, part.count, pipe), count > 0 { bytes += part[..<count] }
    return bytes
  }
}
