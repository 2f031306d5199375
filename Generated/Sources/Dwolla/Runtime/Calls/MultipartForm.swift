import Foundation
import HTTPTypes

/// The content of a `multipart/form-data` body (RFC 7578).
nonisolated struct MultipartForm {
  /// Separates the parts. It is unguessable, so content cannot contain it on purpose.
  let boundary: String
  private let encodings: [String: FieldEncoding]
  private let files: FileList
  private var fields: [Part] = []
  private var fileParts: [Part] = []

  private struct Part {
    var name: String
    var fileName: String?
    var contentType: String?
    var headers: HTTPFields = [:]
    var content: HTTPBody
  }

  /// - Throws: `Problem` for a file whose media type is not a valid header value.
  init(
    _ properties: [String: JSONValue], files: FileList, encodings: [String: FieldEncoding]
  ) throws(Problem) {
    let random = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max))
    boundary = "form-\(String(random.0, radix: 36))-\(String(random.1, radix: 36))"
    self.files = files
    self.encodings = encodings
    for (name, value) in properties.sorted(by: { $0.key < $1.key }) {
      try add(value, name)
    }
  }

  /// A part that cannot be encoded.
  struct Problem: Error {
    let text: String
  }

  /// Text comes first, because servers that store files as they arrive need to know what the files are.
  var body: HTTPBody {
    var bodies: [HTTPBody] = []
    for part in fields + fileParts {
      bodies += [.data(Data(head(of: part).utf8)), part.content, .data(Data("\r\n".utf8))]
    }
    return .joined(bodies + [.data(Data("--\(boundary)--\r\n".utf8))])
  }

  // MARK: Fields

  private mutating func add(_ value: JSONValue, _ name: String) throws(Problem) {
    if case .style(let style, let explode, _) = encodings[name] {
      return addStyled(value, name, style, explode)
    }
    switch value {
    case .null: break
    case .array(let elements):
      for element in elements { try add(element, name) }
    default:
      if let file = files.file(for: value) {
        try add(file, name)
      } else {
        addField(value, name)
      }
    }
  }

  private mutating func addStyled(
    _ value: JSONValue, _ name: String, _ style: QueryStyle, _ explode: Bool
  ) {
    let expansion = ParameterExpansion.plain
    let pairs =
      style == .deepObject
      ? expansion.deepPairs(of: value, named: name)
      : ParameterContent(value).map {
        expansion.pairs(of: $0, named: name, style: style, explode: explode)
      } ?? []
    for pair in pairs {
      fields.append(Part(name: pair.name, content: .data(Data(pair.text.utf8))))
    }
  }

  /// A part without a type is text (RFC 7578 §4.4). Some servers treat a part with a type as a file.
  private mutating func addField(_ value: JSONValue, _ name: String) {
    var type: String?
    if case .object = value { type = "application/json" }
    if case .content(let documented) = encodings[name] { type = documented }
    let isJSON = type?.isJSON ?? false
    let text = isJSON ? value.jsonText : ParameterContent.text(of: value) ?? ""
    fields.append(Part(name: name, contentType: type, content: .data(Data(text.utf8))))
  }

  private mutating func add(_ file: FilePart, _ name: String) throws(Problem) {
    var content = file.content
    var documented: String?
    switch encodings[name] {
    case .content(let type): documented = type
    case .base64(let type):
      documented = type
      content = content.base64
    case .style, nil: break
    }
    let type = file.contentType ?? documented ?? "application/octet-stream"
    guard MediaType(type) != nil, HTTPField.isValidValue(type) else {
      throw Problem(text: "the media type of the file in '\(name)' is invalid")
    }
    fileParts.append(
      Part(
        name: name, fileName: file.fileName, contentType: type, headers: file.headers,
        content: content))
  }

  // MARK: Heads

  private func head(of part: Part) -> String {
    var lines = ["--\(boundary)"]
    let fileName = part.fileName.map { "; filename=\"\(Self.escaped($0))\"" } ?? ""
    lines.append("Content-Disposition: form-data; name=\"\(Self.escaped(part.name))\"\(fileName)")
    if let type = part.contentType { lines.append("Content-Type: \(type)") }
    for field in part.headers where !Self.ownHeaders.contains(field.name.canonicalName) {
      lines.append("\(field.name.rawName): \(field.value)")
    }
    return lines.joined(separator: "\r\n") + "\r\n\r\n"
  }

  private static let ownHeaders: Set<String> = ["content-disposition", "content-type"]

  /// A quoted name as browsers write it: in UTF-8, with quotation marks, line breaks and other control
  /// characters percent-encoded.
  private static func escaped(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if scalar == "\"" || scalar.value < 0x20 || scalar.value == 0x7F {
        result += PercentEncoding.component(String(scalar)).unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
