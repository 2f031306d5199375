import ClientModel
import Diagnostics
import YAML

extension ConfigurationReader {
  /// The packages that the client's extensions import.
  mutating func packages(_ node: Node) -> [ExtensionPackage] {
    guard let nodes = node.sequence else {
      errors.append(
        .error(
          code: .configurationInvalid, "'packages' must be a list of mappings", at: node.location))
      return []
    }
    var packages: [ExtensionPackage] = []
    for node in nodes {
      guard let package = package(node), isNew(package, among: packages, at: node) else { continue }
      packages.append(package)
    }
    return packages
  }

  private mutating func package(_ node: Node) -> ExtensionPackage? {
    var package = ExtensionPackage(url: "", version: "", products: [], trait: "")
    let count = errors.count
    for entry in entries(of: node, "a package") {
      let value = entry.value
      switch entry.key {
      case "url": package.url = text(entry, "an 'https' URL", Self.isURL) ?? ""
      case "from": package.version = text(entry, "a version such as 1.0.0", Self.isVersion) ?? ""
      case "trait": package.trait = text(entry, "a Swift identifier", Self.isTrait) ?? ""
      case "products":
        package.products = strings(value, entry.key)
        if !package.products.allSatisfy(Self.isProduct) {
          refuse("'products' must be names of products", at: value)
        }
      default: reject(entry, known: Self.packageKeys)
      }
    }
    guard errors.count == count else { return nil }
    let missing = [
      ("url", package.url.isEmpty), ("from", package.version.isEmpty),
      ("products", package.products.isEmpty), ("trait", package.trait.isEmpty),
    ].filter(\.1).map { "'\($0.0)'" }
    guard missing.isEmpty else {
      refuse("a package needs \(missing.joined(separator: ", "))", at: node)
      return nil
    }
    return package
  }

  private static let packageKeys = ["url", "from", "products", "trait"]

  private mutating func text(
    _ entry: Mapping.Entry, _ kind: String, _ isValid: (String) -> Bool
  ) -> String? {
    guard let text = string(entry.value, entry.key) else { return nil }
    guard isValid(text) else {
      refuse("'\(entry.key)' must be \(kind)", at: entry.value)
      return nil
    }
    return text
  }

  /// SwiftPM accepts each package and each trait once.
  private mutating func isNew(
    _ package: ExtensionPackage, among others: [ExtensionPackage], at node: Node
  ) -> Bool {
    let identities = ExtensionPackage.builtIn + others.map(\.identity)
    if identities.contains(where: { $0.lowercased() == package.identity.lowercased() }) {
      refuse("the package '\(package.identity)' is a dependency already", at: node)
      return false
    }
    let traits = OptionalTransport.all.map(\.name) + others.map(\.trait)
    if traits.contains(package.trait) {
      refuse("the trait '\(package.trait)' exists already", at: node)
      return false
    }
    return true
  }

  private mutating func refuse(_ message: String, at node: Node) {
    errors.append(.error(code: .configurationInvalid, message, at: node.location))
  }

  // Package.swift contains the texts in string literals.

  private static func isURL(_ text: String) -> Bool {
    let path = text.dropFirst("https://".count)
    return text.hasPrefix("https://") && path.contains("/") && !path.hasSuffix("/")
      && isPlain(path, with: "-._~:/@+%")
  }

  private static func isVersion(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { Int($0) != nil && isPlain($0, with: "") }
  }

  /// A trait is also a compilation condition. SwiftPM reserves `default` and `defaults`.
  private static func isTrait(_ text: String) -> Bool {
    isPlain(text, with: "_") && text.first?.isNumber == false
      && !["default", "defaults"].contains(text)
  }

  private static func isProduct(_ text: String) -> Bool {
    !text.isEmpty && isPlain(text, with: "-._")
  }

  /// Whether the text contains only ASCII letters, digits and the others.
  private static func isPlain(_ text: some StringProtocol, with others: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || others.contains($0) }
  }
}
