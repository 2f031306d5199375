import Foundation

/// The functions and initializers that the digester found in a module.
struct DigestedModule {
  private struct Node: Decodable {
    var kind: String
    var name: String
    var printedName: String
    var children: [Node]?
    var hasDefaultArg: Bool?
  }

  private struct Root: Decodable {
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var ABIRoot: Node
  }

  /// The labels of each overload, and whether the arguments have defaults, by full name.
  private var signatures: [String: [[(label: String, hasDefault: Bool)]]] = [:]

  init(_ file: URL) throws {
    let root = try JSONDecoder().decode(Root.self, from: Data(contentsOf: file)).ABIRoot
    for child in root.children ?? [] { add(child, inside: "") }
  }

  private mutating func add(_ node: Node, inside outer: String) {
    let name = outer + node.name
    if node.kind == "Constructor" || node.kind == "Function" {
      // The first child is the result.
      let defaults = (node.children ?? []).dropFirst().map { $0.hasDefaultArg == true }
      let signature = zip(Self.labels(of: node.printedName), defaults).map { ($0, $1) }
      signatures[name, default: []].append(signature)
    }
    for child in node.children ?? [] { add(child, inside: name + ".") }
  }

  /// Whether a line reports a removed or relabeled function although another function accepts the same calls. The digester
  /// compares full names, which include arguments with defaults.
  func stillAllows(callsOf line: String) -> Bool {
    let words = line.split(separator: " ")
    guard line.hasSuffix(" has been removed") || line.contains(" has been renamed to "),
      words.count > 1, ["Constructor", "Func"].contains(words[0])
    else { return false }
    let name = String(words[1].prefix { $0 != "(" })
    let labels = Self.labels(of: String(words[1]))
    return signatures[name, default: []].contains { signature in
      var rest = labels[...]
      for argument in signature {
        if argument.label == rest.first {
          rest = rest.dropFirst()
        } else if !argument.hasDefault {
          return false
        }
      }
      return rest.isEmpty
    }
  }

  private static func labels(of name: String) -> [String] {
    guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")") else {
      return []
    }
    return name[name.index(after: open)..<close].split(separator: ":").map(String.init)
  }
}
