import Diagnostics
import Foundation
import YAML

/// The documents from which inputs are created.
public struct Corpus: Sendable {
  struct Seed: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  let seeds: [Seed]

  public var count: Int { seeds.count }

  /// Larger documents are cut, so that a variant takes milliseconds.
  private static let largestSeed = 24 << 10
  private static let mostCuts = 12

  /// - Parameter folders: the folders to search for documents, in the order of their paths.
  public init(folders: [String]) {
    seeds = folders.flatMap { folder in
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      return paths.sorted().filter(Self.isDocument).flatMap {
        Self.seeds(folder + "/" + $0, name: $0)
      }
    }
  }

  private static func isDocument(_ path: String) -> Bool {
    ["yaml", "yml", "json"].contains { path.hasSuffix("." + $0) } && !path.contains("/Expected/")
      && !path.contains("yaml-test-suite")
  }

  private static func seeds(_ path: String, name: String) -> [Seed] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let bytes = [UInt8](data)
    if bytes.count <= largestSeed { return [Seed(name: name, bytes: bytes)] }
    guard let node = try? YAMLReader().read(SourceFile(path: path, bytes: bytes)) else { return [] }
    let document = DocumentTree(node)
    guard case .object(let paths)? = document["paths"] else { return [] }
    let step = max(1, paths.count / mostCuts)
    return stride(from: 0, to: paths.count, by: step).compactMap { start in
      let text = document.cut(toPaths: start..<start + 1).yaml
      guard text.utf8.count <= 2 * largestSeed else { return nil }
      return Seed(name: "\(name)#\(start)", bytes: Array(text.utf8))
    }
  }
}
