import Diagnostics
import YAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The floor: the minimum cost of reading a document with libyaml.
enum EventReading {
  static func run(_ paths: some Sequence<String>) throws {
    for path in paths {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      _ = try YAMLReader().readEvents(SourceFile(path: path, bytes: Array(bytes)))
    }
  }
}
