import Foundation

/// The declarations in Swift files according to the compiler's parser.
struct ParsedDeclarations {
  struct Declaration {
    /// The names of its visible variables.
    var variables: Set<String> = []
    var cases: Set<String> = []
    var nested: [String: Declaration] = [:]
    fileprivate var isPrivate = false

    /// The names of its nested types.
    var types: Set<String> { Set(nested.keys) }
  }

  struct File {
    /// Types at module scope, including aliases.
    var types: [String] = []
    var declarations: [String: Declaration] = [:]
  }

  /// The files by name without the folder.
  private(set) var files: [String: File] = [:]
  /// The errors of the parser.
  private(set) var problems: [String] = []

  private static let batch = 100

  init(of paths: [String]) throws {
    for start in stride(from: 0, to: paths.count, by: Self.batch) {
      let part = Array(paths[start..<min(start + Self.batch, paths.count)])
      let parser = try ProcessResult(
        "swiftc", ["-frontend", "-dump-parse"] + part.flatMap { ["-primary-file", $0] })
      if parser.status != 0 || !parser.problems.isEmpty {
        problems += ["status \(parser.status)"] + parser.problems
      }
      read(parser.output)
    }
  }

  /// A declaration of the dump: `    (var_decl … range=[…] "name"`.
  private struct Line {
    var indentation: Int
    var kind: Substring
    var name: String

    init?(_ line: Substring) {
      let start = line.drop { $0 == " " }
      guard start.first == "(", let end = start.firstIndex(of: " ") else { return nil }
      indentation = line.distance(from: line.startIndex, to: start.startIndex)
      kind = start[start.index(after: start.startIndex)..<end]
      guard
        kind.hasSuffix("_decl")
          || ["typealias", "source_file", "access_control_attr"].contains(kind)
      else { return nil }
      guard kind != "access_control_attr" else {
        name = start.contains("access_level=private") ? "private" : "other"
        return
      }
      let rest = start.firstRange(of: "] ").map { start[$0.upperBound...] } ?? start
      guard let quote = rest.firstIndex(of: "\""),
        let close = rest[rest.index(after: quote)...].firstIndex(of: "\"")
      else { return nil }
      name = String(rest[rest.index(after: quote)..<close])
    }
  }

  private mutating func read(_ dump: String) {
    var lines = dump.split(separator: "\n").compactMap { Line($0) }[...]
    while let line = lines.first {
      lines = lines.dropFirst()
      guard line.kind == "source_file" else { continue }
      let members = Self.members(of: line, &lines)
      var file = File()
      file.declarations = members.nested
      file.types = Array(members.nested.keys)
      files[URL(fileURLWithPath: line.name).lastPathComponent] = file
    }
  }

  /// Reads the lines that are nested in `parent`, and keeps its direct members.
  private static func members(of parent: Line, _ lines: inout ArraySlice<Line>) -> Declaration {
    var declaration = Declaration()
    while let line = lines.first, line.indentation > parent.indentation {
      lines.removeFirst()
      let inside = members(of: line, &lines)
      guard line.indentation == parent.indentation + 2 else { continue }
      switch line.kind {
      case "struct_decl", "enum_decl", "class_decl", "typealias", "protocol_decl",
        "actor_decl":
        declaration.nested[line.name] = inside
      case "var_decl" where !inside.isPrivate: declaration.variables.insert(line.name)
      case "enum_element_decl": declaration.cases.insert(String(line.name.prefix { $0 != "(" }))
      case "access_control_attr" where line.name == "private": declaration.isPrivate = true
      default: break
      }
    }
    return declaration
  }
}
