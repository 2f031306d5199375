/// A Swift package that handwritten extensions of a client import. A trait guards it: SwiftPM fetches it only for users who
/// enable the trait.
public struct ExtensionPackage: Equatable, Sendable, Encodable {
  public var url: String
  /// The first version that fits, up to the next major one.
  public var version: String
  /// The products that the client's target depends on.
  public var products: [String]
  public var trait: String

  public init(url: String, version: String, products: [String], trait: String) {
    self.url = url
    self.version = version
    self.products = products
    self.trait = trait
  }

  /// The identities of the packages that the manifest of every client names.
  public static var builtIn: [String] {
    ["swift-http-types", "swift-log"] + OptionalTransport.all.flatMap(\.products).map(\.package)
  }

  /// SwiftPM's identity of the package: the last part of its URL, without `.git`.
  public var identity: String {
    let last = url.split(separator: "/").last.map(String.init) ?? url
    return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
  }
}
