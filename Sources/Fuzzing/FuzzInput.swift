public import Diagnostics
import YAML

/// A mutated document of the corpus, determined by seed and number.
public struct FuzzInput: Sendable {
  public let seed: UInt64
  public let number: Int
  /// The original document.
  public let origin: String
  public let file: SourceFile

  public init(_ corpus: Corpus, seed: UInt64, number: Int) {
    self.seed = seed
    self.number = number
    var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    let source = random.pick(corpus.seeds)
    origin = source.name
    let isJSON = source.bytes.first == UInt8(ascii: "{")
    guard random.number(below: 10) >= 3,
      let node = try? YAMLReader().read(SourceFile(path: "seed.yaml", bytes: source.bytes))
    else {
      file = SourceFile(
        path: isJSON ? Self.path + ".json" : Self.path + ".yaml",
        bytes: ByteMutation.mutate(source.bytes, using: &random))
      return
    }
    let document = TreeMutation(DocumentTree(node)).mutate(using: &random)
    let writesJSON = random.happens(oneIn: 3)
    var bytes = Array((writesJSON ? document.json : document.yaml).utf8)
    if random.happens(oneIn: 20) { bytes = ByteMutation.mutate(bytes, using: &random) }
    file = SourceFile(path: Self.path + (writesJSON ? ".json" : ".yaml"), bytes: bytes)
  }

  /// A folder that does not exist, so that references to files fail.
  private static let path = "/no-such-folder/input"
}
