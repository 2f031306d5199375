import ClientModel
public import Diagnostics

/// The name of a package, its module and its client type.
public struct ClientName: Equatable, Sendable {
  public let text: String

  /// - Throws: an error at `location` if the name is not an identifier in UpperCamelCase, or if it is a name of Swift
  ///   or a library.
  public init(_ text: String, at location: SourceLocation? = nil) throws(Diagnostic) {
    guard Self.isUpperCamelCase(text) else {
      throw .error(
        code: .configurationName,
        "the name '\(text)' is not a Swift identifier in UpperCamelCase", at: location,
        hint: Self.derived(from: text).map { "use '\($0)', for example" })
    }
    guard !Self.keywords.contains(text) else {
      throw .error(
        code: .configurationName, "the name '\(text)' is a Swift keyword", at: location)
    }
    guard !Self.modules.contains(text) else {
      throw .error(
        code: .configurationName,
        "the name '\(text)' is the name of an existing module", at: location,
        hint: "use '\(text)Client', for example")
    }
    guard !Self.types.contains(text), !Self.isRuntimeName(text) else {
      throw .error(
        code: .configurationName,
        "the name '\(text)' is the name of a type in every client", at: location,
        hint: "use '\(text)Client', for example")
    }
    self.text = text
  }

  /// Derives a name from a title: `Dwolla API` becomes `DwollaAPI`.
  /// - Returns: `Client` for a title without a usable word.
  public init(title: String) {
    let derived = Self.derived(from: title)
    let name = derived.flatMap { name in
      (try? ClientName(name)) ?? (try? ClientName(name + "Client"))
    }
    self = name ?? Self.fallback
  }

  private static let fallback = ClientName(unchecked: "Client")

  private init(unchecked text: String) { self.text = text }

  private static func isUpperCamelCase(_ text: String) -> Bool {
    guard let first = text.utf8.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first else {
      return false
    }
    return text.utf8.count <= 100 && text.unicodeScalars.allSatisfy(isLetterOrDigit)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func derived(from text: String) -> String? {
    let words = text.unicodeScalars.prefix(100).split { !isLetterOrDigit($0) }
    let name = words.map { word in
      let word = String(word)
      return word.prefix(1).uppercased() + word.dropFirst()
    }.joined().drop { !$0.isLetter }
    guard let first = name.first else { return nil }
    return first.uppercased() + name.dropFirst()
  }

  /// Whether a type of the client would have the name of a type of its runtime.
  private static func isRuntimeName(_ text: String) -> Bool {
    // A client named `Client` uses `ClientCore` itself.
    let core = text == fallback.text ? [] : [text + "Core"]
    return !ReservedNames.runtimeNames.isDisjoint(
      with: core + [text, text + "Error", "Mock" + text])
  }

  private static let keywords: Set<String> = ["Any", "Protocol", "Self", "Type"]

  private static let transportModules = Set(
    OptionalTransport.all.flatMap(\.products).map(\.name))

  /// Modules that a client or its users probably import.
  private static let modules: Set<String> = transportModules.union([
    "AppKit", "Builtin", "Combine", "CoreFoundation", "Crypto", "CryptoKit",
    "Cxx", "Darwin", "Dispatch", "Distributed", "Foundation", "FoundationEssentials",
    "FoundationInternationalization", "FoundationNetworking", "FoundationXML", "Glibc",
    "HTTPTypes", "HTTPTypesFoundation", "Logging", "Musl", "NIO",
    "Network", "ObjectiveC", "Observation", "PackageDescription", "PackagePlugin", "RegexBuilder",
    "Security", "Swift", "SwiftUI", "Synchronization", "System", "Testing", "UIKit", "WinSDK",
    "XCTest",
  ])

  private static let types: Set<String> = [
    "Array", "Bool", "Character", "Codable", "Data", "Date", "Decimal", "Decodable", "Dictionary",
    "Double", "Duration", "Encodable", "Equatable", "Error", "Float", "Hashable", "Int", "Int32",
    "Int64", "Never", "Optional", "Result", "Sendable", "Set", "String", "Task", "Transport", "URL",
    "UUID",
    "Void",
  ]
}
