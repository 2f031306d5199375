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
    return nodes.compactMap { package($0) }
  }

  private mutating func package(_ node: Node) -> ExtensionPackage? {
    var texts: [String: String] = [:]
    var products: [String] = []
    for entry in entries(of: node, "a package") {
      switch entry.key {
      case "products": products = strings(entry.value, entry.key).filter { isPlain($0, entry) }
      case "url", "from", "trait":
        guard let text = string(entry.value, entry.key), isPlain(text, entry) else { return nil }
        texts[entry.key] = text
      default: reject(entry, known: Self.packageKeys)
      }
    }
    for key in Self.packageKeys where key != "products" && texts[key] == nil {
      return refuse("a package needs '\(key)'", at: node, hint: Self.packageHint)
    }
    guard let url = texts["url"], let version = texts["from"], let trait = texts["trait"] else {
      return nil
    }
    guard url.hasPrefix("https://") else {
      return refuse("'\(url)' is not an 'https' URL", at: node, hint: Self.packageHint)
    }
    guard version.split(separator: ".").count == 3, version.allSatisfy({ $0.isNumber || $0 == "." })
    else { return refuse("'\(version)' is not a version", at: node, hint: "write 1.0.0") }
    guard !products.isEmpty else {
      return refuse("a package needs 'products'", at: node, hint: Self.packageHint)
    }
    guard !OptionalTransport.all.contains(where: { $0.name == trait }) else {
      return refuse("every package has the trait '\(trait)'", at: node, hint: "choose another name")
    }
    return ExtensionPackage(url: url, version: version, products: products, trait: trait)
  }

  private static let packageKeys = ["url", "from", "products", "trait"]
  private static let packageHint =
    "write the URL of a Git repository, a version such as 1.0.0, product names and the name of a trait"

  /// Package.swift has the text in a string literal.
  private mutating func isPlain(_ text: String, _ entry: Mapping.Entry) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || "0123456789-._~:/@+%".unicodeScalars.contains($0))
    }
    if !isPlain {
      errors.append(
        .error(
          code: .configurationInvalid, "'\(entry.key)' contains invalid characters",
          at: entry.value.location, hint: "use letters, digits and '-._~:/@+%'"))
    }
    return isPlain
  }

  private mutating func refuse(
    _ message: String, at node: Node, hint: String
  ) -> ExtensionPackage? {
    errors.append(
      .error(code: .configurationInvalid, message, at: node.location, hint: hint))
    return nil
  }
}
