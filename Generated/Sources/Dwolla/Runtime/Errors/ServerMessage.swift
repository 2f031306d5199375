import Foundation
import HTTPTypes

/// The `code` and the `message` in the JSON body of a failure.
nonisolated struct ServerMessage: Equatable {
  /// The unchanged text, or `nil` if it is missing or empty.
  let code: String?
  /// The unchanged text, or `nil` if it is missing or empty.
  let words: String?

  /// Both, or the one that exists, on one line.
  var text: String {
    [code, words].compactMap { $0 }.map { Self.printable($0.withoutQueriesOfURLs) }
      .joined(separator: ": ")
  }

  /// The maximum length in bytes.
  private static let longestBody = 1 << 16
  /// The maximum length in Unicode scalars.
  private static let longestText = 300

  /// The properties that explain a failure to people. `detail` and `title` are those of RFC 9457.
  private static let wordsKeys = ["message", "detail", "title"]

  /// - Returns: `nil` for a body with neither.
  init?(_ response: Response) {
    guard response.body.count <= Self.longestBody,
      let text = try? CharacterEncoding.utf8(response.body, contentType: response.contentType),
      let body = try? JSONDocument(text).root
    else { return nil }
    code = Self.text(body["code"]).flatMap { $0.isEmpty ? nil : $0 }
    words = Self.wordsKeys.lazy.compactMap { Self.text(body[$0]) }.first { !$0.isEmpty }
    if code == nil, words == nil { return nil }
  }

  /// Makes untrusted text safe for a message: removes control characters and limits its length.
  static func printable(_ text: String) -> String { printable(text, upTo: longestText) }

  /// - Parameter length: in Unicode scalars.
  static func printable(_ text: String, upTo length: Int) -> String {
    var line = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < length else { return String(line) + "…" }
      line.append(isPrintable(scalar) ? scalar : " ")
    }
    return String(line)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: !scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{2800}"
    }
  }

  /// Accepts a whole number too, because failures often do not match the API description.
  private static func text(_ value: JSONReader?) -> String? {
    guard let value else { return nil }
    return value.string ?? (try? Int64(json: value)).map { String($0) }
  }
}

nonisolated extension Response {
  /// `404: NotFound: The requested resource was not found.`
  var summary: String {
    ServerMessage(self).map { "\(status.code): \($0.text)" } ?? "\(status.code)"
  }
}

nonisolated extension HTTPField.Name {
  static var requestID: Self? { Self("x-request-id") }
}

nonisolated extension HTTPFields {
  subscript(name: HTTPField.Name?) -> String? {
    name.flatMap { self[$0] }
  }
}
