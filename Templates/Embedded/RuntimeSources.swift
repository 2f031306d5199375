// Made by Templates/embed from Templates/Runtime; changes here get lost.
// swift-format-ignore-file

/// The files by their path below the folder that they are in.
let runtimeSources: [(path: String, text: String)] = [
  (
    "Calls/FieldEncoding.swift",
    ####"""
/// How a field of a form is written, where the API's description says it (OpenAPI 3.1 §4.8.15).
public nonisolated enum FieldEncoding: Hashable, Sendable {
  /// As a query parameter.
  case style(QueryStyle, explode: Bool = true, allowsReserved: Bool = false)
  /// As this media type; for a file, where the caller gives it no other.
  case content(String)
  /// As base64 of a file of this media type.
  case base64(String)
}

nonisolated extension String {
  /// Whether this is a media type whose content is JSON.
  var isJSON: Bool {
    let essence = prefix { $0 != ";" }.lowercased()
    return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
  }
}

"""####
  ),
  (
    "Calls/FieldParameters.swift",
    ####"""
import HTTPTypes

nonisolated extension RequestMessage {
  /// Sets a header: a value, or a list as `a,b`; nothing for `nil` or an empty list.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that no header can hold, such as one with
  ///   a line break (RFC 9110 §5.5).
  public mutating func setHeader(
    _ name: String, to value: (some ParameterInput)?
  ) throws(CallFailure) {
    guard let value else { return }
    guard let content = value.parameterContent else { throw unwritableHeader(name) }
    try setHeader(name, content, false)
  }

  /// Sets a header to the properties of a value, ordered by their names; nothing for `nil`.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - explode: whether they are `k=v,…`, and not `k,v,…`.
  /// - Throws: `CallFailure.invalidRequest` as for one value, and for a value without properties.
  public mutating func setHeader(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, explode: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    try setHeader(name, try properties(of: value, "header", name), explode)
  }

  /// Sets a header to a value as JSON; nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON or a header cannot hold.
  public mutating func setHeader(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    try setHeader(name, .value(try json(of: value, "header", name).description), false)
  }

  /// Sends a cookie, percent-encoded; nothing for `nil` or an empty list.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - explode: whether each element is a cookie of its own.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be written.
  public mutating func setCookie(
    _ name: String, to value: (some ParameterInput)?, explode: Bool = true
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, try content(of: value, "cookie", name), explode)
  }

  /// Sends the properties of a value in cookies, ordered by their names; nothing for `nil`.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - explode: whether each is a cookie of its own.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, or with objects in them.
  public mutating func setCookie(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, explode: Bool = true
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, try properties(of: value, "cookie", name), explode)
  }

  /// Sends a value as JSON in a cookie, percent-encoded; nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  public mutating func setCookie(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    addCookies(name, .value(try json(of: value, "cookie", name).description), true)
  }

  private mutating func addCookies(_ name: String, _ content: ParameterContent, _ explode: Bool) {
    guard !content.isEmpty else { return }
    let expansion = ParameterExpansion.percentEncoded
    for pair in expansion.pairs(of: content, named: name, style: .form, explode: explode) {
      addEncodedCookie(pair.name, pair.text)
    }
  }

  private mutating func setHeader(
    _ name: String, _ content: ParameterContent, _ explode: Bool
  ) throws(CallFailure) {
    guard let field = HTTPField.Name(name) else {
      throw invalid(name, "'\(name)' is not the name of a header")
    }
    guard !content.isEmpty else { return }
    let value = ParameterExpansion.plain.text(
      of: content, named: name, style: .simple, explode: explode)
    guard HTTPField.isValidValue(value) else { throw unwritableHeader(name) }
    headers[field] = value
  }

  private func unwritableHeader(_ name: String) -> CallFailure {
    invalid(name, "header '\(name)' has a value that no header can hold")
  }
}

"""####
  ),
  (
    "Calls/FilePart.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// A file in a form: its bytes, its name and its type.
public nonisolated struct FilePart: Sendable {
  /// The bytes; those of a file on disk are read when they are sent.
  public let content: HTTPBody
  /// The name that the server is told.
  public var fileName: String
  /// The media type; `nil` for the one of the API's description, else `application/octet-stream`.
  public var contentType: String?
  /// Further header fields of the part.
  public var headers: HTTPFields

  private let identity = Identity()

  /// - Parameters:
  ///   - content: any body. A stream that is not replayable makes the request one that is sent at most once.
  ///   - fileName: what the server is told.
  ///   - contentType: the media type of the file.
  ///   - headers: of the part, beside these.
  public init(
    _ content: HTTPBody, fileName: String, contentType: String? = nil, headers: HTTPFields = [:]
  ) {
    self.content = content
    self.fileName = fileName
    self.contentType = contentType
    self.headers = headers
  }

  /// Bytes in memory.
  public static func data(_ data: Data, fileName: String, contentType: String? = nil) -> Self {
    Self(.data(data), fileName: fileName, contentType: contentType)
  }

  /// A file on disk, read when it is sent, and again if the request is repeated.
  ///
  /// - Parameters:
  ///   - url: of a file on disk.
  ///   - fileName: in place of the one on disk.
  ///   - contentType: the media type of the file.
  /// - Throws: what Foundation throws for a file that cannot be read.
  public static func file(
    at url: URL, fileName: String? = nil, contentType: String? = nil
  ) throws -> Self {
    Self(
      try .file(at: url), fileName: fileName ?? url.lastPathComponent, contentType: contentType)
  }

  private final class Identity: Sendable {}
}

/// Files in memory are equal if their bytes are, others if they are the same file or stream.
nonisolated extension FilePart: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    guard left.fileName == right.fileName, left.contentType == right.contentType,
      left.headers == right.headers
    else { return false }
    switch (left.content.content, right.content.content) {
    case (.data(let left), .data(let right)): return left == right
    case (.file(let left, let length), .file(let right, let other)):
      return left == right && length == other
    default: return left.identity === right.identity
    }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(fileName)
    hasher.combine(contentType)
  }
}

/// In a form, a file is a part of its own. JSON has bytes in base64, those in memory alone.
nonisolated extension FilePart: JSONCodable {
  public init(json: JSONReader) throws {
    self.init(.data(try Data(json: json)), fileName: "file")
  }

  public func write(to json: inout JSONWriter) throws {
    if let files = json.files { return json.write(files.add(self)) }
    guard case .data(let data) = content.content else {
      throw json.problem("of files, JSON holds only those in memory")
    }
    try data.write(to: &json)
  }
}

nonisolated extension FilePart: CustomStringConvertible, CustomReflectable {
  /// The name and the length. What is in the file stays out of logs.
  public var description: String { "FilePart(\(fileName), \(content))" }

  public var customMirror: Mirror {
    Mirror(self, children: ["fileName": fileName, "content": content])
  }
}

/// The files that a value holds, taken out while it is written; a text that nobody can guess stands for each.
nonisolated final class FileList: Sendable {
  private let mark = UUID().uuidString
  private let files = Locked<[String: FilePart]>([:])

  /// - Returns: what stands for the file.
  func add(_ file: FilePart) -> String {
    files.withLock { files in
      let text = "\(mark) \(files.count)"
      files[text] = file
      return text
    }
  }

  func file(for value: JSONValue) -> FilePart? {
    guard case .string(let text) = value else { return nil }
    return files.withLock { $0[text] }
  }
}

"""####
  ),
  (
    "Calls/FormEncoding.swift",
    ####"""
import Foundation

/// The content of an `application/x-www-form-urlencoded` body.
nonisolated enum FormEncoding {
  static func text(of pairs: KeyValuePairs<String, String>) -> String {
    pairs.map { "\(PercentEncoding.form($0))=\(PercentEncoding.form($1))" }.joined(separator: "&")
  }

  /// The properties of an object in the order of their names, each as its encoding says.
  static func text(
    of properties: [String: JSONValue], _ encodings: [String: FieldEncoding]
  ) -> String {
    properties.sorted { $0.key < $1.key }
      .flatMap { name, value in pairs(name, value, encodings[name]) }
      .map { "\($0.name)=\($0.text)" }
      .joined(separator: "&")
  }

  private static func pairs(
    _ name: String, _ value: JSONValue, _ encoding: FieldEncoding?
  ) -> [(name: String, text: String)] {
    switch encoding {
    case .style(let style, let explode, let allowsReserved):
      let expansion = allowsReserved ? ParameterExpansion.reservedForm : .form
      guard style != .deepObject else { return expansion.deepPairs(of: value, named: name) }
      guard let content = ParameterContent(value) else { return [] }
      return expansion.pairs(of: content, named: name, style: style, explode: explode)
    case .content(let type) where type.isJSON && value != .null:
      return ParameterExpansion.form
        .pairs(of: .value(value.description), named: name, style: .form, explode: true)
    case .content, .base64, nil:
      let content: ParameterContent? =
        if case .object = value { .value(value.description) } else { ParameterContent(value) }
      return content.map {
        ParameterExpansion.form.pairs(of: $0, named: name, style: .form, explode: true)
      } ?? []
    }
  }
}

"""####
  ),
  (
    "Calls/IdempotencyKey.swift",
    ####"""
import Foundation

nonisolated extension RequestMessage {
  /// Sets the header `Idempotency-Key`, by which a server tells a repeated request from a new one.
  ///
  /// - Parameter key: `nil` for a new one. A request is written once for all its attempts, so that they
  ///   have the same key.
  /// - Throws: `CallFailure.invalidRequest` for a key that is empty, or that no header can hold.
  public mutating func setIdempotencyKey(_ key: String?) throws(CallFailure) {
    let name = "Idempotency-Key"
    guard key?.isEmpty != true else { throw invalid(name, "the idempotency key is empty") }
    try setHeader(name, to: key ?? UUID().uuidString.lowercased())
  }
}

"""####
  ),
  (
    "Calls/IncomingRequest.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// A request that the API sent: a webhook or a callback.
public nonisolated struct IncomingRequest: Sendable {
  private let reader: ResponseReader

  /// - Parameters:
  ///   - kind: what it is called in messages.
  ///   - headers: those of the request.
  ///   - body: the bytes of the request.
  public init(kind: String, headers: HTTPFields = [:], body: Data) {
    reader = ResponseReader(
      operation: OperationDescription(id: kind, name: kind, method: .post, path: "/"),
      response: Response(status: .ok, headers: headers, body: body))
  }

  /// The body, read as JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func decode<Value: JSONCodable>() throws(CallFailure) -> Value {
    try reader.decode()
  }
}

"""####
  ),
  (
    "Calls/MediaType.swift",
    ####"""
/// A media type or a range of them (RFC 9110 §8.3.1, §12.5.1), without its parameters.
///
/// Works on bytes: the type of each answer is compared with what the API's description says.
nonisolated struct MediaType {
  private let type: Substring.UTF8View
  private let subtype: Substring.UTF8View

  /// - Returns: `nil` for text that is not of the form `type/subtype`.
  init?(_ text: String) {
    let essence = text.utf8.prefix { $0 != UInt8(ascii: ";") }
    guard let slash = essence.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    type = essence[..<slash].trimmingSpaces
    subtype = essence[essence.index(after: slash)...].trimmingSpaces
    guard !type.isEmpty, !subtype.isEmpty, !subtype.contains(UInt8(ascii: "/")) else { return nil }
  }

  /// Whether content of it is JSON.
  var isJSON: Bool { holds("json") }

  /// Whether the content of both is JSON, or that of both is XML, whatever they are derived from.
  func isReadLike(_ other: MediaType) -> Bool {
    isJSON && other.isJSON || holds("xml") && other.holds("xml")
  }

  /// `application/json`, `text/json`, or with the suffix `+json` (RFC 6839).
  private func holds(_ format: String) -> Bool {
    subtype.isEqualIgnoringCase(format[...].utf8)
      && (type.isEqualIgnoringCase("application"[...].utf8)
        || type.isEqualIgnoringCase("text"[...].utf8))
      || subtype.suffix(format.utf8.count + 1).isEqualIgnoringCase("+\(format)"[...].utf8)
  }

  /// Whether a type lies in this range: `*/*`, `application/*` or a type itself. Case does not
  /// matter.
  func includes(_ other: MediaType) -> Bool {
    (type.isAsterisk || type.isEqualIgnoringCase(other.type))
      && (subtype.isAsterisk || subtype.isEqualIgnoringCase(other.subtype))
  }
}

nonisolated extension Substring.UTF8View {
  fileprivate var isAsterisk: Bool { count == 1 && first == UInt8(ascii: "*") }

  fileprivate var trimmingSpaces: Self {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }

  fileprivate func isEqualIgnoringCase(_ other: Self) -> Bool {
    elementsEqual(other) { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}

nonisolated extension UInt8 {
  fileprivate var lowercasedASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

"""####
  ),
  (
    "Calls/MultipartForm.swift",
    ####"""
import Foundation
import HTTPTypes

/// The content of a `multipart/form-data` body (RFC 7578).
nonisolated struct MultipartForm {
  /// Between the parts; nobody can guess it, so that no content can hold it on purpose.
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

  /// - Throws: `Problem` for a file whose type cannot stand in a header.
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

  /// A part that cannot be written.
  struct Problem: Error {
    let text: String
  }

  /// Text first: servers that store files as they come want to know before what they are.
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

  /// A part without a type is text (RFC 7578 §4.4), and some servers take one with a type for a file.
  private mutating func addField(_ value: JSONValue, _ name: String) {
    var type: String?
    if case .object = value { type = "application/json" }
    if case .content(let documented) = encodings[name] { type = documented }
    let isJSON = type?.isJSON ?? false
    let text = isJSON ? value.description : ParameterContent.text(of: value) ?? ""
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
      throw Problem(text: "the type of the file in '\(name)' is no media type")
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

  /// A name between quotation marks, as browsers write it: in UTF-8, with what would end it or its line
  /// percent-encoded, and other control characters with it.
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

"""####
  ),
  (
    "Calls/OperationDescription.swift",
    ####"""
public import HTTPTypes

/// One operation of the API, as its description states it.
public nonisolated struct OperationDescription: Hashable, Sendable {
  /// The `operationId`.
  public let id: String
  /// The name in this client, such as `exchangeSessions.create`.
  public let name: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path template, relative to the server's URL: `/customers/{id}/exchange-sessions`.
  public let path: String
  /// The media types that the client can read, best first; sent as `Accept`.
  public let accept: [String]
  /// The ways to authenticate, any one of which is enough. Empty: no credential is sent.
  public let security: [SecurityScheme]
  /// The names of properties that the API's description marks as secret, in any body.
  public let secretFields: [String]
  /// The media types of successes that are handed on as they come, without being held in memory; `*/*` for all
  /// that are accepted.
  public let streamed: [String]

  /// An operation of the API, or one that its description lacks.
  public init(
    id: String, name: String, method: HTTPRequest.Method, path: String, accept: [String] = [],
    security: [SecurityScheme] = [], secretFields: [String] = [], streamed: [String] = []
  ) {
    self.id = id
    self.name = name
    self.method = method
    self.path = path
    self.accept = accept
    self.security = security
    self.secretFields = secretFields
    self.streamed = streamed
  }
}

nonisolated extension OperationDescription: CustomStringConvertible {
  /// `exchangeSessions.create (POST /customers/{id}/exchange-sessions)`.
  public var description: String {
    "\(name) (\(method.rawValue) \(path))"
  }
}

"""####
  ),
  (
    "Calls/OperationRequest.swift",
    ####"""
/// What a caller sends to one operation, and how its answer is read.
public nonisolated protocol OperationRequest: Sendable {
  /// What the call gives when it succeeds.
  associatedtype Output: Sendable
  /// What it gives otherwise.
  associatedtype Problem: OperationError

  static var operation: OperationDescription { get }

  /// Writes the parameters and the body.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be sent.
  func write(to message: inout RequestMessage) throws(CallFailure)

  /// Reads an answer, of whatever status.
  ///
  /// - Throws: `CallFailure.undecodable` for one that is not as the API describes it.
  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Output, Problem>
}

"""####
  ),
  (
    "Calls/ParameterContent.swift",
    ####"""
import Foundation

/// What a parameter holds, as text that is not encoded yet.
public nonisolated enum ParameterContent: Hashable, Sendable {
  /// One value.
  case value(String)
  /// Values in their order.
  case list([String])
  /// Values by their names.
  case object([String: String])
}

/// What a parameter can be set to: a value, or a list of values.
public nonisolated protocol ParameterInput {
  /// The text of it; `nil` if it cannot be written.
  var parameterContent: ParameterContent? { get }
}

nonisolated extension ParameterValue {
  public var parameterContent: ParameterContent? { parameterText.map { .value($0) } }
}

nonisolated extension Array: ParameterInput where Element: ParameterValue {
  public var parameterContent: ParameterContent? {
    let texts = compactMap(\.parameterText)
    return texts.count == count ? .list(texts) : nil
  }
}

nonisolated extension ParameterContent {
  /// The text of a JSON value; `nil` for null. Elements and properties that are null are left out, lists
  /// in lists have commas, and objects within are JSON.
  init?(_ value: JSONValue) {
    switch value {
    case .null: return nil
    case .array(let elements): self = .list(elements.compactMap(Self.text))
    case .object(let properties): self = .object(properties.compactMapValues(Self.text))
    default: self = .value(Self.text(of: value) ?? "")
    }
  }

  /// A value in one piece of text; `nil` for null.
  static func text(of value: JSONValue) -> String? {
    switch value {
    case .null: nil
    case .string(let text): text
    case .array(let elements):
      elements.contains { if case .object = $0 { true } else { false } }
        ? value.description : elements.compactMap(text).joined(separator: ",")
    default: value.description
    }
  }

  var isEmpty: Bool {
    switch self {
    case .value: false
    case .list(let texts): texts.isEmpty
    case .object(let texts): texts.isEmpty
    }
  }
}

// MARK: Reading

nonisolated extension RequestMessage {
  func content(
    of value: some ParameterInput, _ kind: String, _ name: String
  ) throws(CallFailure) -> ParameterContent {
    guard let content = value.parameterContent else {
      throw invalid(name, "\(kind) '\(name)' is a value that cannot be written")
    }
    return content
  }

  /// The properties of a value by their names, those that are null left out.
  func properties(
    of value: some JSONCodable, _ kind: String, _ name: String
  ) throws(CallFailure) -> ParameterContent {
    guard case .object(let properties) = try json(of: value, kind, name) else {
      throw invalid(name, "\(kind) '\(name)' is to be an object")
    }
    for (key, property) in properties where property.holdsObject {
      throw invalid(name, "\(kind) '\(name)' holds an object in '\(key)'")
    }
    return .object(properties.compactMapValues(ParameterContent.text))
  }

  func json(
    of value: some JSONCodable, _ kind: String, _ name: String
  ) throws(CallFailure) -> JSONValue {
    do {
      return try JSONValue(encoding: value)
    } catch {
      throw invalid(name, "\(kind) '\(name)' is a value that cannot be written")
    }
  }
}

nonisolated extension JSONValue {
  fileprivate var holdsObject: Bool {
    switch self {
    case .object: true
    case .array(let elements): elements.contains(where: \.holdsObject)
    default: false
    }
  }
}

"""####
  ),
  (
    "Calls/ParameterExpansion.swift",
    ####"""
/// Writes a parameter's content in a style, as RFC 6570 expands variables.
nonisolated struct ParameterExpansion {
  /// Encodes names.
  let name: (String) -> String
  /// Encodes values.
  let value: (String) -> String
  /// Encodes values that have commas between them.
  let element: (String) -> String

  private init(
    name: @escaping (String) -> String, value: @escaping (String) -> String,
    element: ((String) -> String)? = nil
  ) {
    self.name = name
    self.value = value
    self.element = element ?? value
  }

  /// A parameter in a path.
  func text(
    of content: ParameterContent, named name: String, style: PathStyle, explode: Bool
  ) -> String {
    let isNamed = style == .matrix
    let prefix = isNamed ? ";\(self.name(name))=" : style == .label ? "." : ""
    let separator = explode ? (isNamed ? ";" : style == .label ? "." : ",") : ","
    switch content {
    case .value(""): return isNamed ? ";\(self.name(name))" : prefix
    case .value(let text): return prefix + value(text)
    case .list(let texts) where explode && isNamed:
      return texts.map { prefix + value($0) }.joined()
    case .list(let texts): return prefix + texts.map(element).joined(separator: separator)
    case .object(let texts):
      let pairs = sorted(texts)
      guard explode else {
        return prefix + pairs.map { "\($0.name),\($0.text)" }.joined(separator: ",")
      }
      let start = isNamed ? ";" : prefix
      return start + pairs.map { "\($0.name)=\($0.text)" }.joined(separator: separator)
    }
  }

  /// A parameter in a query or a form: names with their values.
  func pairs(
    of content: ParameterContent, named name: String, style: QueryStyle, explode: Bool
  ) -> [(name: String, text: String)] {
    let own = self.name(name)
    // `deepObject` is defined for objects only, and only exploded; delimited styles only joined.
    let isExploded = style == .deepObject || style == .form && explode
    let separator =
      switch style {
      case .form, .deepObject: ","
      case .spaceDelimited: value(" ")
      case .pipeDelimited: value("|")
      }
    switch content {
    case .value(let text): return [(own, value(text))]
    case .list(let texts) where isExploded: return texts.map { (own, value($0)) }
    case .list(let texts): return [(own, texts.map(element).joined(separator: separator))]
    case .object(let texts) where style == .deepObject:
      return sorted(texts, key: { self.name("\(name)[\($0)]") })
    case .object(let texts) where isExploded: return sorted(texts)
    case .object(let texts):
      let parts = sorted(texts, value: element).map { $0.name + separator + $0.text }
      return [(own, parts.joined(separator: separator))]
    }
  }

  /// A field of a form in the style `deepObject`, and what it has inside, which the style leaves open:
  /// `name[key][key]=`, `name[]=` for elements of lists, `name[0][key]=` for those that are objects.
  func deepPairs(of value: JSONValue, named name: String) -> [(name: String, text: String)] {
    switch value {
    case .null: return []
    case .object(let properties):
      return properties.sorted { $0.key < $1.key }.flatMap { key, value in
        deepPairs(of: value, named: "\(name)[\(key)]")
      }
    case .array(let elements):
      return elements.enumerated().flatMap { index, element in
        deepPairs(of: element, named: element.isObject ? "\(name)[\(index)]" : "\(name)[]")
      }
    default: return [(self.name(name), self.value(ParameterContent.text(of: value) ?? ""))]
    }
  }

  /// In the order of the names, so that equal requests are equal to the byte.
  private func sorted(
    _ texts: [String: String], key: ((String) -> String)? = nil, value: ((String) -> String)? = nil
  ) -> [(name: String, text: String)] {
    let key = key ?? name
    let value = value ?? self.value
    return texts.sorted { $0.key < $1.key }.map { (key($0.key), value($0.value)) }
  }
}

nonisolated extension JSONValue {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}

nonisolated extension ParameterExpansion {
  /// For queries, paths and cookies.
  static var percentEncoded: Self {
    Self(name: PercentEncoding.component, value: PercentEncoding.component)
  }
  /// For queries whose values keep what RFC 3986 reserves.
  static var reserved: Self {
    Self(
      name: PercentEncoding.component, value: PercentEncoding.reserved,
      element: { PercentEncoding.reserved($0).replacing(",", with: "%2C") })
  }
  /// For `application/x-www-form-urlencoded`.
  static var form: Self { Self(name: PercentEncoding.form, value: PercentEncoding.form) }
  /// For forms whose values keep what RFC 3986 reserves.
  static var reservedForm: Self {
    Self(name: PercentEncoding.form, value: reserved.value, element: reserved.element)
  }
  /// For headers and the parts of a multipart form, which are not encoded.
  static var plain: Self { Self(name: { $0 }, value: { $0 }) }
}

"""####
  ),
  (
    "Calls/ParameterStyle.swift",
    ####"""
/// How a path parameter is written (OpenAPI 3.1 §4.8.12, after RFC 6570).
public nonisolated enum PathStyle: Hashable, Sendable {
  /// `a`, `a,b`, `k,v` or exploded `k=v`.
  case simple
  /// `.a`, `.a,b` or exploded `.a.b`, `.k,v` or exploded `.k=v`.
  case label
  /// `;name=a`, `;name=a,b` or exploded `;name=a;name=b`, `;name=k,v` or exploded `;k=v`.
  case matrix
}

/// How a query parameter or a field of a form is written (OpenAPI 3.1 §4.8.12).
///
/// What a style is not defined for is written as `form` has it.
public nonisolated enum QueryStyle: Hashable, Sendable {
  /// `name=a,b` or exploded `name=a&name=b`, `name=k,v` or exploded `k=v`.
  case form
  /// `name=a%20b`, `name=k%20v`, never exploded.
  case spaceDelimited
  /// `name=a%7Cb`, `name=k%7Cv`, never exploded.
  case pipeDelimited
  /// `name[k]=v`, for named values only.
  case deepObject
}

"""####
  ),
  (
    "Calls/ParameterValue.swift",
    ####"""
public import Foundation

/// A value that a parameter or a header can hold.
public nonisolated protocol ParameterValue: ParameterInput, Sendable {
  /// The value as it is sent, before any percent-encoding; `nil` if it cannot be written.
  var parameterText: String? { get }

  /// Reads the value; `nil` if the text is not one.
  init?(parameterText: String)
}

nonisolated extension ParameterValue where Self: LosslessStringConvertible {
  public var parameterText: String? { description }

  public init?(parameterText: String) {
    self.init(parameterText)
  }
}

nonisolated extension String: ParameterValue {}
nonisolated extension Bool: ParameterValue {}
nonisolated extension Int: ParameterValue {}
nonisolated extension Int32: ParameterValue {}
nonisolated extension Int64: ParameterValue {}
nonisolated extension UInt64: ParameterValue {}
nonisolated extension CalendarDate: ParameterValue {}

nonisolated extension Double: ParameterValue {
  public var parameterText: String? { isFinite ? description : nil }
}

nonisolated extension Float: ParameterValue {
  public var parameterText: String? { isFinite ? description : nil }
}

/// All digits, as JSON writes them.
nonisolated extension Decimal: ParameterValue {
  public var parameterText: String? { isFinite ? description : nil }

  public init?(parameterText: String) {
    guard let value = JSONNumber(parameterText)?.decimal else { return nil }
    self = value
  }
}

/// A point in time is written and read as RFC 3339 says.
nonisolated extension Date: ParameterValue {
  public var parameterText: String? { DateTimeText.text(of: self) }

  public init?(parameterText: String) {
    guard let date = DateTimeText.date(from: parameterText) else { return nil }
    self = date
  }
}

/// Bytes are written and read in base64 (RFC 4648 §4).
nonisolated extension Data: ParameterValue {
  public var parameterText: String? { base64EncodedString() }

  public init?(parameterText: String) {
    self.init(base64Encoded: parameterText)
  }
}

nonisolated extension ParameterValue where Self: RawRepresentable, RawValue: ParameterValue {
  public var parameterText: String? { rawValue.parameterText }

  public init?(parameterText: String) {
    guard let value = RawValue(parameterText: parameterText) else { return nil }
    self.init(rawValue: value)
  }
}

"""####
  ),
  (
    "Calls/PathParameters.swift",
    ####"""
nonisolated extension RequestMessage {
  /// Sets a parameter of the path.
  ///
  /// - Parameters:
  ///   - name: as it is in the path's template.
  ///   - value: what is written.
  ///   - style: how lists and objects are written.
  ///   - explode: whether lists and objects have the style's own delimiter, and not commas.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be written, for an empty list, and in the
  ///   style `simple` for what is empty, `.` or `..`, which would name another path.
  public mutating func setPath(
    _ name: String, to value: some ParameterInput, style: PathStyle = .simple,
    explode: Bool = false
  ) throws(CallFailure) {
    let content = try content(of: value, "path parameter", name)
    try setPath(name, content, style, explode)
  }

  /// Sets a parameter of the path to the properties of a value, ordered by their names.
  ///
  /// - Throws: `CallFailure.invalidRequest` as for one value, and for a value without properties.
  public mutating func setPath(
    _ name: String, toPropertiesOf value: some JSONCodable, style: PathStyle = .simple,
    explode: Bool = false
  ) throws(CallFailure) {
    let content = try properties(of: value, "path parameter", name)
    try setPath(name, content, style, explode)
  }

  /// Sets a parameter of the path to a value as JSON.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  public mutating func setPath(_ name: String, toJSONOf value: some JSONCodable) throws(CallFailure)
  {
    let text = try json(of: value, "path parameter", name).description
    try setPath(name, .value(text), .simple, false)
  }

  private mutating func setPath(
    _ name: String, _ content: ParameterContent, _ style: PathStyle, _ explode: Bool
  ) throws(CallFailure) {
    guard !content.isEmpty else { throw invalid(name, "path parameter '\(name)' is empty") }
    if style == .simple { try check(content, name) }
    let expansion = ParameterExpansion.percentEncoded
    setEncodedPathValue(
      name, to: expansion.text(of: content, named: name, style: style, explode: explode))
  }

  private func check(_ content: ParameterContent, _ name: String) throws(CallFailure) {
    let texts: [String] =
      switch content {
      case .value(let text): [text]
      case .list(let texts): texts
      case .object: []
      }
    guard !texts.contains("") else {
      throw invalid(name, "path parameter '\(name)' is empty")
    }
    if let text = texts.first(where: { $0 == "." || $0 == ".." }) {
      throw invalid(name, "path parameter '\(name)' is '\(text)', which would name another path")
    }
  }
}

"""####
  ),
  (
    "Calls/PercentEncoding.swift",
    ####"""
/// Percent-encoding of RFC 3986 §2.
nonisolated enum PercentEncoding {
  /// Encodes everything but the unreserved characters (§2.3).
  static func component(_ text: some StringProtocol) -> String {
    encode(text, keeping: isUnreserved)
  }

  /// Encodes what may not stand in a path (§3.3), keeping its slashes.
  static func path(_ text: some StringProtocol) -> String {
    encode(text) { isUnreserved($0) || isPathDelimiter($0) }
  }

  /// Encodes a name or value of an `application/x-www-form-urlencoded` body.
  static func form(_ text: some StringProtocol) -> String {
    component(text).replacing("%20", with: "+")
  }

  /// Encodes the value of a parameter that keeps what RFC 3986 reserves (§2.2), but for what would end the
  /// value or stand for something else there: `#[]&+`.
  static func reserved(_ text: some StringProtocol) -> String {
    encode(text) { isUnreserved($0) || ":/?@!$'()*;=,".utf8.contains($0) }
  }

  private static func encode(
    _ text: some StringProtocol, keeping isKept: (UInt8) -> Bool
  ) -> String {
    // Most texts are identifiers, and stay as they are.
    guard !text.utf8.allSatisfy(isKept) else { return String(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// `/:@!$&'()*+,;=`
  private static func isPathDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: ";"),
      UInt8(ascii: "&")...UInt8(ascii: ","):
      true
    default: false
    }
  }
}

"""####
  ),
  (
    "Calls/QueryParameters.swift",
    ####"""
nonisolated extension RequestMessage {
  /// Adds a parameter to the query; nothing for `nil` or an empty list.
  ///
  /// - Parameters:
  ///   - name: as it is on the wire.
  ///   - value: what is written.
  ///   - style: how lists are written.
  ///   - explode: one pair for each element; it has a meaning for `.form` only.
  ///   - allowsReserved: whether values keep what RFC 3986 reserves.
  ///   - allowsEmpty: whether an empty list is sent, as `name=`.
  /// - Throws: `CallFailure.invalidRequest` for a value that cannot be written.
  public mutating func setQuery(
    _ name: String, to value: (some ParameterInput)?, style: QueryStyle = .form,
    explode: Bool = true, allowsReserved: Bool = false, allowsEmpty: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    let content = try content(of: value, "query parameter", name)
    if content.isEmpty, allowsEmpty {
      return addQuery(name, .value(""), .form, true, .percentEncoded)
    }
    addQuery(name, content, style, explode, allowsReserved ? .reserved : .percentEncoded)
  }

  /// Adds the properties of a value to the query, ordered by their names; nothing for `nil`.
  ///
  /// A list is its elements with commas between them, and what is null is left out. In the style `deepObject`,
  /// lists and objects within are written with brackets, as in forms: `name[list][]=`, `name[a][b]=`.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, or, in other styles, with objects in
  ///   them.
  public mutating func setQuery(
    _ name: String, toPropertiesOf value: (some JSONCodable)?, style: QueryStyle = .form,
    explode: Bool = true, allowsReserved: Bool = false
  ) throws(CallFailure) {
    guard let value else { return }
    if style == .deepObject {
      return try setDeepQuery(
        name, to: try json(of: value, "query parameter", name), allowsReserved: allowsReserved)
    }
    let content = try properties(of: value, "query parameter", name)
    addQuery(name, content, style, explode, allowsReserved ? .reserved : .percentEncoded)
  }

  /// Adds a value to the query as JSON; nothing for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  public mutating func setQuery(
    _ name: String, toJSONOf value: (some JSONCodable)?
  ) throws(CallFailure) {
    guard let value else { return }
    let text = try json(of: value, "query parameter", name).description
    addQuery(name, .value(text), .form, true, .percentEncoded)
  }

  private mutating func setDeepQuery(
    _ name: String, to value: JSONValue, allowsReserved: Bool
  ) throws(CallFailure) {
    guard case .object = value else {
      throw invalid(name, "query parameter '\(name)' is to be an object")
    }
    let expansion: ParameterExpansion = allowsReserved ? .reserved : .percentEncoded
    for pair in expansion.deepPairs(of: value, named: name) {
      addEncodedQuery(pair.name, pair.text)
    }
  }

  private mutating func addQuery(
    _ name: String, _ content: ParameterContent, _ style: QueryStyle, _ explode: Bool,
    _ expansion: ParameterExpansion
  ) {
    guard !content.isEmpty else { return }
    for pair in expansion.pairs(of: content, named: name, style: style, explode: explode) {
      addEncodedQuery(pair.name, pair.text)
    }
  }
}

"""####
  ),
  (
    "Calls/RequestBody.swift",
    ####"""
import Foundation
import HTTPTypes

nonisolated extension RequestMessage {
  /// Sends a value as JSON; no body for `nil`.
  ///
  /// - Throws: `CallFailure.invalidRequest` for a value that JSON cannot hold.
  public mutating func setBody(
    _ value: (some JSONCodable)?, as mediaType: String
  ) throws(CallFailure) {
    guard let value else { return }
    set(.data(try json(of: value)), mediaType)
  }

  /// Sends the properties of a value as `application/x-www-form-urlencoded`; no body for `nil`.
  ///
  /// Properties are ordered by their names, an array is one pair for each element, an object is
  /// written as JSON, and what is null is left out.
  /// - Parameters:
  ///   - value: what is written.
  ///   - mediaType: the `Content-Type`.
  ///   - fields: how properties are written otherwise.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties.
  public mutating func setFormBody(
    _ value: (some JSONCodable)?, as mediaType: String = "application/x-www-form-urlencoded",
    fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) {
    guard let value else { return }
    let properties = try properties(of: try json(of: value))
    set(.data(Data(FormEncoding.text(of: properties, fields).utf8)), mediaType)
  }

  /// Sends the properties of a value as `multipart/form-data`, the files as they are read; no body for
  /// `nil`.
  ///
  /// Text comes first and then files, each ordered by their names. An array is one part for each element,
  /// an object is JSON, and what is null is left out.
  /// - Parameters:
  ///   - value: what is written.
  ///   - fields: how properties are written otherwise.
  /// - Throws: `CallFailure.invalidRequest` for a value without properties, and for a file whose type is
  ///   none.
  public mutating func setMultipartBody(
    _ value: (some JSONCodable)?, fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) {
    guard let value else { return }
    let files = FileList()
    let properties = try properties(of: try json(of: value, files: files))
    do throws(MultipartForm.Problem) {
      let form = try MultipartForm(properties, files: files, encodings: fields)
      set(form.body, "multipart/form-data; boundary=\(form.boundary)")
    } catch {
      throw invalid("body", error.text)
    }
  }

  /// Sends text in UTF-8; no body for `nil`.
  public mutating func setTextBody(_ text: String?, as mediaType: String = "text/plain") {
    guard let text else { return }
    set(.data(Data(text.utf8)), mediaType)
  }

  /// Sends bytes as they are; no body for `nil`.
  public mutating func setBinaryBody(
    _ body: HTTPBody?, as mediaType: String = "application/octet-stream"
  ) {
    guard let body else { return }
    set(body, mediaType)
  }

  private mutating func set(_ content: HTTPBody, _ mediaType: String) {
    body = content
    headers[.contentType] = mediaType
  }

  private func properties(of json: Data) throws(CallFailure) -> [String: JSONValue] {
    guard let properties = try? JSONCoding.decode([String: JSONValue].self, from: json)
    else { throw invalid("body", "the body of a form is to be an object") }
    return properties
  }

  private func json(
    of value: some JSONCodable, files: FileList? = nil
  ) throws(CallFailure) -> Data {
    do {
      return Data(try JSONCoding.bytes(of: value, files: files))
    } catch let error as JSONError {
      throw invalid("body", "the body cannot be written at \(error)")
    } catch {
      throw invalid("body", "the body cannot be written")
    }
  }
}

"""####
  ),
  (
    "Calls/RequestMessage.swift",
    ####"""
public import HTTPTypes

/// A request while it is written: the parts of its target, its fields and its body.
public nonisolated struct RequestMessage: Sendable {
  /// The operation that is called.
  public let operation: OperationDescription
  /// The header fields so far.
  public internal(set) var headers: HTTPFields = [:]
  /// The content, if there is any.
  public internal(set) var body: HTTPBody?
  /// In place of the client's credential.
  private(set) var security: Security?

  /// What is written, where a caller gave it, for a mock.
  private(set) var request: (any OperationRequest)?

  /// The values of the path's parameters, percent-encoded.
  private var pathValues: [(name: String, text: String)] = []
  /// `name=value` pairs, percent-encoded.
  private var query: [String] = []
  /// `name=value` pairs, percent-encoded.
  private var cookies: [String] = []

  /// A request with nothing but the operation's `Accept` header.
  public init(operation: OperationDescription) {
    self.operation = operation
    if !operation.accept.isEmpty {
      headers[.accept] = operation.accept.joined(separator: ", ")
    }
  }

  /// What a request writes.
  init(_ request: some OperationRequest) throws(CallFailure) {
    self.init(operation: type(of: request).operation)
    self.request = request
    try request.write(to: &self)
  }

  /// Sets the credential of this call, in place of the client's.
  public mutating func setSecurity(_ security: Security) {
    self.security = security
  }

  mutating func setEncodedPathValue(_ name: String, to value: String) {
    pathValues.append((name, value))
  }

  mutating func addEncodedQuery(_ name: String, _ value: String) {
    query.append("\(name)=\(value)")
  }

  mutating func addEncodedCookie(_ name: String, _ value: String) {
    cookies.append("\(name)=\(value)")
    headers[.cookie] = cookies.joined(separator: "; ")
  }

  /// The path and the query, to be appended to the server's URL.
  func target() throws(CallFailure) -> String {
    let path = try filledPath()
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  /// A request that cannot be sent because of a parameter or the body.
  func invalid(_ parameter: String?, _ problem: String) -> CallFailure {
    .invalidRequest(
      InvalidRequest(call: .unsent(operation), parameter: parameter, problem: problem))
  }

  private func filledPath() throws(CallFailure) -> String {
    var rest = operation.path[...]
    var path = rest.utf8.first == UInt8(ascii: "/") ? "" : "/"
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      path += PercentEncoding.path(rest[..<open])
      path += try pathText(rest[rest.utf8.index(after: open)..<close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    path += PercentEncoding.path(rest)
    // A label of dots alone would be one.
    guard !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
      throw invalid(nil, "a segment of the path would be '.' or '..', which names another path")
    }
    return path
  }

  private func pathText(_ name: Substring) throws(CallFailure) -> String {
    guard let value = pathValues.last(where: { $0.name == name }) else {
      throw invalid(String(name), "path parameter '\(name)' has no value")
    }
    return value.text
  }
}

"""####
  ),
  (
    "Calls/Response.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// An HTTP response as it came.
public nonisolated struct Response: Hashable, Sendable {
  /// The status code.
  public var status: HTTPResponse.Status
  /// The header fields.
  public var headers: HTTPFields
  /// The body's bytes; empty if there is none.
  public var body: Data

  /// Made by the client; of use for tests.
  public init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The status as a number, 100 to 599.
  public var statusCode: Int { status.code }

  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { headers[.contentType] }
}

/// The values of headers and the body stay out of logs, but for those that hold no secret.
nonisolated extension Response: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "Response(\(statusCode), headers: [\(Redaction(secretFields: []).text(of: headers))], "
      + "\(body.count) bytes)"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "status": statusCode, "headers": Redaction(secretFields: []).text(of: headers),
        "body": "\(body.count) bytes",
      ])
  }
}

"""####
  ),
  (
    "Calls/ResponseContent.swift",
    ####"""
import Foundation

nonisolated extension ResponseReader {
  /// Whether the content is of a documented type or range; parameters and case do not matter.
  ///
  /// An answer that does not state its type is taken for the documented one, and one type of JSON for another:
  /// gateways and frameworks exchange `application/json` and what is derived from it. Statuses that have no
  /// content, such as 204, have none of any type.
  public func has(_ mediaType: String) -> Bool {
    guard !isWithoutContent else { return false }
    guard let contentType, contentType != mediaType else { return true }
    guard let documented = MediaType(mediaType), let actual = MediaType(contentType) else {
      return false
    }
    return documented.includes(actual) || documented.isReadLike(actual)
  }

  /// Whether the content is of one of several documented types.
  public func has(_ first: String, _ others: String...) -> Bool {
    has(first) || others.contains(where: has)
  }

  /// Whether the content is JSON: because it says so or says nothing, and else by its bytes.
  public var holdsJSON: Bool {
    guard !isWithoutContent else { return false }
    return statesJSON || (try? JSONCoding.decode(JSONValue.self, from: body)) != nil
  }

  private var statesJSON: Bool { contentType.map { MediaType($0)?.isJSON == true } ?? true }

  /// RFC 9110 §6.4.1.
  private var isWithoutContent: Bool { status < 200 || [204, 205, 304].contains(status) }

  /// Whether the body is handed on as it comes. Where only some are, one has to say that it is one of them.
  var isStreamed: Bool {
    if operation.streamed.contains("*/*") {
      return operation.accept.isEmpty || operation.accept.contains(where: has)
    }
    return contentType != nil && operation.streamed.contains(where: has)
  }

  /// Whether the content states this type, and not one that is read like it.
  public func states(_ mediaType: String) -> Bool {
    guard !isWithoutContent, let actual = contentType.flatMap({ MediaType($0) }) else {
      return false
    }
    return MediaType(mediaType)?.includes(actual) == true
  }

  // MARK: Reading

  /// The body, read as JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func decode<Value: JSONCodable>() throws(CallFailure) -> Value {
    guard !body.isEmpty else { throw undecodable("$", "the body is empty") }
    do {
      return try JSONCoding.decode(from: try utf8Body())
    } catch let error as JSONError {
      throw undecodable(error.path, error.reason)
    } catch let error as CallFailure {
      throw error
    } catch {
      throw undecodable("$", "it cannot be read")
    }
  }

  /// The body, read as JSON, where there is one.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func decodeIfPresent<Value: JSONCodable>() throws(CallFailure) -> Value? {
    body.isEmpty ? nil : try decode()
  }

  /// The body as text, in the charset that its type states, or else in UTF-8.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func text() throws(CallFailure) -> String {
    guard let text = String(bytes: try utf8Body(), encoding: .utf8) else {
      throw undecodable("$", "the body is not UTF-8 text")
    }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// The body as its type says: the string in JSON, or text.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func decodeOrText() throws(CallFailure) -> String {
    // Many servers send text as it is, and call it JSON.
    if statesJSON, let text = try? JSONCoding.decode(String.self, from: body) {
      return text
    }
    return try text()
  }

  /// The body as its type says: JSON, or a string of text; null where it is empty.
  ///
  /// - Throws: `CallFailure.undecodable` for JSON and text that are none.
  public func decodeOrText() throws(CallFailure) -> JSONValue {
    if body.isEmpty { return .null }
    if contentType == nil, let value = try? JSONCoding.decode(JSONValue.self, from: body) {
      return value
    }
    return contentType != nil && statesJSON ? try decode() : .string(try text())
  }

  private func utf8Body() throws(CallFailure) -> Data {
    guard let bytes = CharacterEncoding.utf8(body, contentType: contentType) else {
      throw undecodable("$", "the body is not text in the encoding of its content type")
    }
    return bytes
  }
}

"""####
  ),
  (
    "Calls/ResponseHeaders.swift",
    ####"""
import Foundation
import HTTPTypes

/// Headers that are missing, and optional ones that cannot be read, are `nil`; they are in `headers` as they came.
nonisolated extension ResponseReader {
  /// A header that may be missing.
  public func header<Value: ParameterValue>(_ name: String) -> Value? {
    headerText(name).flatMap { Value(headerText: $0) }
  }

  /// A list: values with commas between them, in one field line or in several.
  public func header<Element: ParameterValue>(_ name: String) -> [Element]? {
    headerText(name).flatMap { text in
      let elements = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      let values = elements.compactMap { Element(headerText: $0) }
      return values.count == elements.count ? values : nil
    }
  }

  /// Values by their names.
  ///
  /// - Parameter explode: whether they are written `a=1,b=2`, and not `a,1,b,2`.
  public func header(_ name: String, explode: Bool) -> [String: String]? {
    guard let parts: [String] = header(name) else { return nil }
    var values: [String: String] = [:]
    if explode {
      for part in parts {
        let key = part.prefix { $0 != "=" }
        values[String(key)] = String(part[key.endIndex...].dropFirst())
      }
    } else {
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        values[parts[index]] = parts[index + 1]
      }
    }
    return values
  }

  /// A header whose text is JSON.
  public func jsonHeader<Value: JSONCodable>(_ name: String) -> Value? {
    headerText(name).flatMap {
      try? JSONCoding.decode(Value.self, from: Data($0.utf8))
    }
  }

  /// A value for each field line of the name, such as each cookie that is set.
  public func headerLines(_ name: String) -> [String] {
    HTTPField.Name(name).map { headers[values: $0] } ?? []
  }

  /// A header that is always there.
  ///
  /// - Throws: `CallFailure.undecodable` if it is missing or not of the documented type.
  public func requiredHeader<Value: ParameterValue>(
    _ name: String
  ) throws(CallFailure) -> Value {
    guard let value: Value = header(name) else { throw unreadableHeader(name, "\(Value.self)") }
    return value
  }

  /// A list that is always there.
  ///
  /// - Throws: `CallFailure.undecodable` if it is missing or not of the documented type.
  public func requiredHeader<Element: ParameterValue>(
    _ name: String
  ) throws(CallFailure) -> [Element] {
    guard let values: [Element] = header(name) else {
      throw unreadableHeader(name, "list of \(Element.self)")
    }
    return values
  }

  private func unreadableHeader(_ name: String, _ type: String) -> CallFailure {
    undecodable(
      "header '\(name)'", headerText(name) == nil ? "it is missing" : "it is no \(type)")
  }

  private func headerText(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { headers[$0] }
  }
}

nonisolated extension ParameterValue {
  /// Also a date as headers have it, where the description says `date-time`.
  fileprivate init?(headerText: String) {
    if let value = Self(parameterText: headerText) {
      self = value
    } else {
      guard let date = HTTPDate.date(from: headerText) as? Self else { return nil }
      self = date
    }
  }
}

"""####
  ),
  (
    "Calls/ResponseReader.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// The answer to an operation while it is read.
public nonisolated struct ResponseReader: Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The answer as it came.
  public let response: Response

  /// The body as it comes, of an operation whose answers stream; otherwise the one of the response.
  public let stream: HTTPBody

  /// The length of one event or value of a stream, in bytes.
  var streamLimit = 16 << 20
  /// How a stream is opened again; `nil` for one that is read from memory.
  var streamCall: StreamCall?

  /// Made by the client; of use for tests of `OperationRequest.read(_:)`.
  public init(operation: OperationDescription, response: Response, stream: HTTPBody? = nil) {
    call = .answered(operation, response)
    self.response = response
    self.stream = stream ?? .data(response.body)
  }

  /// The operation that was called.
  public var operation: OperationDescription { call.operation }
  /// The status code, 100 to 599.
  public var status: Int { response.status.code }
  /// The header fields.
  public var headers: HTTPFields { response.headers }
  /// The body's bytes.
  public var body: Data { response.body }
  /// Whether there are no bytes in the body.
  public var isEmpty: Bool { response.body.isEmpty }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { response.contentType }

  /// The answer as one that the API does not describe.
  public var undocumented: UndocumentedResponse {
    UndocumentedResponse(call: call, response: response)
  }

  /// The documented failure whose body is JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func failure<Body: JSONCodable>() throws(CallFailure) -> Failure<Body> {
    Failure(call: call, body: try decode(), response: response)
  }

  /// The documented failure whose body is JSON or text, as it says by its `Content-Type`.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func failureOrText() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try decodeOrText(), response: response)
  }

  /// The documented failure whose body is JSON or text, as it says by its `Content-Type`.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func failureOrText() throws(CallFailure) -> Failure<JSONValue> {
    Failure(call: call, body: try decodeOrText(), response: response)
  }

  /// The documented failure whose body is text.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no UTF-8.
  public func textFailure() throws(CallFailure) -> Failure<String> {
    Failure(call: call, body: try text(), response: response)
  }

  /// The documented failure whose body is any bytes.
  public func dataFailure() -> Failure<Data> {
    Failure(call: call, body: body, response: response)
  }

  /// The documented failure without a body.
  public func emptyFailure() -> Failure<NoBody> {
    Failure(call: call, body: NoBody(), response: response)
  }

  func undecodable(_ path: String, _ reason: String) -> CallFailure {
    .undecodable(
      DecodingFailure(call: call, path: path, reason: reason, response: response))
  }
}

"""####
  ),
  (
    "Calls/SecurityScheme.swift",
    ####"""
/// A way to authenticate that an operation accepts.
public nonisolated indirect enum SecurityScheme: Hashable, Sendable {
  /// OAuth 2.0 client credentials (RFC 6749 §4.4).
  ///
  /// A relative `tokenURL` is resolved against the server's URL (RFC 3986 §5.2).
  case clientCredentials(tokenURL: String, scopes: [String])
  /// A bearer token (RFC 6750).
  case bearer
  /// HTTP Basic (RFC 7617).
  case basic
  /// A key in a header, the query or a cookie.
  case apiKey(name: String, in: Place)
  /// The operation may also be called without a credential.
  case anonymous
  /// A scheme that the API's description names and does not define: the caller's credential for this call,
  /// in the header `Authorization`.
  case undefined
  /// Several of these, all of which are needed.
  case together([SecurityScheme])

  /// Where a key is sent.
  public enum Place: Hashable, Sendable {
    case header, query, cookie
  }
}

nonisolated extension SecurityScheme: CustomStringConvertible {
  /// The scheme in words, for messages.
  public var description: String {
    switch self {
    case .clientCredentials: "OAuth 2.0 client credentials"
    case .bearer: "a bearer token"
    case .basic: "a user name and a password"
    case .apiKey(let name, let place): "an API key (\(place) '\(name)')"
    case .anonymous: "no credential"
    case .undefined: "a user name and a password, or a bearer token"
    case .together(let schemes): schemes.map(\.description).joined(separator: " with ")
    }
  }
}

"""####
  ),
  (
    "Client/BasicCredential.swift",
    ####"""
import Foundation

/// HTTP Basic (RFC 7617).
nonisolated enum BasicCredential {
  static func header(user: String, password: String) -> String {
    "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
  }
}

"""####
  ),
  (
    "Client/BearerToken.swift",
    ####"""
/// An access token.
nonisolated struct BearerToken: Sendable {
  let text: HiddenText
  /// When it was asked for, and until when it holds; `nil` if the server does not say, and then it
  /// is kept until the server refuses it (RFC 6749 §5.1).
  let life: Range<Duration>?

  /// Whether a request can still be made with it.
  func serves(_ now: Duration) -> Bool {
    life.map { now < $0.upperBound } ?? true
  }

  /// Whether it is time for the next one. Of a short life no more than half is given up.
  func isDue(_ now: Duration, lead: Duration) -> Bool {
    guard let life else { return false }
    let half = (life.upperBound - life.lowerBound) / 2
    return now >= life.upperBound - min(lead, half)
  }
}

"""####
  ),
  (
    "Client/CallContext.swift",
    ####"""
/// The call that an attempt belongs to.
public nonisolated struct CallContext: Sendable {
  /// The operation that is called.
  public let operation: OperationDescription
  /// Counted from 1.
  public let attempt: Int
  /// What the caller gave; `nil` where a link was followed.
  package let request: (any OperationRequest)?

  /// Made by the client; of use for tests of middleware.
  public init(operation: OperationDescription, attempt: Int) {
    self.init(operation: operation, attempt: attempt, request: nil)
  }

  package init(operation: OperationDescription, attempt: Int, request: (any OperationRequest)?) {
    self.operation = operation
    self.attempt = attempt
    self.request = request
  }

  /// The attempt that a transport is given just now, so that a mock can tell calls apart; `nil` for
  /// a token request.
  @TaskLocal package static var current: CallContext?
}

/// What the caller gave stays out of logs.
nonisolated extension CallContext: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(operation.name), attempt \(attempt)" }

  public var customMirror: Mirror {
    Mirror(self, children: ["operation": operation, "attempt": attempt])
  }
}

"""####
  ),
  (
    "Client/CallLog.swift",
    ####"""
import Foundation
import HTTPTypes
import Logging

/// What a client says of its calls, at the level `debug`. Secrets are left out on the way in, so
/// that no place that logs has to think of it.
nonisolated struct CallLog: Sendable {
  private let logger: Logger?
  private let redaction: Redaction

  /// - Parameter logger: `nil`, or one of a higher level, for a log that costs nothing.
  init(logger: Logger?, operation: OperationDescription) {
    guard let logger, logger.logLevel <= .debug else {
      self.logger = nil
      redaction = Redaction(secretFields: [])
      return
    }
    self.logger = logger
    let keys = operation.security.compactMap { scheme in
      if case .apiKey(let name, _) = scheme { name } else { nil }
    }
    redaction = Redaction(secretFields: operation.secretFields + keys)
  }

  func request(_ request: HTTPRequest, _ body: HTTPBody?, _ context: CallContext) {
    guard let logger else { return }
    var metadata: Logger.Metadata = [
      "attempt": "\(context.attempt)",
      "headers": "\(redaction.text(of: request.headerFields))",
    ]
    if let body {
      metadata["body"] = "\(text(of: body, request.headerFields[.contentType]))"
    }
    logger.debug(
      "\(context.operation.name): \(request.method.rawValue) \(url(request, context.operation))",
      metadata: metadata)
  }

  func response(_ response: Response, _ context: CallContext, after duration: Duration) {
    guard let logger else { return }
    logger.debug(
      "\(context.operation.name): \(response.statusCode)",
      metadata: [
        "attempt": "\(context.attempt)", "duration": "\(duration)",
        "headers": "\(redaction.text(of: response.headers))",
        "body": "\(redaction.text(of: response.body, contentType: response.contentType))",
      ])
  }

  func failure(_ problem: String, _ context: CallContext) {
    logger?.debug(
      "\(context.operation.name): \(problem)", metadata: ["attempt": "\(context.attempt)"])
  }

  func pause(_ pause: Duration, _ context: CallContext) {
    logger?.debug(
      "\(context.operation.name): the next attempt is in \(pause)",
      metadata: ["attempt": "\(context.attempt)"])
  }

  func tokenRequest(_ endpoint: ServerURL) {
    logger?.debug("fetching a token: \(endpoint.scheme)://\(endpoint.authority)\(endpoint.path)")
  }

  func tokenResponse(_ status: HTTPResponse.Status) {
    logger?.debug("fetching a token: \(status.code)")
  }

  private func url(_ request: HTTPRequest, _ operation: OperationDescription) -> String {
    let target = redaction.text(ofTarget: request.path ?? "/", template: operation.path)
    return "\(request.scheme ?? "")://\(request.authority ?? "")\(target)"
  }

  private func text(of body: HTTPBody, _ contentType: String?) -> String {
    guard case .data(let data) = body.content else { return body.description }
    return redaction.text(of: data, contentType: contentType)
  }
}

"""####
  ),
  (
    "Client/Capability.swift",
    ####"""
nonisolated extension String {
  /// A URL as it may be shown: who has all of one may have what it leads to, so that the user, the query and
  /// the fragment are left out.
  var withoutQuery: String {
    let end = firstIndex { $0 == "?" || $0 == "#" } ?? endIndex
    let plain = self[..<end]
    if plain.contains("@") { return "<hidden>" }
    return end == endIndex ? self : "\(plain)?<hidden>"
  }

  /// The same of a text that is a URL; any other one as it is.
  var withoutQueryOfURL: String {
    let start = prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return self }
    return withoutQuery
  }
}

"""####
  ),
  (
    "Client/ClientCore.swift",
    ####"""
import Foundation
import HTTPTypes

/// What the resources of a client share: where to send, as whom, and how.
public nonisolated struct ClientCore: Sendable {
  private let parts: ClientParts
  private var recorder: ResponseRecorder?

  /// - Parameters:
  ///   - security: `nil` for the credential from the environment.
  ///   - environmentPrefix: the variables' prefix, such as `DWOLLA` in `DWOLLA_CLIENT_ID`.
  ///   - userAgent: what the client calls itself, where the configuration does not say it.
  ///   - server: where calls go to.
  ///   - configuration: what holds for all calls.
  ///   - transport: what sends the requests.
  /// - Throws: `ConfigurationError` for missing variables and URLs that cannot be used.
  public init(
    security: Security?, environmentPrefix: String, userAgent: String, server: Server,
    configuration: Configuration, transport: any HTTPTransport
  ) throws(ConfigurationError) {
    let environment = ProcessInfo.processInfo.environment
    let security =
      if let security { security } else {
        try Security.fromEnvironment(prefix: environmentPrefix, environment)
      }
    var configuration = configuration
    configuration.logger =
      configuration.logger ?? DebugLogger.logger(prefix: environmentPrefix, environment)
    if let name = configuration.headers.reservedName {
      throw .invalidHeader(HTTPFields.refusal(ofHeader: name))
    }
    let url = try Self.url(of: server, configuration)
    try Self.check(security, url, configuration)
    parts = ClientParts(
      security: security, server: server, serverURL: url, userAgent: userAgent,
      configuration: configuration, transport: transport)
  }

  /// Calls an operation. It never throws: whatever happens is in the result.
  public func send<Request: OperationRequest>(
    _ request: Request, options: RequestOptions = RequestOptions()
  ) async -> Result<Request.Output, Request.Problem> {
    do throws(CallFailure) {
      let message = try RequestMessage(request)
      let server = try server(for: Request.operation, options)
      let target = RequestTarget(server.basePath + (try message.target()))
      let answer = try await answer(to: message, at: server, target, options)
      guard !Request.operation.streamed.isEmpty else { return try Request.read(answer) }
      return try Request.read(streaming(answer, of: message, at: server, target, options))
    } catch {
      return .failure(.failed(error))
    }
  }

  /// The response with what its stream needs to be opened again.
  private func streaming(
    _ answer: ResponseReader, of message: RequestMessage, at server: ServerURL,
    _ target: RequestTarget, _ options: RequestOptions
  ) -> ResponseReader {
    var answer = answer
    answer.streamLimit = parts.configuration.maximumResponseSize
    answer.streamCall = StreamCall(
      sleep: { [parts] pause in try await parts.time.sleep(for: pause) },
      reopen: { id in
        var options = options
        if let id, let name = HTTPField.Name("Last-Event-ID") { options.headers[name] = id }
        let next = try await self.answer(to: message, at: server, target, options)
        return next.isStreamed ? next.stream : nil
      })
    return answer
  }

  /// Sends a request, and again where that is safe and may help.
  ///
  /// - Parameter target: takes the place of the one that the message would have.
  func answer(
    to message: RequestMessage, at server: ServerURL, _ target: RequestTarget,
    _ options: RequestOptions
  ) async throws(CallFailure) -> ResponseReader {
    let call = OperationCall(
      parts: parts, server: server, message: message, target: target,
      fields: try fields(of: message, options), options: options)
    let reader = try await call.response()
    recorder?.record(reader.response)
    return reader
  }

  /// The same, with an eye on the responses.
  public func recording(by recorder: ResponseRecorder) -> ClientCore {
    var core = self
    core.recorder = recorder
    return core
  }

  /// The client's headers, replaced by those of the operation, replaced by those of the call.
  ///
  /// - Throws: `CallFailure.invalidRequest` for fields that are not the caller's to set.
  private func fields(
    of message: RequestMessage, _ options: RequestOptions
  ) throws(CallFailure) -> HTTPFields {
    if let name = message.headers.reservedName ?? options.headers.reservedName {
      throw message.invalid(name, HTTPFields.refusal(ofHeader: name))
    }
    var fields: HTTPFields = [.userAgent: parts.userAgent]
    // One key for all calls would make one of them all.
    var ofClient = parts.configuration.headers
    if let key = HTTPField.Name.idempotencyKey { ofClient[key] = nil }
    for group in [ofClient, message.headers, options.headers] {
      for field in group {
        fields[field.name] = nil
      }
      for field in group {
        fields.append(field)
      }
    }
    if let key = options.idempotencyKey {
      guard key.isHeaderText else {
        throw message.invalid(
          "Idempotency-Key", "the idempotency key is empty, or no header can hold it")
      }
      if let name = HTTPField.Name.idempotencyKey { fields[name] = key }
    }
    return fields
  }

  /// Where a call goes: the server of its options, else that of the client.
  func server(
    for operation: OperationDescription, _ options: RequestOptions
  ) throws(CallFailure) -> ServerURL {
    guard let server = options.server, server != parts.server else { return parts.serverURL }
    do throws(ServerURL.Problem) {
      return try ServerURL(server.url).secured(unless: parts.configuration.allowsInsecureServers)
    } catch {
      throw .invalidRequest(
        InvalidRequest(
          call: .unsent(operation), parameter: nil,
          problem: "the server's URL cannot be used: \(error.text)"))
    }
  }

  private static func url(
    of server: Server, _ configuration: Configuration
  ) throws(ConfigurationError) -> ServerURL {
    do throws(ServerURL.Problem) {
      return try ServerURL(server.url).secured(unless: configuration.allowsInsecureServers)
    } catch {
      throw .invalidServer(error.text)
    }
  }

  private static func check(
    _ security: Security, _ server: ServerURL, _ configuration: Configuration
  ) throws(ConfigurationError) {
    for case .clientCredentials(let credentials) in security.fixed ?? [] {
      guard let tokenURL = credentials.tokenURL else { continue }
      do throws(ServerURL.Problem) {
        _ = try server.resolve(tokenURL).secured(unless: configuration.allowsInsecureServers)
      } catch {
        throw .invalidTokenURL(error.text)
      }
    }
  }
}

nonisolated extension ServerURL {
  /// The URL itself, if credentials may be sent there.
  ///
  /// - Throws: for a URL without TLS that is not of this machine, unless that is allowed.
  func secured(unless allowsInsecureServers: Bool) throws(Problem) -> ServerURL {
    guard allowsInsecureServers || scheme == "https" || isLoopback else {
      throw Problem("it lacks TLS (https), which only this machine's own servers may")
    }
    return self
  }

  private var isLoopback: Bool {
    var host = authority.lowercased()[...]
    if let end = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<end] }
    if host == "localhost" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }
}

"""####
  ),
  (
    "Client/ClientParts.swift",
    ####"""
import HTTPTypes

/// What the calls of a client share. One object, so that a call takes hold of all of it at once.
nonisolated final class ClientParts: Sendable {
  let server: Server
  let serverURL: ServerURL
  let userAgent: String
  let configuration: Configuration
  let transport: any HTTPTransport
  let signer: RequestSigner
  let time: TimeSource
  let deadlines: Deadlines

  init(
    security: Security, server: Server, serverURL: ServerURL, userAgent: String,
    configuration: Configuration, transport: any HTTPTransport
  ) {
    self.server = server
    self.serverURL = serverURL
    self.userAgent = configuration.userAgent ?? userAgent
    self.configuration = configuration
    self.transport = transport
    let time = TimeSource(configuration.clock)
    let deadlines = Deadlines(time: time)
    self.time = time
    self.deadlines = deadlines
    let tokens = TokenStore(
      endpoint: TokenEndpoint(transport: transport, time: time, deadlines: deadlines),
      lead: configuration.tokenRenewalLead, time: time)
    signer = RequestSigner(
      security: security, tokens: tokens, deadlines: deadlines,
      allowsInsecureServers: configuration.allowsInsecureServers)
  }
}

/// The transport is not looked into: what it is sending just now holds credentials.
nonisolated extension ClientParts: CustomReflectable {
  var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "server": server, "security": signer.security, "configuration": configuration,
        "transport": "\(type(of: transport))",
      ])
  }
}

"""####
  ),
  (
    "Client/Configuration.swift",
    ####"""
public import HTTPTypes
public import Logging

/// What holds for all calls of a client.
public nonisolated struct Configuration: Sendable {
  /// How long a call may take, all in all: its attempts, the pauses between them, and the
  /// fetching of a token.
  public var timeout: Duration
  /// How long one attempt may take, and one attempt to fetch a token.
  public var attemptTimeout: Duration
  /// Whether and when calls are repeated that failed for a while only.
  public var retries: RetryPolicy
  /// The longest body of an answer that is held in memory, in bytes. A longer one is an error,
  /// and is not read to its end. Answers that stream have no limit.
  public var maximumResponseSize: Int
  /// How long before its end a token is renewed; calls go on with the old one meanwhile.
  public var tokenRenewalLead: Duration
  /// Sent as `User-Agent`; `nil` for the client's own, which names it and the version of its API.
  public var userAgent: String?
  /// Sent with each request; headers of an operation with the same name replace them. With an
  /// `Authorization` header the client's own credential is not used. What frames the request, such as
  /// `Content-Length`, is refused.
  public var headers: HTTPFields
  /// What sees each attempt of a call, the first one outermost.
  public var middleware: [any Middleware]
  /// Where calls are logged, at the level `debug` and without secrets; `nil` for nowhere, unless
  /// the environment variable `PREFIX_DEBUG` is set, and not to `0`, `false`, `no` or `off`.
  public var logger: Logger?
  /// Whether servers other than this machine may be called without TLS.
  public var allowsInsecureServers: Bool
  /// What timeouts and pauses are measured by.
  public var clock: any Clock<Duration>

  /// The defaults suit a server that is called over the Internet.
  public init(
    timeout: Duration = .seconds(60),
    attemptTimeout: Duration = .seconds(30),
    retries: RetryPolicy = .standard,
    maximumResponseSize: Int = 16 << 20,
    tokenRenewalLead: Duration = .seconds(60),
    userAgent: String? = nil,
    headers: HTTPFields = [:],
    middleware: [any Middleware] = [],
    logger: Logger? = nil,
    allowsInsecureServers: Bool = false,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.retries = retries
    self.maximumResponseSize = maximumResponseSize
    self.tokenRenewalLead = tokenRenewalLead
    self.userAgent = userAgent
    self.headers = headers
    self.middleware = middleware
    self.logger = logger
    self.allowsInsecureServers = allowsInsecureServers
    self.clock = clock
  }
}

/// The values of headers stay out of logs: they may hold credentials.
nonisolated extension Configuration: CustomStringConvertible, CustomReflectable {
  public var description: String {
    "Configuration(timeout: \(timeout), attemptTimeout: \(attemptTimeout), retries: \(retries), "
      + "userAgent: \(userAgent ?? "the client's"), headers: \(headers.names))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "timeout": timeout, "attemptTimeout": attemptTimeout, "retries": retries,
        "maximumResponseSize": maximumResponseSize, "tokenRenewalLead": tokenRenewalLead,
        "userAgent": userAgent as Any, "headers": headers.names, "middleware": middleware.count,
        "allowsInsecureServers": allowsInsecureServers,
      ])
  }
}

nonisolated extension HTTPFields {
  /// The fields' names, in their order.
  var names: [String] { map(\.name.rawName) }
}

"""####
  ),
  (
    "Client/CredentialFit.swift",
    ####"""
/// A credential, and where it is from.
nonisolated struct KnownCredential: Sendable {
  let value: SecurityCredential
  let origin: RequestSignature.Origin
}

nonisolated extension SecurityCredential {
  /// Whether it is what the scheme asks for.
  func serves(_ scheme: SecurityScheme) -> Bool {
    switch (scheme, self) {
    case (.clientCredentials, .clientCredentials), (.clientCredentials, .bearer),
      (.bearer, .bearer), (.basic, .clientCredentials), (.basic, .basic),
      (.undefined, .clientCredentials), (.undefined, .basic), (.undefined, .bearer):
      true
    case (.bearer, .clientCredentials(let credentials)): credentials.tokenURL != nil
    case (.apiKey(let wanted, _), .apiKey(_, let name)): name == nil || name == wanted
    default: false
    }
  }

  /// Whether it is for the scheme's key alone.
  func isNamed(for scheme: SecurityScheme) -> Bool {
    guard case .apiKey(_, let name?) = self, case .apiKey(let wanted, _) = scheme else {
      return false
    }
    return name == wanted
  }
}

nonisolated extension Security {
  /// The credentials; `nil` where a closure would have to be asked for one.
  var fixed: [SecurityCredential]? {
    switch source {
    case .fixed(let credential): return [credential]
    case .provider: return nil
    case .together(let all):
      let credentials = all.map(\.fixed)
      return credentials.contains { $0 == nil } ? nil : credentials.flatMap { $0 ?? [] }
    }
  }
}

"""####
  ),
  (
    "Client/Deadlines.swift",
    ####"""
import Dispatch

/// Ends the waiting for work that takes too long. One timer serves all calls of a client: a timer for each
/// call would cost more than the rest of the call.
///
/// What others wrote runs elsewhere, the handlers of cancelled tasks too: one that blocks holds up no call,
/// not even its own.
actor Deadlines {
  private let time: TimeSource
  private var works: [Int: Work] = [:]
  private var nextID = 0
  private var timer: (due: Duration, task: Task<Void, Never>)?

  private struct Work {
    let deadline: Duration
    let cancel: @Sendable () -> Void
    let end: (Interruption) -> Void
  }

  /// Why nobody waits for the work any more.
  private enum Interruption {
    case expired, cancelled
  }

  /// How the waiting for some work ended.
  enum Outcome<Value: Sendable>: Sendable {
    case finished(Value)
    /// The deadline has passed.
    case expired
    /// The caller was cancelled.
    case cancelled
  }

  init(time: TimeSource) {
    self.time = time
  }

  deinit {
    timer?.task.cancel()
  }

  /// Waits for what the work gives, until its deadline or until the caller is cancelled. Then the work is
  /// cancelled, and stops whenever it does.
  func run<Value: Sendable>(
    until deadline: Duration?, _ work: @escaping @Sendable () async -> Value
  ) async -> Outcome<Value> {
    guard let deadline else { return .finished(await work()) }
    guard !Task.isCancelled else { return .cancelled }
    nextID += 1
    let id = nextID
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        start(id, deadline, continuation, work)
      }
    } onCancel: {
      Task { await self.interrupt(id, as: .cancelled) }
    }
  }

  private func start<Value>(
    _ id: Int, _ deadline: Duration, _ continuation: CheckedContinuation<Outcome<Value>, Never>,
    _ work: @escaping @Sendable () async -> Value
  ) {
    // On this actor, so that it starts and ends on the caller's thread: changing threads costs more
    // than the rest of a call.
    let task = Task {
      let value = await Self.apart(work)
      if self.works.removeValue(forKey: id) != nil {
        continuation.resume(returning: .finished(value))
      }
    }
    works[id] = Work(
      deadline: deadline, cancel: { task.cancel() },
      end: { interruption in
        switch interruption {
        case .expired: continuation.resume(returning: .expired)
        case .cancelled: continuation.resume(returning: .cancelled)
        }
      })
    setTimer(to: deadline)
  }

  #if compiler(>=6.2)
    @concurrent
  #endif
  private nonisolated static func apart<Value>(
    _ work: @Sendable () async -> Value
  ) async -> Value {
    await work()
  }

  private func interrupt(_ id: Int, as interruption: Interruption) {
    guard let work = works.removeValue(forKey: id) else { return }
    work.end(interruption)
    Self.cancelApart(work.cancel)
  }

  /// Handlers of cancellation run where it is asked for, and may block.
  private static func cancelApart(_ cancel: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: cancel)
  }

  /// Sees to it that the timer rings at a deadline, or before.
  private func setTimer(to deadline: Duration) {
    if let timer, timer.due <= deadline { return }
    if let timer { Self.cancelApart { timer.task.cancel() } }
    let task = Task { [weak self, time] in
      do {
        try await time.sleep(for: max(.zero, deadline - time.now))
      } catch {
        return
      }
      await self?.ring(deadline)
    }
    timer = (deadline, task)
  }

  private func ring(_ due: Duration) {
    guard timer?.due == due else { return }
    timer = nil
    let now = time.now
    var next: Duration?
    for (id, work) in works {
      if work.deadline <= now {
        interrupt(id, as: .expired)
      } else {
        next = min(next ?? work.deadline, work.deadline)
      }
    }
    if let next { setTimer(to: next) }
  }
}

"""####
  ),
  (
    "Client/DebugLogger.swift",
    ####"""
import Logging

/// The logger that an environment variable asks for.
nonisolated enum DebugLogger {
  /// - Parameter prefix: `DWOLLA` for the variable `DWOLLA_DEBUG`. `0`, `false`, `no`, `off` and
  ///   an empty variable are off.
  static func logger(prefix: String, _ environment: [String: String]) -> Logger? {
    let value = environment["\(prefix)_DEBUG"]?.lowercased() ?? ""
    guard !["", "0", "false", "no", "off"].contains(value) else { return nil }
    var logger = Logger(label: prefix.lowercased())
    logger.logLevel = .debug
    return logger
  }
}

"""####
  ),
  (
    "Client/HTTPExchange.swift",
    ####"""
import HTTPTypes

/// Sends the request of one attempt through the middleware, and receives the response.
nonisolated struct HTTPExchange: Sendable {
  let parts: ClientParts
  let server: ServerURL
  let context: CallContext
  let signature: RequestSignature
  let log: CallLog
  private let progress = Locked(Progress())

  /// What has become of the request so far.
  struct Progress: Sendable {
    var serverMayHaveActed = ServerAction.no
    /// As it was sent; until then, `nil`.
    var idempotencyKey: String?
    /// Whether some of the request may have left.
    var hasLeft = false
    /// The client's, or that of the caller; not to be shown.
    fileprivate var authorization: HiddenText?
  }

  func attempt(_ request: HTTPRequest, _ body: HTTPBody?) async -> CallAttempt {
    let start = parts.time.now
    do {
      let (head, content) = try await send(request, body, parts.configuration.middleware[...])
      let reader = try await reader(head, content)
      log.response(reader.response, context, after: parts.time.now - start)
      return ended(.success(reader), .status(reader.status, reader.headers))
    } catch let error as CallFailure {
      return failed(error, nil)
    } catch {
      // What middleware throws afterwards says nothing about the request.
      let hasLeft = progress.withLock(\.hasLeft)
      let error = hasLeft ? TransportError(error).afterResponse : TransportError(error)
      return failed(CallFailure(error, .unsent(context.operation)), .failure(error))
    }
  }

  /// The end of an attempt for which nobody waits any more.
  func abandoned(
    _ failure: CallFailure, _ outcome: RetryDecision.Outcome?
  ) -> CallAttempt {
    failed(failure, outcome)
  }

  private func failed(_ error: CallFailure, _ outcome: RetryDecision.Outcome?) -> CallAttempt {
    log.failure(error.problem, context)
    return ended(.failure(error), outcome)
  }

  private func ended(
    _ result: Result<ResponseReader, CallFailure>, _ outcome: RetryDecision.Outcome?
  ) -> CallAttempt {
    CallAttempt(result: result, outcome: outcome, progress: progress.withLock { $0 })
  }

  private func send(
    _ request: HTTPRequest, _ body: HTTPBody?, _ middleware: ArraySlice<any Middleware>
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard let first = middleware.first else { return try await sendSigned(request, body) }
    return try await first.intercept(request, body: body, context: context) { request, body in
      try await send(request, body, middleware.dropFirst())
    }
  }

  /// The credential is added at the very end, and only for the server that it is for.
  private func sendSigned(
    _ request: HTTPRequest, _ body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard request.scheme == server.scheme, request.authority == server.authority else {
      throw refusal("middleware has changed the server that the request goes to")
    }
    if let name = request.headerFields.reservedName {
      throw refusal(HTTPFields.refusal(ofHeader: name), name)
    }
    log.request(request, body, context)
    var signed = request
    signature.sign(&signed)
    progress.withLock { $0.authorization = signed.headerFields[.authorization].map { Hidden($0) } }
    return try await CallContext.$current.withValue(context) { [signed] in
      try await sendNoting(signed, body)
    }
  }

  /// Keeps account of what the server may have got: middleware may send more than once.
  private func sendNoting(
    _ request: HTTPRequest, _ body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let before = progress.withLock { progress in
      defer {
        // Until it is known better.
        progress.serverMayHaveActed = max(progress.serverMayHaveActed, .maybe)
        progress.hasLeft = true
        progress.idempotencyKey = request.headerFields.idempotencyKey
      }
      return progress
    }
    do {
      let (response, content) = try await parts.transport.send(request, body: body)
      try response.checkFraming()
      let action = ServerAction(
        status: response.status.code, hasKey: request.headerFields.idempotencyKey != nil)
      progress.withLock { progress in
        progress.serverMayHaveActed = max(before.serverMayHaveActed, action)
      }
      return (response, content)
    } catch {
      if !TransportError(error).mayHaveLeft {
        progress.withLock { progress in
          progress.serverMayHaveActed = before.serverMayHaveActed
          progress.hasLeft = before.hasLeft
        }
      }
      throw error
    }
  }

  private func refusal(_ problem: String, _ header: String? = nil) -> CallFailure {
    .invalidRequest(
      InvalidRequest(call: .unsent(context.operation), parameter: header, problem: problem))
  }

  private func reader(_ head: HTTPResponse, _ content: HTTPBody) async throws -> ResponseReader {
    var response = Response(status: head.status, headers: head.headerFields)
    let operation = context.operation
    let streamed = ResponseReader(operation: operation, response: response, stream: content)
    // Another type is an undocumented response, the body of which is to be in the error.
    if head.status.kind == .successful, streamed.isStreamed {
      return streamed
    }
    let limit = parts.configuration.maximumResponseSize
    do {
      response.body = try await content.collect(upTo: limit)
      if head.status.kind != .successful {
        let secrets =
          signature.secrets
          + RequestSignature.secrets(
            of: progress.withLock(\.authorization)?.text ?? "")
        response.body = SecretRemoval.removing(secrets, from: response.body)
      }
    } catch is HTTPBody.TooLarge {
      throw CallFailure.tooLarge(
        ResponseTooLarge(call: .unsent(operation), limit: limit, response: response))
    }
    return ResponseReader(operation: operation, response: response)
  }
}

"""####
  ),
  (
    "Client/HeaderText.swift",
    ####"""
import HTTPTypes

nonisolated extension String {
  /// Whether it can be sent in a header and read there by everybody: visible ASCII and spaces between.
  var isHeaderText: Bool {
    !isEmpty && first != " " && last != " " && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}

nonisolated extension HTTPFields {
  /// What frames a message or chooses the connection and the server: transports set it, and nobody else.
  private static let ofTransports: Set<String> = [
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
    "trailer", "transfer-encoding", "upgrade",
  ]

  /// The first field that only a transport may set.
  var reservedName: String? {
    first { Self.ofTransports.contains($0.name.canonicalName) }?.name.rawName
  }

  static func refusal(ofHeader name: String) -> String {
    "the header '\(name)' is set by what sends the request, and by nobody else"
  }
}

"""####
  ),
  (
    "Client/Hidden.swift",
    ####"""
/// Holds a value that no description, no dump and no mirror shows.
public nonisolated struct Hidden<Value> {
  public var value: Value

  public init(_ value: Value) {
    self.value = value
  }
}

nonisolated extension Hidden: Sendable where Value: Sendable {}
nonisolated extension Hidden: Equatable where Value: Equatable {}
nonisolated extension Hidden: Hashable where Value: Hashable {}

nonisolated extension Hidden: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// That there is nothing is no secret.
  public var description: String { isNil ? "nil" : "<secret>" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }

  private var isNil: Bool {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .optional && mirror.children.isEmpty
  }
}

"""####
  ),
  (
    "Client/HiddenText.swift",
    ####"""
/// Text that no description and no mirror shows.
typealias HiddenText = Hidden<String>

nonisolated extension HiddenText {
  var text: String { value }
}

"""####
  ),
  (
    "Client/Middleware.swift",
    ####"""
public import HTTPTypes

/// What stands around each attempt of a call: it can see and change the request and the response.
///
/// The credential is added after all middleware, so that none of it sees one, and goes to no
/// server but the client's: a request that middleware sends elsewhere is refused. Where middleware adds an
/// `Authorization` header, that is sent in place of the client's credential.
public nonisolated protocol Middleware: Sendable {
  /// What sends a request on: the next middleware, or the client.
  typealias Next = @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)

  /// Sends the request on by `next`, once, more often or not at all, and gives the response.
  ///
  /// - Throws: what `next` throws. Any other error ends the attempt like a broken connection, and
  ///   its description is shown: it may hold no secret.
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, context: CallContext, next: Next
  ) async throws -> (HTTPResponse, HTTPBody)
}

"""####
  ),
  (
    "Client/OperationCall.swift",
    ####"""
import HTTPTypes

/// One call of an operation: its attempts, and what comes between them.
nonisolated struct OperationCall: Sendable {
  private let parts: ClientParts
  private let signer: RequestSigner
  private let server: ServerURL
  private let request: HTTPRequest
  private let body: HTTPBody?
  private let operation: OperationDescription
  /// What the caller gave, for the context of the attempts.
  private let typedRequest: (any OperationRequest)?
  /// That of all attempts, but for what middleware does to it.
  private let key: String?
  private let isSigned: Bool
  private let attemptTimeout: Duration
  private let rules: TokenRules
  private let retryDecision: RetryDecision

  /// - Parameters:
  ///   - target: the path, with that of the server, and the query.
  ///   - fields: the header fields but for the credential.
  init(
    parts: ClientParts, server: ServerURL, message: RequestMessage, target: RequestTarget,
    fields: HTTPFields, options: RequestOptions
  ) {
    let operation = message.operation
    let configuration = parts.configuration
    let timeout = options.timeout ?? configuration.timeout
    let start = parts.time.now
    let deadline = parts.time.deadline(after: timeout)
    self.parts = parts
    self.server = server
    body = message.body
    signer = message.security.map(parts.signer.with) ?? parts.signer
    self.operation = operation
    typedRequest = message.request
    request = HTTPRequest(
      method: operation.method, scheme: server.scheme, authority: server.authority,
      path: target.text, headerFields: fields)
    key = fields.idempotencyKey
    isSigned = fields[.authorization] != nil
    attemptTimeout = options.attemptTimeout ?? configuration.attemptTimeout
    rules = TokenRules(
      retries: options.retries ?? configuration.retries, attemptTimeout: attemptTimeout,
      timeout: timeout, deadline: deadline, userAgent: parts.userAgent,
      log: CallLog(logger: configuration.logger, operation: operation))
    retryDecision = RetryDecision(
      policy: rules.retries, start: start, deadline: deadline)
  }

  /// The response, of whatever status, within the time that the call may take.
  func response() async throws(CallFailure) -> ResponseReader {
    var call = CallRecord(
      operation: operation, attempts: 0, idempotencyKey: key, serverMayHaveActed: .no)
    do throws(CallFailure) {
      var reader = try await lastResponse(&call)
      reader.call = call
      return reader
    } catch {
      var error = error
      error.call = call
      throw error
    }
  }

  /// - Parameter call: receives what is known of all attempts.
  private func lastResponse(_ call: inout CallRecord) async throws(CallFailure) -> ResponseReader {
    let limit = min(rules.timeout, attemptTimeout)
    guard limit > .zero else { throw .timedOut(call, after: limit) }
    var signature = try await signature()
    var isRenewed = false
    while true {
      let context = CallContext(
        operation: operation, attempt: call.attempts + 1, request: typedRequest)
      guard !Task.isCancelled else { throw .cancelled(call) }
      if let deadline = rules.deadline, deadline <= parts.time.now {
        throw .timedOut(call, after: rules.timeout)
      }
      let attempt = await attempt(context, signature)
      call.add(attempt.progress)
      if attempt.status == 401 { await signer.drop(signature) }
      if !isRenewed, attempt.status == 401, isReplayable,
        let next = try await renewal(of: signature)
      {
        signature = next
        isRenewed = true
        continue
      }
      guard let outcome = attempt.outcome, canRepeat(attempt),
        let pause = retryDecision.pause(
          after: outcome, attempt: call.attempts, now: parts.time.now)
      else { return try attempt.result.get() }
      rules.log.pause(pause, context)
      try await sleep(for: pause)
    }
  }

  private var isReplayable: Bool { body?.isReplayable ?? true }

  /// Whether sending the request once more does no more than it has done.
  private func canRepeat(_ attempt: CallAttempt) -> Bool {
    guard isReplayable else { return false }
    if operation.method.isIdempotent || attempt.progress.serverMayHaveActed == .no { return true }
    // Middleware may have taken it out, or have put in another one.
    return key != nil && attempt.progress.idempotencyKey == key
  }

  private func signature() async throws(CallFailure) -> RequestSignature {
    isSigned ? .none : try await signer.signature(for: operation, at: server, rules)
  }

  private func renewal(of signature: RequestSignature) async throws(CallFailure)
    -> RequestSignature?
  {
    try await signer.renewal(of: signature, for: operation, at: server, rules)
  }

  private func sleep(for pause: Duration) async throws(CallFailure) {
    do {
      try await parts.time.sleep(for: pause)
    } catch {
      throw .cancelled(.unsent(operation))
    }
  }

  /// Sends the request once, within the time of an attempt and that of the call.
  private func attempt(_ context: CallContext, _ signature: RequestSignature) async -> CallAttempt {
    let end = parts.time.deadline(after: attemptTimeout)
    let isLast = rules.deadline.map { deadline in end.map { deadline <= $0 } ?? true } ?? false
    let exchange = HTTPExchange(
      parts: parts, server: server, context: context, signature: signature, log: rules.log)
    let outcome = await parts.deadlines.run(until: isLast ? rules.deadline : end) {
      [request, body] in
      await exchange.attempt(request, body)
    }
    switch outcome {
    case .finished(let attempt): return attempt
    case .cancelled: return exchange.abandoned(.cancelled(.unsent(operation)), nil)
    case .expired:
      let limit = isLast ? rules.timeout : attemptTimeout
      return exchange.abandoned(
        .timedOut(.unsent(operation), after: limit), isLast ? nil : .expired)
    }
  }
}

/// How an attempt ended.
nonisolated struct CallAttempt: Sendable {
  let result: Result<ResponseReader, CallFailure>
  /// `nil` for one that no other attempt would make better.
  let outcome: RetryDecision.Outcome?
  let progress: HTTPExchange.Progress

  /// The status of the response, if there is one.
  var status: Int? {
    guard case .success(let reader) = result else { return nil }
    return reader.status
  }
}

nonisolated extension CallRecord {
  /// Counts an attempt.
  fileprivate mutating func add(_ attempt: HTTPExchange.Progress) {
    attempts += 1
    serverMayHaveActed = max(serverMayHaveActed, attempt.serverMayHaveActed)
    // A later one that did not get so far has none.
    idempotencyKey = attempt.idempotencyKey ?? idempotencyKey
  }
}

"""####
  ),
  (
    "Client/PathOnly.swift",
    ####"""
/// Holds a URL of which no description, no dump and no mirror shows the query.
public nonisolated struct PathOnly<Value> {
  public var value: Value

  public init(_ value: Value) {
    self.value = value
  }
}

nonisolated extension PathOnly: Sendable where Value: Sendable {}
nonisolated extension PathOnly: Equatable where Value: Equatable {}
nonisolated extension PathOnly: Hashable where Value: Hashable {}

nonisolated extension PathOnly: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { (value as? String)?.withoutQuery ?? "nil" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

"""####
  ),
  (
    "Client/Redaction.swift",
    ####"""
import Foundation
import HTTPTypes

/// Makes what goes over the wire fit to be shown: secrets are left out.
///
/// Of headers only those are shown that are known to hold none; of bodies, only JSON and forms,
/// without the fields that are secrets by their names or by the API's description.
nonisolated struct Redaction: Sendable {
  private let secretFields: Set<String>

  /// - Parameter secretFields: the names that the API's description marks, in any case.
  init(secretFields: [String]) {
    self.secretFields = Set(secretFields.map { $0.lowercased() })
  }

  func text(of headers: HTTPFields) -> String {
    headers.map { "\($0.name.rawName): \(text(of: $0))" }.joined(separator: ", ")
  }

  /// A path and a query without the values that are secrets by their names.
  ///
  /// - Parameter template: the operation's path, `/users/{token}`; that of the server stands before it.
  func text(ofTarget target: String, template: String) -> String {
    let path = text(ofPath: target.prefix { $0 != "?" }, template: template)
    guard let mark = target.firstIndex(of: "?") else { return path }
    return path + "?" + pairs(target[target.index(after: mark)...])
  }

  func text(ofPath path: Substring, template: String) -> String {
    var segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let patterns = template.split(separator: "/", omittingEmptySubsequences: false)
    for (index, pattern) in zip(segments.indices.reversed(), patterns.reversed())
    where parameters(in: pattern).contains(where: isSecret) {
      segments[index] = Self.hidden
    }
    return segments.joined(separator: "/")
  }

  /// The names between braces.
  private func parameters(in pattern: Substring) -> [String] {
    pattern.split(separator: "{").dropFirst(pattern.hasPrefix("{") ? 0 : 1)
      .map { String($0.prefix { $0 != "}" }) }
  }

  func text(of body: Data, contentType: String?) -> String {
    guard body.count <= Self.longestBody else { return "<\(body.count) bytes>" }
    if contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true,
      let form = String(bytes: body, encoding: .utf8)
    {
      return ServerMessage.printable(pairs(form[...]), upTo: Self.longestBody)
    }
    guard let value = try? JSONCoding.decode(JSONValue.self, from: body) else {
      return "<\(body.count) bytes>"
    }
    return ServerMessage.printable(redacted(value).description, upTo: Self.longestBody)
  }

  /// In bytes.
  private static let longestBody = 1 << 14
  private static let hidden = "<hidden>"

  private static let plainHeaders: Set<String> = [
    "accept", "accept-encoding", "accept-language", "allow", "cache-control", "content-encoding",
    "content-language", "content-length", "content-type", "date", "etag", "expires",
    "idempotency-key", "last-modified", "retry-after", "server", "transfer-encoding", "user-agent",
    "vary", "x-request-id",
  ]

  private func text(of field: HTTPField) -> String {
    let name = field.name.canonicalName
    if name == "location" { return ServerMessage.printable(field.value).withoutQuery }
    return Self.plainHeaders.contains(name)
      ? ServerMessage.printable(field.value) : Self.hidden
  }

  private func pairs(_ text: Substring) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
      guard let equals = pair.firstIndex(of: "=") else { return String(pair) }
      let name = pair[..<equals].removingPercentEncoding ?? String(pair[..<equals])
      let value = String(pair[pair.index(after: equals)...].replacing("+", with: " "))
      let isHidden = isSecret(name) || holdsSecret(value.removingPercentEncoding ?? value)
      return isHidden ? "\(pair[...equals])\(Self.hidden)" : String(pair)
    }.joined(separator: "&")
  }

  /// Whether a value of a form or a query is an object with a secret: in JSON, or as `name,value`.
  private func holdsSecret(_ value: String) -> Bool {
    if value.withoutQueryOfURL != value { return true }
    if value.hasPrefix("{") || value.hasPrefix("[") {
      let json = try? JSONCoding.decode(JSONValue.self, from: Data(value.utf8))
      return json.map { redacted($0) != $0 } ?? true
    }
    let parts = value.split { ", |".contains($0) }
    return parts.count > 1 && parts.contains { isSecret(String($0)) }
  }

  private func redacted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let properties):
      .object(
        Dictionary(
          uniqueKeysWithValues: properties.map { name, value in
            (name, isSecret(name) ? .string(Self.hidden) : redacted(value))
          }))
    case .array(let elements): .array(elements.map(redacted))
    case .string(let text): .string(text.withoutQueryOfURL)
    default: value
    }
  }

  private func isSecret(_ name: String) -> Bool {
    secretFields.contains(name.lowercased()) || SecretNames.standard.contains(name)
  }
}

"""####
  ),
  (
    "Client/RequestOptions.swift",
    ####"""
public import HTTPTypes

/// What holds for one call.
public nonisolated struct RequestOptions: Sendable {
  /// Sent with the request; they replace the client's headers of the same name. With an
  /// `Authorization` header the client's own credential is not used. What frames the request, such as
  /// `Content-Length`, is refused.
  public var headers: HTTPFields
  /// Sent as `Idempotency-Key`, by which the server tells a repeated request from a new one: keep it before
  /// the call, and send the same request with it again where the server may have acted. `nil` for a key that
  /// the client makes, if the operation has one.
  public var idempotencyKey: String?
  /// Whether and when the call is repeated; `nil` for the client's policy. It is set by `init`
  /// alone, where `.none` can be nothing but `RetryPolicy.none`.
  public private(set) var retries: RetryPolicy?
  /// How long the call may take, all in all; `nil` for the client's timeout.
  public var timeout: Duration?
  /// How long one attempt may take; `nil` for the client's timeout of attempts.
  public var attemptTimeout: Duration?
  /// Where to send the request and its credential; `nil` for the client's server.
  public var server: Server?

  /// Without arguments, what the client's configuration says.
  public init(
    headers: HTTPFields = [:], idempotencyKey: String? = nil, timeout: Duration? = nil,
    attemptTimeout: Duration? = nil, server: Server? = nil
  ) {
    self.headers = headers
    self.idempotencyKey = idempotencyKey
    self.timeout = timeout
    self.attemptTimeout = attemptTimeout
    self.server = server
  }

  /// With a policy of its own for repeating the call.
  public init(
    headers: HTTPFields = [:], idempotencyKey: String? = nil, retries: RetryPolicy,
    timeout: Duration? = nil, attemptTimeout: Duration? = nil, server: Server? = nil
  ) {
    self.init(
      headers: headers, idempotencyKey: idempotencyKey, timeout: timeout,
      attemptTimeout: attemptTimeout, server: server)
    self.retries = retries
  }
}

/// The values of headers stay out of logs: they may hold credentials.
nonisolated extension RequestOptions: CustomStringConvertible, CustomReflectable {
  public var description: String {
    let limits = [("timeout", timeout), ("attemptTimeout", attemptTimeout)]
      .map { name, limit in "\(name): \(limit.map { "\($0)" } ?? "nil")" }
      .joined(separator: ", ")
    return "RequestOptions(headers: \(headers.names), "
      + "idempotencyKey: \(idempotencyKey ?? "nil"), retries: "
      + "\(retries.map { "\($0)" } ?? "nil"), \(limits), server: \(server?.url ?? "nil"))"
  }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "headers": headers.names, "idempotencyKey": idempotencyKey as Any,
        "retries": retries as Any, "timeout": timeout as Any,
        "attemptTimeout": attemptTimeout as Any, "server": server as Any,
      ])
  }
}

"""####
  ),
  (
    "Client/RequestSignature.swift",
    ####"""
import Foundation
import HTTPTypes

/// A credential that is ready to be put into requests.
nonisolated struct RequestSignature: Sendable {
  let place: Place
  let value: HiddenText
  let origin: Origin
  /// Those that are needed together with this one.
  private(set) var others: [RequestSignature] = []

  enum Place: Sendable {
    case nowhere
    case header(HTTPField.Name)
    case query(String)
    case cookie(String)
  }

  /// Where the credential is from, and with that, whether there may be a new one.
  enum Origin: Sendable {
    case given
    case provided
    case fetched(TokenFetch)
  }

  init(place: Place, value: HiddenText, origin: Origin) {
    self.place = place
    self.value = value
    self.origin = origin
  }

  /// Each credential for itself.
  var all: [RequestSignature] { [self] + others }

  /// This credential, and another one that is needed together with it.
  func with(_ other: RequestSignature) -> RequestSignature {
    if case .nowhere = place { return other }
    var both = self
    both.others.append(other)
    return both
  }

  var isGiven: Bool { if case .given = origin { true } else { false } }

  /// No credential.
  static let none = RequestSignature(place: .nowhere, value: HiddenText(""), origin: .given)

  /// What is not to be shown where a server repeats it.
  var secrets: [String] { all.flatMap { Self.secrets(of: $0.value.text) } }

  /// The secret in the value of a header as it is, and as servers may repeat it. Shorter ones would be found
  /// by chance.
  static func secrets(of value: String) -> [String] {
    let secret = value.split(separator: " ").last.map(String.init) ?? ""
    var secrets = [secret]
    if value.hasPrefix("Basic "), let pair = Data(base64Encoded: secret) {
      secrets.append(
        String(String(decoding: pair, as: UTF8.self).drop { $0 != ":" }.dropFirst()))
    }
    let all = secrets.flatMap { text in
      [
        text, text.replacing("/", with: "\\/"), PercentEncoding.component(text),
        PercentEncoding.form(text),
      ]
    }
    return all.filter { $0.utf8.count >= 8 }
  }

  func sign(_ request: inout HTTPRequest) {
    for signature in all { signature.add(to: &request) }
  }

  private func add(to request: inout HTTPRequest) {
    switch place {
    case .nowhere: break
    // What the caller or middleware put there is meant to be sent.
    case .header(let name) where request.headerFields[name] != nil: break
    case .header(let name):
      request.headerFields[name] = value.text
    case .query(let name):
      let target = request.path ?? "/"
      let path = target.prefix { $0 != "?" }
      // A link may have it already, and that of another time.
      let others = target[path.endIndex...].dropFirst().split(separator: "&").filter { pair in
        pair.prefix { $0 != "=" }.removingPercentEncoding != name
      }
      let pair = "\(PercentEncoding.component(name))=\(PercentEncoding.component(value.text))"
      request.path = String(path) + "?" + (others.map(String.init) + [pair]).joined(separator: "&")
    case .cookie(let name):
      let pair = "\(PercentEncoding.component(name))=\(PercentEncoding.component(value.text))"
      let cookies = request.headerFields[.cookie].map { "\($0); " } ?? ""
      request.headerFields[.cookie] = cookies + pair
    }
  }
}

"""####
  ),
  (
    "Client/RequestSigner.swift",
    ####"""
import HTTPTypes

/// Finds the credential that a request needs.
nonisolated struct RequestSigner: Sendable {
  private(set) var security: Security
  let tokens: TokenStore
  let deadlines: Deadlines
  let allowsInsecureServers: Bool

  /// The same for another credential.
  func with(_ security: Security) -> Self {
    var signer = self
    signer.security = security
    return signer
  }

  /// The credentials for the first scheme of the operation that the client's ones fit.
  ///
  /// - Parameter rules: for a token that has to be fetched.
  func signature(
    for operation: OperationDescription, at server: ServerURL, _ rules: TokenRules
  ) async throws(CallFailure) -> RequestSignature {
    guard !operation.security.isEmpty else { return .none }
    let refusal = Refusal(operation: operation)
    let credentials = try await credentials(of: security, rules, refusal)
    for scheme in operation.security {
      guard let fitting = fitting(credentials, for: scheme) else { continue }
      var signature = RequestSignature.none
      for (scheme, credential) in fitting {
        let part = try await self.signature(scheme, credential, server, rules, refusal)
        signature = signature.with(part)
      }
      return signature
    }
    if operation.security.contains(.anonymous) { return .none }
    let wanted = operation.security.map(\.description).joined(separator: " or ")
    let known = credentials.map(\.value.description).joined(separator: " and ")
    throw refusal.because("it needs \(wanted), and the client has \(known)")
  }

  /// Each of the schemes that are needed, with the credential that serves it.
  ///
  /// - Returns: `nil` where there is not one for each.
  private func fitting(
    _ credentials: [KnownCredential], for scheme: SecurityScheme
  ) -> [(SecurityScheme, KnownCredential)]? {
    let schemes = if case .together(let schemes) = scheme { schemes } else { [scheme] }
    var left = credentials
    var result: [(SecurityScheme, KnownCredential)] = []
    for scheme in schemes {
      let index =
        left.firstIndex { $0.value.isNamed(for: scheme) }
        ?? left.firstIndex { $0.value.serves(scheme) }
      guard let index else { return nil }
      // One key serves one scheme, but a token or a client all that ask for it.
      result.append((scheme, left[index]))
      if case .apiKey = left[index].value, schemes.count > 1 { left.remove(at: index) }
    }
    return result
  }

  private func signature(
    _ scheme: SecurityScheme, _ credential: KnownCredential, _ server: ServerURL,
    _ rules: TokenRules,
    _ refusal: Refusal
  ) async throws(CallFailure) -> RequestSignature {
    let place = try place(of: scheme, refusal)
    if let fetch = try tokenFetch(scheme, credential.value, server, refusal) {
      let token = try await token(by: fetch, rules, refusal.operation)
      return RequestSignature(
        place: place, value: HiddenText("Bearer \(token.text.text)"), origin: .fetched(fetch))
    }
    let value = HiddenText(try text(of: credential.value, refusal))
    if case .header = place, !value.text.isHeaderText {
      throw refusal.because("the credential holds characters that no header can hold")
    }
    return RequestSignature(place: place, value: value, origin: credential.origin)
  }

  /// Forgets the tokens that the server refused.
  func drop(_ signature: RequestSignature) async {
    for part in signature.all {
      guard case .fetched(let fetch) = part.origin else { continue }
      await tokens.drop(part.value, of: fetch)
    }
  }

  /// A new credential after the server refused this one; `nil` if there is none.
  func renewal(
    of signature: RequestSignature, for operation: OperationDescription, at server: ServerURL,
    _ rules: TokenRules
  ) async throws(CallFailure) -> RequestSignature? {
    guard !signature.all.allSatisfy(\.isGiven) else { return nil }
    let next = try await self.signature(for: operation, at: server, rules)
    let isFetched = signature.all.contains { if case .fetched = $0.origin { true } else { false } }
    return isFetched || next.all.map(\.value) != signature.all.map(\.value) ? next : nil
  }

  private func credentials(
    of security: Security, _ rules: TokenRules, _ refusal: Refusal
  ) async throws(CallFailure) -> [KnownCredential] {
    switch security.source {
    case .fixed(let credential): return [KnownCredential(value: credential, origin: .given)]
    case .together(let all):
      var credentials: [KnownCredential] = []
      for security in all {
        credentials += try await self.credentials(of: security, rules, refusal)
      }
      return credentials
    case .provider(let provide):
      let provided = try await inTime(rules, refusal.operation) {
        () async -> Result<Security, CallFailure> in
        do {
          return .success(try await provide())
        } catch is CancellationError {
          return .failure(.cancelled(.unsent(refusal.operation)))
        } catch {
          // Not the error's own words, which may hold what the closure works with.
          return .failure(
            refusal.because("the closure that provides the credential threw \(type(of: error))"))
        }
      }
      guard let credentials = provided.fixed else {
        throw refusal.because("the closure that provides the credential gave another closure")
      }
      return credentials.map { KnownCredential(value: $0, origin: .provided) }
    }
  }

  private func place(
    of scheme: SecurityScheme, _ refusal: Refusal
  ) throws(CallFailure) -> RequestSignature.Place {
    switch scheme {
    case .apiKey(let name, .query): return .query(name)
    case .apiKey(let name, .cookie): return .cookie(name)
    case .apiKey(let name, .header):
      guard let field = HTTPField.Name(name) else {
        throw refusal.because("'\(name)' is not the name of a header")
      }
      return .header(field)
    default: return .header(.authorization)
    }
  }

  /// - Returns: `nil` if the credential is sent as it is.
  private func tokenFetch(
    _ scheme: SecurityScheme, _ credential: SecurityCredential, _ server: ServerURL,
    _ refusal: Refusal
  ) throws(CallFailure) -> TokenFetch? {
    guard case .clientCredentials(let credentials) = credential else { return nil }
    switch scheme {
    case .clientCredentials(let url, let scopes):
      return try tokenFetch(credentials, credentials.tokenURL ?? url, scopes, server, refusal)
    case .bearer:
      guard let url = credentials.tokenURL else { return nil }
      return try tokenFetch(credentials, url, [], server, refusal)
    default: return nil
    }
  }

  private func tokenFetch(
    _ credentials: ClientCredentials, _ url: String, _ scopes: [String], _ server: ServerURL,
    _ refusal: Refusal
  ) throws(CallFailure) -> TokenFetch {
    do throws(ServerURL.Problem) {
      return TokenFetch(
        endpoint: try server.resolve(url).secured(unless: allowsInsecureServers),
        server: server, scopes: scopes, credentials: credentials)
    } catch {
      throw refusal.because("the token endpoint's URL cannot be used: \(error.text)")
    }
  }

  private func token(
    by fetch: TokenFetch, _ rules: TokenRules, _ operation: OperationDescription
  ) async throws(CallFailure) -> BearerToken {
    if let token = await tokens.kept(for: fetch, rules) { return token }
    return try await inTime(rules, operation) { () async -> Result<BearerToken, CallFailure> in
      do throws(TokenFetchFailure) {
        return .success(try await tokens.fetched(by: fetch, rules))
      } catch {
        return .failure(CallFailure(operation, error))
      }
    }
  }

  private func inTime<Value: Sendable>(
    _ rules: TokenRules, _ operation: OperationDescription,
    _ work: @escaping @Sendable () async -> Result<Value, CallFailure>
  ) async throws(CallFailure) -> Value {
    switch await deadlines.run(until: rules.deadline, work) {
    case .finished(let result): return try result.get()
    case .expired: throw .timedOut(.unsent(operation), after: rules.timeout)
    case .cancelled: throw .cancelled(.unsent(operation))
    }
  }

  private func text(of credential: SecurityCredential, _ refusal: Refusal) throws(CallFailure)
    -> String
  {
    switch credential {
    case .bearer(let token): "Bearer \(token.text)"
    case .apiKey(let key, _): key.text
    case .basic(let user, let password): try basic(user, password, refusal)
    case .clientCredentials(let credentials):
      try basic(credentials.id, credentials.secret, refusal)
    case .anonymous: ""
    }
  }

  private func basic(
    _ user: String, _ password: HiddenText, _ refusal: Refusal
  ) throws(CallFailure) -> String {
    guard !user.contains(":") else {
      throw refusal.because("a user name with a colon cannot be sent (RFC 7617)")
    }
    return BasicCredential.header(user: user, password: password.text)
  }

  private struct Refusal {
    let operation: OperationDescription

    func because(_ problem: String) -> CallFailure {
      .authentication(AuthenticationFailure(call: .unsent(operation), problem: problem))
    }
  }
}

"""####
  ),
  (
    "Client/ResponseRecorder.swift",
    ####"""
/// Keeps the response to the last call.
public nonisolated final class ResponseRecorder: Sendable {
  private let state = Locked<Response?>(nil)

  public init() {}

  public var last: Response? { state.withLock { $0 } }

  func record(_ response: Response) {
    state.withLock { $0 = response }
  }
}

"""####
  ),
  (
    "Client/RetryAfter.swift",
    ####"""
import Foundation
import HTTPTypes

/// The pause that a server asks for (RFC 9110 §10.2.3).
nonisolated enum RetryAfter {
  /// - Returns: `nil` if the server does not ask, or not in a form that can be read.
  static func pause(in headers: HTTPFields, now: Date = Date()) -> Duration? {
    guard let text = headers[.retryAfter]?.trimmingCharacters(in: .whitespaces), !text.isEmpty
    else { return nil }
    if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return .seconds(Int64(text).map { min($0, longest) } ?? longest)
    }
    guard let date = HTTPDate.date(from: text) else { return nil }
    // The server's own clock, where it tells it: the one here may be wrong.
    let reference = headers[.date].flatMap { HTTPDate.date(from: $0) } ?? now
    return .seconds(max(0, min(date.timeIntervalSince(reference), Double(longest))))
  }

  /// A year, in seconds.
  private static let longest: Int64 = 366 * 86_400
}

/// Dates in header fields (RFC 9110 §5.6.7): the form that is sent, and the two obsolete ones.
nonisolated enum HTTPDate {
  static func date(from text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    for format in [
      "EEE, dd MMM yyyy HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'",
      "EEE MMM d HH:mm:ss yyyy",
    ] {
      formatter.dateFormat = format
      if let date = formatter.date(from: text) { return date }
    }
    return nil
  }
}

"""####
  ),
  (
    "Client/RetryDecision.swift",
    ####"""
import HTTPTypes

/// Decides after each attempt of one call whether there is to be another, and when.
nonisolated struct RetryDecision: Sendable {
  let policy: RetryPolicy
  /// When the first attempt began.
  let start: Duration
  /// When the whole call is to be over; `nil` if it may take any time.
  let deadline: Duration?

  /// How an attempt ended that may be worth another one.
  enum Outcome {
    case status(Int, HTTPFields)
    case failure(TransportError)
    /// The attempt's own time passed.
    case expired
  }

  /// The pause before the next attempt, or `nil` if this outcome is the last.
  ///
  /// - Parameters:
  ///   - outcome: of a request that does no more when it is sent twice, or that has done nothing.
  ///   - attempt: the one that ended, counted from 1.
  func pause(after outcome: Outcome, attempt: Int, now: Duration) -> Duration? {
    guard attempt < policy.maximumAttempts, wants(outcome) else { return nil }
    let pause = requestedPause(outcome) ?? policy.pause(after: attempt)
    let next = now + pause
    guard next - start <= policy.maximumElapsedTime else { return nil }
    // Nobody is helped by waiting for an attempt that has no time left.
    if let deadline, next >= deadline { return nil }
    return pause
  }

  private func wants(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .status(let status, _): policy.statuses.contains(status)
    case .failure(.invalidRequest), .failure(.tls), .failure(.cancelled): false
    case .failure, .expired: policy.repeatsConnectionErrors
    }
  }

  private func requestedPause(_ outcome: Outcome) -> Duration? {
    guard case .status(_, let headers) = outcome else { return nil }
    return RetryAfter.pause(in: headers).map { min($0, policy.maximumRetryAfter) }
  }
}

nonisolated extension HTTPRequest.Method {
  /// Whether sending a request twice has the effect of sending it once (RFC 9110 §9.2.2).
  var isIdempotent: Bool {
    switch self {
    case .get, .head, .put, .delete, .options, .trace: true
    default: false
    }
  }
}

nonisolated extension HTTPField.Name {
  /// `Idempotency-Key`: requests with the same one are acted on once.
  static var idempotencyKey: Self? { Self("Idempotency-Key") }
}

nonisolated extension HTTPFields {
  /// The key of requests that are acted on once. An empty one is none.
  var idempotencyKey: String? {
    self[.idempotencyKey].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}

"""####
  ),
  (
    "Client/RetryPolicy+Standard.swift",
    ####"""
nonisolated extension RetryPolicy {
  /// What calls do where nothing else is said.
  public static let standard = RetryPolicy.backoff()
}

"""####
  ),
  (
    "Client/RetryPolicy.swift",
    ####"""
import Foundation

/// Whether and when a call is repeated that failed for a while only.
///
/// What is repeated is safe: a request that the server may have acted on already is sent again
/// only if its method is idempotent (RFC 9110 §9.2.2) or it carries an `Idempotency-Key`.
public nonisolated struct RetryPolicy: Hashable, Sendable {
  /// How often the request is sent at most, the first time included; 1 or less repeats nothing.
  public var maximumAttempts: Int
  /// The longest pause after the first attempt.
  public var initialInterval: Duration
  /// The longest pause after any attempt.
  public var maximumInterval: Duration
  /// By how much the longest pause grows with each attempt; 1 or more.
  public var multiplier: Double
  /// No attempt starts later than this after the first one.
  public var maximumElapsedTime: Duration
  /// The statuses to repeat after.
  public var statuses: Set<Int>
  /// Whether to repeat after connections that could not be opened, broke or took too long.
  public var repeatsConnectionErrors: Bool
  /// The longest pause that a server can ask for by `Retry-After` (RFC 9110 §10.2.3).
  public var maximumRetryAfter: Duration

  /// Sends each request once; but for the one with a new token after a 401.
  public static let none = RetryPolicy(
    maximumAttempts: 1, initialInterval: .zero, maximumInterval: .zero, multiplier: 1,
    maximumElapsedTime: .zero, statuses: [], repeatsConnectionErrors: false,
    maximumRetryAfter: .zero)

  /// Pauses of a random length (full jitter), the limit of which grows with each attempt.
  public static func backoff(
    maximumAttempts: Int = 5,
    initialInterval: Duration = .milliseconds(500),
    maximumInterval: Duration = .seconds(60),
    multiplier: Double = 1.5,
    maximumElapsedTime: Duration = .seconds(3600),
    statuses: Set<Int> = [429, 500, 502, 503, 504],
    repeatsConnectionErrors: Bool = true,
    maximumRetryAfter: Duration = .seconds(60)
  ) -> Self {
    RetryPolicy(
      maximumAttempts: maximumAttempts, initialInterval: initialInterval,
      maximumInterval: maximumInterval, multiplier: multiplier,
      maximumElapsedTime: maximumElapsedTime, statuses: statuses,
      repeatsConnectionErrors: repeatsConnectionErrors, maximumRetryAfter: maximumRetryAfter)
  }

  /// The longest pause after an attempt, counted from 1.
  func longestPause(after attempt: Int) -> Duration {
    let longest = max(maximumInterval, .zero).inSeconds
    let growth = pow(max(multiplier, 1), Double(attempt - 1))
    let seconds = max(initialInterval, .zero).inSeconds * growth
    return .seconds(min(seconds.isFinite ? seconds : longest, longest))
  }

  /// The pause after an attempt, counted from 1: anything up to the longest one.
  func pause(after attempt: Int) -> Duration {
    .seconds(Double.random(in: 0...longestPause(after: attempt).inSeconds))
  }
}

nonisolated extension Duration {
  /// The duration as a number, exact to about a microsecond for a day.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

"""####
  ),
  (
    "Client/SecretNames+Standard.swift",
    ####"""
nonisolated extension SecretNames {
  /// What identifies a caller, a person or an account, but for what finds the next page of a list.
  static let standard = SecretNames(standardNames, except: standardExceptions)

  static let standardNames = [
    "access key", "account number", "api key", "assertion", "auth", "auth code", "authorization",
    "authorization code", "birth date", "card number", "code verifier", "cookie", "credential",
    "cvc", "cvv", "date of birth", "dob", "encryption key", "iban", "jwt", "otp", "passcode",
    "passphrase", "passport", "passwd", "password", "pin", "private key", "routing number",
    "secret", "secret key", "security code", "session id", "signature", "signing key",
    "social security number", "ssn", "tax id", "token",
  ]

  static let standardExceptions = [
    "continuation token", "next page token", "next token", "page token", "previous page token",
    "sync token",
  ]
}

"""####
  ),
  (
    "Client/SecretNames.swift",
    ####"""
/// Which names mean that a value is secret or personal: of properties, parameters, fields of forms and headers.
///
/// A name does by its end, as that says what the value is: `accessToken`, `bank_account_number`, `X-Api-Key`,
/// but not `tokenType`.
nonisolated struct SecretNames: Hashable, Sendable {
  /// In lower case, without signs between the words.
  private let names: Set<String>
  /// Whole names that are none, the same way.
  private let exceptions: Set<String>

  init(_ names: [String], except exceptions: [String] = []) {
    self.names = Set(names.map(Self.letters(of:)))
    self.exceptions = Set(exceptions.map(Self.letters(of:)))
  }

  func contains(_ name: String) -> Bool {
    let words = Self.words(of: name)
    guard let last = words.last, !exceptions.contains(words.joined()) else { return false }
    if endsAsNamed(words[...]) { return true }
    return words.count > 1 && Self.qualifiers.contains(last) && endsAsNamed(words.dropLast())
  }

  private func endsAsNamed(_ words: ArraySlice<String>) -> Bool {
    var end = ""
    for word in words.suffix(Self.longestName).reversed() {
      end = word + end
      if names.contains(end) || end.hasSuffix("s") && names.contains(String(end.dropLast())) {
        return true
      }
    }
    // Names of one case have no words: `accesstoken`.
    guard words.count == 1, let word = words.first else { return false }
    return names.contains { $0.utf8.count >= Self.shortestEnd && word.hasSuffix($0) }
  }

  /// Words at the end of a name that leave its value what it is.
  private static let qualifiers: Set<String> = [
    "confirmation", "encrypted", "hash", "number", "text", "value",
  ]
  /// In words.
  private static let longestName = 5
  /// In letters: shorter names are found in others by chance, as `ssn` in `businessName`.
  private static let shortestEnd = 5

  private static let longestText = 200

  /// In lower case, without signs between the words.
  static func letters(of name: String) -> String { words(of: name).joined() }

  /// Words in lower case: from signs, and from where a capital letter follows another one.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous: UInt8 = 0
    func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    let bytes = Array(name.utf8.prefix(longestText))
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let isLetter = isUpper(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      let startsWord =
        isUpper(byte)
        && (!isUpper(previous) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next))
      if !(isLetter || isDigit) || startsWord, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isLetter || isDigit {
        word.unicodeScalars.append(Unicode.Scalar(isUpper(byte) ? byte + 32 : byte))
      }
      previous = byte
    }
    return word.isEmpty ? words : words + [word]
  }
}

"""####
  ),
  (
    "Client/SecretRemoval.swift",
    ####"""
import Foundation

/// Takes secrets out of what a server sent, in time that is linear in both: either may be the server's choice.
nonisolated struct SecretRemoval {
  private let pattern: [UInt8]
  /// For each byte of the pattern, how long the longest start of it is that ends there (Knuth, Morris and
  /// Pratt).
  private let borders: [Int]

  private static let replacement = Data("<secret>".utf8)

  /// - Parameter secrets: the longer of two is taken out first, as it may hold the other one.
  static func removing(_ secrets: [String], from body: Data) -> Data {
    let ordered = Set(secrets).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return ordered.reduce(body) { SecretRemoval($1).removing(from: $0) }
  }

  private init(_ secret: String) {
    pattern = Array(secret.utf8)
    var borders = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = borders[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  private func removing(from body: Data) -> Data {
    guard !pattern.isEmpty, pattern.count <= body.count else { return body }
    let ends = occurrences(in: Array(body))
    guard !ends.isEmpty else { return body }
    var clean = Data()
    var start = body.startIndex
    for end in ends {
      clean += body[start..<(body.startIndex + end - pattern.count)]
      clean += Self.replacement
      start = body.startIndex + end
    }
    return clean + body[start...]
  }

  /// Where each occurrence ends, none of which is in another.
  private func occurrences(in bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var matched = 0
    for (offset, byte) in bytes.enumerated() {
      while matched > 0, byte != pattern[matched] { matched = borders[matched - 1] }
      if byte == pattern[matched] { matched += 1 }
      if matched == pattern.count {
        ends.append(offset + 1)
        matched = 0
      }
    }
    return ends
  }
}

"""####
  ),
  (
    "Client/Security.swift",
    ####"""
public import Foundation

/// The credential of a client. No description of it shows a secret.
public nonisolated struct Security: Sendable {
  let source: Source

  enum Source: Sendable {
    case fixed(SecurityCredential)
    case provider(@Sendable () async throws -> Security)
    case together([Security])
  }

  private init(_ credential: SecurityCredential) {
    source = .fixed(credential)
  }

  private init(source: Source) {
    self.source = source
  }

  /// OAuth 2.0 client credentials: the client fetches, keeps and renews its tokens.
  ///
  /// - Parameters:
  ///   - id: the client's identifier.
  ///   - secret: the client's secret.
  ///   - tokenURL: in place of the URL that the API's description gives.
  public static func clientCredentials(
    id: String, secret: String, tokenURL: String? = nil
  ) -> Self {
    Self(
      .clientCredentials(
        ClientCredentials(id: id, secret: HiddenText(secret), tokenURL: tokenURL)))
  }

  /// A token that you have.
  public static func bearer(_ token: String) -> Self {
    Self(.bearer(HiddenText(token)))
  }

  /// HTTP Basic.
  public static func basic(username: String, password: String) -> Self {
    Self(.basic(user: username, password: HiddenText(password)))
  }

  /// A key, sent where the API's description says.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - name: that of its header, query parameter or cookie, where an operation needs several keys together.
  public static func apiKey(_ key: String, name: String? = nil) -> Self {
    Self(.apiKey(HiddenText(key), name: name))
  }

  /// Several credentials, of which a call takes those that it needs. Keys without a name are taken in the order
  /// in which the API's description asks for them.
  public static func together(_ credentials: [Security]) -> Self {
    Self(source: .together(credentials))
  }

  /// No credential.
  public static let anonymous = Self(.anonymous)

  /// A credential from elsewhere, such as a vault. The closure is asked for each call, and once
  /// more when the server refuses what it gave; it keeps what is costly to get. Tokens that are
  /// fetched with what it gives are kept by the client.
  public static func provided(
    by provide: @escaping @Sendable () async throws -> Security
  ) -> Self {
    Self(source: .provider(provide))
  }

  /// Client credentials from `PREFIX_CLIENT_ID`, `PREFIX_CLIENT_SECRET` and, if it is set,
  /// `PREFIX_TOKEN_URL`. An empty variable counts as one that is not set.
  ///
  /// - Throws: `ConfigurationError.missingVariables`.
  public static func fromEnvironment(
    prefix: String, _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(ConfigurationError) -> Self {
    let set = environment.filter { !$0.value.isEmpty }
    guard let id = set["\(prefix)_CLIENT_ID"], let secret = set["\(prefix)_CLIENT_SECRET"] else {
      let names = ["\(prefix)_CLIENT_ID", "\(prefix)_CLIENT_SECRET"]
      throw .missingVariables(names.filter { set[$0] == nil })
    }
    return .clientCredentials(id: id, secret: secret, tokenURL: set["\(prefix)_TOKEN_URL"])
  }
}

/// What is known of a credential when it is used.
nonisolated enum SecurityCredential: Hashable, Sendable {
  case clientCredentials(ClientCredentials)
  case bearer(HiddenText)
  case basic(user: String, password: HiddenText)
  case apiKey(HiddenText, name: String?)
  case anonymous
}

nonisolated extension SecurityCredential: CustomStringConvertible {
  /// The kind of credential, in words.
  var description: String {
    switch self {
    case .clientCredentials: "client credentials"
    case .bearer: "a bearer token"
    case .basic: "a user name and a password"
    case .apiKey: "an API key"
    case .anonymous: "no credential"
    }
  }
}

nonisolated struct ClientCredentials: Hashable, Sendable {
  let id: String
  let secret: HiddenText
  let tokenURL: String?

  /// The secret as it is, and as it is sent: a server may repeat any of them.
  var forms: [String] {
    let encoded = PercentEncoding.form(secret.text)
    let header = BasicCredential.header(user: PercentEncoding.form(id), password: encoded)
    return [secret.text, encoded, String(header.dropFirst("Basic ".count))].filter { !$0.isEmpty }
  }
}

nonisolated extension Security: CustomStringConvertible, CustomDebugStringConvertible {
  /// The kind of credential.
  public var description: String {
    switch source {
    case .fixed(.clientCredentials): "Security.clientCredentials"
    case .fixed(.bearer): "Security.bearer"
    case .fixed(.basic): "Security.basic"
    case .fixed(.apiKey): "Security.apiKey"
    case .fixed(.anonymous): "Security.anonymous"
    case .provider: "Security.provided"
    case .together: "Security.together"
    }
  }

  public var debugDescription: String { description }
}

"""####
  ),
  (
    "Client/Server.swift",
    ####"""
/// Where the API is.
public nonisolated struct Server: Hashable, Sendable {
  /// The server's name in the API's description; `nil` for one of your own.
  public let name: String?
  /// An absolute `http` or `https` URL. A path in it is kept: operations are below it.
  public let url: String

  /// A server of your own, such as `http://127.0.0.1:8080`, or a named one.
  public init(name: String? = nil, url: String) {
    self.name = name
    self.url = url
  }
}

"""####
  ),
  (
    "Client/ServerURL.swift",
    ####"""
import Foundation

/// The parts of a server's URL that a request needs.
nonisolated struct ServerURL: Hashable, Sendable {
  let scheme: String
  /// Host and port, as written.
  let authority: String
  /// As written: it may be empty.
  let path: String

  /// The path without slashes at its end.
  let basePath: String

  /// - Throws: what is wrong with the URL, in words that hold no part of it that may be secret.
  init(_ text: String) throws(Problem) {
    guard let colon = text.range(of: "://") else {
      throw Problem("it is not absolute: it lacks http:// or https://")
    }
    scheme = text[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else {
      throw Problem("its scheme is neither http nor https")
    }
    let rest = text[colon.upperBound...]
    guard !rest.contains("?"), !rest.contains("#") else {
      throw Problem("it has a query or a fragment")
    }
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    authority = String(rest[..<end])
    guard !authority.contains("@") else {
      throw Problem("it holds a user name or a password")
    }
    let path = rest[end...]
    guard path == PercentEncoding.path(path).replacing("%25", with: "%") else {
      throw Problem("its path has characters that are to be percent-encoded")
    }
    self.path = String(path)
    basePath = Self.basePath(path)
    guard Self.isAuthority(authority), URL(string: text)?.host()?.isEmpty == false else {
      throw Problem("its host or port is not valid")
    }
  }

  /// Resolves a reference as RFC 3986 §5.2 says, with the base path taken for a folder.
  ///
  /// - Throws: what is wrong with the result.
  func resolve(_ reference: String) throws(Problem) -> ServerURL {
    if Self.isPlainPath(reference) { return ServerURL(at: self, path: reference) }
    guard let base = URL(string: "\(scheme)://\(authority)\(basePath)/"),
      let url = URL(string: reference, relativeTo: base)
    else {
      throw Problem("it is no URL")
    }
    return try ServerURL(url.absoluteString)
  }

  /// Another path of a server.
  private init(at server: ServerURL, path: String) {
    scheme = server.scheme
    authority = server.authority
    self.path = path
    basePath = Self.basePath(path[...])
  }

  private static func basePath(_ path: Substring) -> String {
    guard let end = path.lastIndex(where: { $0 != "/" }) else { return "" }
    return String(path[...end])
  }

  /// Whether a reference is an absolute path that is resolved by taking it as it is. Each call that needs
  /// a token resolves one, and Foundation takes as long for it as for all the rest of the request.
  private static func isPlainPath(_ reference: String) -> Bool {
    guard reference.hasPrefix("/"), !reference.hasPrefix("//"), !reference.contains("/.") else {
      return false
    }
    return reference.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~/".utf8.contains(byte)
      }
    }
  }

  private static func isAuthority(_ text: String) -> Bool {
    let port = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
    if text.contains(":"), !text.hasSuffix("]"), UInt16(port) == nil { return false }
    return !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-._~:[]".utf8.contains(byte)
        }
      }
  }

  /// Why a URL cannot be used.
  struct Problem: Error, Equatable {
    let text: String

    init(_ text: String) {
      self.text = text
    }
  }

  /// Scheme, host and port (RFC 6454 §4).
  struct Origin: Equatable {
    let scheme: String
    let host: String
    let port: Int

    init?(_ url: URL) {
      guard let scheme = url.scheme?.lowercased(), let host = url.host()?.lowercased() else {
        return nil
      }
      self.scheme = scheme
      self.host = host
      port = url.port ?? (scheme == "https" ? 443 : 80)
    }
  }
}

"""####
  ),
  (
    "Client/TimeSource.swift",
    ####"""
/// A client's time, which only ever goes on.
nonisolated struct TimeSource: Sendable {
  private let elapsed: @Sendable () -> Duration
  private let pause: @Sendable (Duration) async throws -> Void

  init<C: Clock>(_ clock: C) where C.Duration == Duration {
    let start = clock.now
    elapsed = { start.duration(to: clock.now) }
    pause = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
  }

  /// Since the client was made.
  var now: Duration { elapsed() }

  /// - Throws: `CancellationError` as soon as the task is cancelled.
  func sleep(for duration: Duration) async throws {
    try await pause(duration)
  }

  /// The point in time after a duration, or `nil` for one that no call lives to see.
  func deadline(after duration: Duration) -> Duration? {
    duration < Self.longest ? now + duration : nil
  }

  /// Longer than any call, and short enough to be added to a point in time.
  private static let longest = Duration.seconds(366 * 86_400)
}

"""####
  ),
  (
    "Client/TokenEndpoint.swift",
    ####"""
import HTTPTypes

/// Fetches tokens, and repeats fetches that failed for a while only.
nonisolated struct TokenEndpoint: Sendable {
  let transport: any HTTPTransport
  let time: TimeSource
  let deadlines: Deadlines

  /// More than any token needs, in bytes.
  static let longestResponse = 1 << 16
  private static let longestAttempt = Duration.seconds(300)

  func token(
    by fetch: TokenFetch, _ rules: TokenRules
  ) async throws(TokenFetchFailure) -> BearerToken {
    // Fetching a token twice does no harm, though it is a POST.
    let retryDecision = RetryDecision(
      policy: rules.retries, start: time.now, deadline: nil)
    var attempt = 1
    while true {
      let asked = time.now
      let (outcome, failure): (RetryDecision.Outcome, TokenFetchFailure)
      switch await response(to: fetch, rules) {
      case .success(let response):
        do throws(TokenFetchFailure) {
          return try fetch.read(response, asked: asked)
        } catch {
          (outcome, failure) = (.status(response.statusCode, response.headers), error)
        }
      case .failure(.unusable(let problem)): throw .unusable(problem)
      case .failure(.transport(let error)):
        (outcome, failure) = (.failure(error), .transport(error))
      case .failure(let error):
        (outcome, failure) = (.expired, error)
      }
      guard let pause = retryDecision.pause(after: outcome, attempt: attempt, now: time.now)
      else { throw failure }
      do {
        try await time.sleep(for: pause)
      } catch {
        throw .transport(.cancelled)
      }
      attempt += 1
    }
  }

  private func response(
    to fetch: TokenFetch, _ rules: TokenRules
  ) async -> Result<Response, TokenFetchFailure> {
    // A fetch that never ends would keep all others from starting.
    let limit = min(rules.attemptTimeout, Self.longestAttempt)
    let outcome = await deadlines.run(until: time.deadline(after: limit)) {
      await exchange(fetch, rules)
    }
    switch outcome {
    case .finished(let result): return result
    case .expired: return .failure(.expired(after: limit))
    case .cancelled: return .failure(.transport(.cancelled))
    }
  }

  private func exchange(
    _ fetch: TokenFetch, _ rules: TokenRules
  ) async -> Result<Response, TokenFetchFailure> {
    let (request, body) = fetch.request(userAgent: rules.userAgent)
    rules.log.tokenRequest(fetch.endpoint)
    do {
      let (head, content) = try await transport.send(request, body: body)
      let response = Response(
        status: head.status, headers: head.headerFields,
        body: try await content.collect(upTo: Self.longestResponse))
      rules.log.tokenResponse(response.status)
      return .success(response)
    } catch is HTTPBody.TooLarge {
      return .failure(
        .unusable("the token endpoint's response has more than \(Self.longestResponse) bytes"))
    } catch {
      return .failure(.transport(TransportError(error)))
    }
  }
}

"""####
  ),
  (
    "Client/TokenFetch.swift",
    ####"""
import Foundation
import HTTPTypes

/// One exchange of client credentials for a token (RFC 6749 §4.4).
nonisolated struct TokenFetch: Hashable, Sendable {
  let endpoint: ServerURL
  /// The server that the token is for: it is shown to no other one.
  let server: ServerURL
  let scopes: [String]
  let credentials: ClientCredentials

  /// The request, and its body.
  func request(userAgent: String) -> (HTTPRequest, HTTPBody) {
    let request = HTTPRequest(
      method: .post, scheme: endpoint.scheme, authority: endpoint.authority,
      path: endpoint.path.isEmpty ? "/" : endpoint.path,
      headerFields: [
        .authorization: BasicCredential.header(
          // Encoded first, as RFC 6749 §2.3.1 says.
          user: PercentEncoding.form(credentials.id),
          password: PercentEncoding.form(credentials.secret.text)),
        .contentType: "application/x-www-form-urlencoded",
        .accept: "application/json",
        .userAgent: userAgent,
      ])
    return (request, .data(Data(form.utf8)))
  }

  /// The token that a response holds.
  ///
  /// - Parameter asked: when the token was asked for, from which on its lifetime counts.
  func read(_ response: Response, asked: Duration) throws(TokenFetchFailure) -> BearerToken {
    guard response.status == .ok else {
      throw .refused(
        "the token endpoint answered \(response.statusCode)\(reason(in: response.body))",
        status: response.statusCode)
    }
    let grant = try TokenGrant(response.body)
    return BearerToken(
      text: HiddenText(grant.token), life: grant.lifetime.map { asked..<(asked + .seconds($0)) })
  }

  private var form: String {
    scopes.isEmpty
      ? FormEncoding.text(of: ["grant_type": "client_credentials"])
      : FormEncoding.text(of: [
        "grant_type": "client_credentials", "scope": scopes.joined(separator: " "),
      ])
  }

  /// The code and the words of RFC 6749 §5.2, but for words that repeat the secret.
  private func reason(in body: Data) -> String {
    guard let refusal = try? JSONCoding.decode(Refusal.self, from: body) else { return "" }
    let parts = [refusal.code, refusal.words].compactMap { $0 }
      .filter { part in !part.isEmpty && !credentials.forms.contains { part.contains($0) } }
      .map(ServerMessage.printable)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ": ")))"
  }

  private struct Refusal: JSONObject {
    let code: String?
    let words: String?

    static let properties = Properties(
      Self.init, (\.code, "error"), (\.words, "error_description"))
  }
}

/// Why there is no token.
nonisolated enum TokenFetchFailure: Error {
  case refused(String, status: Int?)
  /// A response came that is none of a token endpoint.
  case unusable(String)
  case transport(TransportError)
  /// An attempt took longer than it was allowed to.
  case expired(after: Duration)
}

nonisolated extension TokenFetchFailure {
  /// Whether another fetch may end better.
  var mayPass: Bool {
    switch self {
    case .refused(_, let status): status.map { $0 == 429 || $0 >= 500 } ?? false
    case .unusable: false
    case .transport(.unreachable), .transport(.connection), .transport(.timedOut): true
    case .transport: false
    case .expired: true
    }
  }
}

nonisolated extension CallFailure {
  init(_ operation: OperationDescription, _ failure: TokenFetchFailure) {
    let call = CallRecord.unsent(operation)
    switch failure {
    case .refused(let problem, let status):
      self = .authentication(
        AuthenticationFailure(call: call, problem: problem, status: status))
    case .unusable(let problem):
      self = .authentication(AuthenticationFailure(call: call, problem: problem, status: 200))
    case .transport(let error): self = CallFailure(error.during("the token endpoint"), call)
    case .expired(let limit): self = .timedOut(call, after: limit)
    }
  }
}

nonisolated extension TransportError {
  /// The same with what was under way, in words.
  fileprivate func during(_ step: String) -> TransportError {
    switch self {
    case .invalidRequest(let problem): .invalidRequest("\(step): \(problem)")
    case .unreachable(let problem): .unreachable("\(step): \(problem)")
    case .connection(let problem): .connection("\(step): \(problem)")
    case .tls(let problem): .tls("\(step): \(problem)")
    case .timedOut: .connection("\(step): the connection timed out")
    case .cancelled: .cancelled
    }
  }
}

"""####
  ),
  (
    "Client/TokenGrant.swift",
    ####"""
import Foundation

/// What a token endpoint hands out (RFC 6749 §5.1).
nonisolated struct TokenGrant: Equatable {
  let token: String
  /// In seconds; `nil` where the endpoint does not say it.
  let lifetime: Double?

  /// The longest token that is sent, in bytes: few servers take longer header fields.
  private static let longestToken = 1 << 15
  /// Above a year it makes no difference. In seconds.
  private static let longestLifetime = 31_536_000.0

  /// - Throws: what the response lacks, in words that hold no part of it that may be secret.
  init(_ body: Data) throws(TokenFetchFailure) {
    guard let content = try? JSONCoding.decode(JSONValue.self, from: body),
      case .object = content
    else { throw Self.unusable("is no JSON object") }
    guard let token = content["access_token"]?.string, !token.isEmpty else {
      throw Self.unusable("has no access_token")
    }
    guard token.utf8.count <= Self.longestToken else {
      throw Self.unusable("has an access_token of more than \(Self.longestToken) bytes")
    }
    guard token.isHeaderText else {
      throw Self.unusable("has an access_token with characters that no header can hold")
    }
    guard let type = content["token_type"]?.string else {
      throw Self.unusable("has no token_type")
    }
    guard type.lowercased() == "bearer" else {
      throw Self.unusable("has another token_type than 'bearer'")
    }
    self.token = token
    // Some servers write the number as a string.
    let stated = content["expires_in"]
    lifetime = stated.flatMap { Double($0.string ?? $0.description) }
      .flatMap { $0.isNaN ? nil : min(max($0, 0), Self.longestLifetime) }
  }

  private static func unusable(_ problem: String) -> TokenFetchFailure {
    .unusable("the token endpoint's response \(problem)")
  }
}

"""####
  ),
  (
    "Client/TokenRules.swift",
    ####"""
/// What a call lends to the finding of its credential.
nonisolated struct TokenRules: Sendable {
  let retries: RetryPolicy
  /// How long an attempt to fetch a token may take.
  let attemptTimeout: Duration
  /// How long the call may take, and when that is over; `nil` if it may take any time.
  let timeout: Duration
  let deadline: Duration?
  let userAgent: String
  let log: CallLog
}

"""####
  ),
  (
    "Client/TokenStore.swift",
    ####"""
/// The tokens of a client. Calls that need the same token at once share one fetch.
actor TokenStore {
  private let endpoint: TokenEndpoint
  private let lead: Duration
  private let time: TimeSource
  private var tokens: [TokenFetch: BearerToken] = [:]
  private var waits: [TokenFetch: Wait] = [:]
  private var nextCaller = 0
  /// When the next renewal may start after one that failed.
  private var nextRenewals: [TokenFetch: Duration] = [:]

  private static let pauseAfterFailure = Duration.seconds(5)

  /// - Parameter lead: how long before its end a token is renewed.
  init(endpoint: TokenEndpoint, lead: Duration, time: TimeSource) {
    self.endpoint = endpoint
    self.lead = lead
    self.time = time
  }

  /// The token that is there and serves. When it is about to end, the next one is fetched, for
  /// which this call does not wait.
  func kept(for fetch: TokenFetch, _ rules: TokenRules) -> BearerToken? {
    let now = time.now
    guard let token = tokens[fetch], token.serves(now) else { return nil }
    if token.isDue(now, lead: lead) { renew(by: fetch, rules) }
    return token
  }

  /// A new token.
  ///
  /// - Parameter rules: of the call that starts the fetch, which others may wait for as well.
  func fetched(
    by fetch: TokenFetch, _ rules: TokenRules
  ) async throws(TokenFetchFailure) -> BearerToken {
    // It may have come while this call was on its way here.
    if let token = kept(for: fetch, rules) { return token }
    let isJoining = waits[fetch] != nil
    let outcome = await outcome(of: fetch, rules)
    // What another call's policy gave up on, this one's may not.
    if isJoining, case .failure(let failure) = outcome, failure.mayPass,
      rules.retries.maximumAttempts > 1
    {
      return try await self.outcome(of: fetch, rules).get()
    }
    return try outcome.get()
  }

  /// How the fetch under way ends, or one that this call starts.
  private func outcome(of fetch: TokenFetch, _ rules: TokenRules) async -> Outcome {
    let caller = nextCaller
    nextCaller += 1
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        enlist(caller, continuation, for: fetch, rules)
      }
    } onCancel: {
      Task { await self.dismiss(caller, from: fetch) }
    }
  }

  /// Forgets a token that the server refused, unless there is another one by now.
  ///
  /// - Parameter value: of the header that it was sent in.
  func drop(_ value: HiddenText, of fetch: TokenFetch) {
    guard let token = tokens[fetch], value.text == "Bearer \(token.text.text)" else { return }
    tokens[fetch] = nil
  }

  private typealias Outcome = Result<BearerToken, TokenFetchFailure>

  /// A fetch under way, and who waits for it.
  private struct Wait {
    let task: Task<Void, Never>
    /// Whether it goes on when nobody waits for it.
    let isRenewal: Bool
    var callers: [Int: CheckedContinuation<Outcome, Never>] = [:]
  }

  /// Starts a fetch that nobody waits for.
  private func renew(by fetch: TokenFetch, _ rules: TokenRules) {
    guard waits[fetch] == nil, nextRenewals[fetch].map({ $0 <= time.now }) ?? true else { return }
    waits[fetch] = Wait(task: Task { await self.run(fetch, rules) }, isRenewal: true)
  }

  private func enlist(
    _ caller: Int, _ continuation: CheckedContinuation<Outcome, Never>, for fetch: TokenFetch,
    _ rules: TokenRules
  ) {
    guard !Task.isCancelled else {
      return continuation.resume(returning: .failure(.transport(.cancelled)))
    }
    if waits[fetch] == nil {
      waits[fetch] = Wait(task: Task { await self.run(fetch, rules) }, isRenewal: false)
    }
    waits[fetch]?.callers[caller] = continuation
  }

  /// Lets a caller go; when the last one has gone, the fetch is given up.
  private func dismiss(_ caller: Int, from fetch: TokenFetch) {
    guard let continuation = waits[fetch]?.callers.removeValue(forKey: caller) else { return }
    continuation.resume(returning: .failure(.transport(.cancelled)))
    guard let wait = waits[fetch], wait.callers.isEmpty, !wait.isRenewal else { return }
    wait.task.cancel()
    waits[fetch] = nil
  }

  private func run(_ fetch: TokenFetch, _ rules: TokenRules) async {
    let outcome: Outcome
    do throws(TokenFetchFailure) {
      outcome = .success(try await endpoint.token(by: fetch, rules))
    } catch {
      outcome = .failure(error)
    }
    // A fetch that was given up has no callers, and another one may be under way.
    guard !Task.isCancelled else { return }
    let now = time.now
    tokens = tokens.filter { $0.value.serves(now) }
    switch outcome {
    case .success(let token):
      tokens[fetch] = token
      nextRenewals[fetch] = nil
    case .failure: nextRenewals[fetch] = now + Self.pauseAfterFailure
    }
    let callers = waits.removeValue(forKey: fetch)?.callers ?? [:]
    for continuation in callers.values {
      continuation.resume(returning: outcome)
    }
  }
}

"""####
  ),
  (
    "Errors/CallFailure.swift",
    ####"""
import HTTPTypes

/// Why a call gave no response that can be used.
public nonisolated enum CallFailure: Error, Equatable, FailureReason {
  /// The request was not sent: a value in it is not valid.
  case invalidRequest(InvalidRequest)
  /// The request was not sent: there is no credential for it.
  case authentication(AuthenticationFailure)
  /// The server could not be reached, or the connection broke.
  case connection(ConnectionFailure)
  /// No secure connection could be made.
  case tls(ConnectionFailure)
  /// The call, or the last of its attempts, took longer than it was allowed to.
  case timedOut(CallRecord, after: Duration)
  /// The task was cancelled.
  case cancelled(CallRecord)
  /// A response came, and its body is longer than the client may hold in memory.
  case tooLarge(ResponseTooLarge)
  /// A response came, and it is not as the API describes it.
  case undecodable(DecodingFailure)

  public internal(set) var call: CallRecord {
    get {
      switch self {
      case .invalidRequest(let failure): failure.call
      case .authentication(let failure): failure.call
      case .connection(let failure), .tls(let failure): failure.call
      case .timedOut(let call, _), .cancelled(let call): call
      case .tooLarge(let failure): failure.call
      case .undecodable(let failure): failure.call
      }
    }
    set {
      self =
        switch self {
        case .invalidRequest(let failure): .invalidRequest(failure.recorded(newValue))
        case .authentication(let failure): .authentication(failure.recorded(newValue))
        case .connection(let failure): .connection(failure.recorded(newValue))
        case .tls(let failure): .tls(failure.recorded(newValue))
        case .timedOut(_, let limit): .timedOut(newValue, after: limit)
        case .cancelled: .cancelled(newValue)
        case .tooLarge(let failure): .tooLarge(failure.recorded(newValue))
        case .undecodable(let failure): .undecodable(failure.recorded(newValue))
        }
    }
  }

  public var response: Response? {
    switch self {
    case .tooLarge(let failure): failure.response
    case .undecodable(let failure): failure.response
    default: nil
    }
  }

  public var problem: String {
    switch self {
    case .invalidRequest(let failure): "not sent: \(failure.problem)"
    case .authentication(let failure): "not authenticated: \(failure.problem)"
    case .connection(let failure): "no connection: \(failure.problem)"
    case .tls(let failure): "no secure connection: \(failure.problem)"
    case .timedOut(let call, let limit):
      call.attempts == 0
        ? "timed out after \(limit), before the request was sent" : "timed out after \(limit)"
    case .cancelled(let call):
      call.attempts == 0 ? "cancelled before the request was sent" : "cancelled"
    case .tooLarge(let failure):
      "\(failure.response.status.code): the response has more than \(failure.limit) bytes"
    case .undecodable(let failure):
      "\(failure.response.status.code): the response cannot be read at \(failure.path): "
        + failure.reason
    }
  }
}

nonisolated extension CallFailure {
  /// - Parameter call: what is known so far.
  init(_ error: TransportError, _ call: CallRecord) {
    self =
      switch error {
      case .invalidRequest(let problem):
        .invalidRequest(InvalidRequest(call: call, parameter: nil, problem: problem))
      case .unreachable(let problem), .connection(let problem):
        .connection(ConnectionFailure(call: call, problem: problem))
      case .tls(let problem): .tls(ConnectionFailure(call: call, problem: problem))
      case .timedOut:
        .connection(ConnectionFailure(call: call, problem: "the connection timed out"))
      case .cancelled: .cancelled(call)
      }
  }

  var isCancellation: Bool { if case .cancelled = self { true } else { false } }

  /// Whether another call may end better, by what is known without a response.
  var isTemporary: Bool {
    switch self {
    case .connection, .timedOut: true
    case .authentication(let failure): failure.status.map { $0 == 429 || $0 >= 500 } ?? false
    case .invalidRequest, .tls, .cancelled, .tooLarge, .undecodable: false
    }
  }
}

"""####
  ),
  (
    "Errors/CallFailureCauses.swift",
    ####"""
/// What the cases of `CallFailure` hold.
nonisolated protocol CallFailureCause {
  var call: CallRecord { get set }
}

nonisolated extension CallFailureCause {
  /// The same of a call of which more is known.
  func recorded(_ call: CallRecord) -> Self {
    var cause = self
    cause.call = call
    return cause
  }
}

/// A value that cannot be sent.
public nonisolated struct InvalidRequest: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The parameter's name in the API's description, a header, or `body`; `nil` for the server's URL and for
  /// links.
  public let parameter: String?
  /// What is wrong, in words.
  public let problem: String

  /// Made by the client; of use for tests.
  public init(call: CallRecord, parameter: String?, problem: String) {
    self.call = call
    self.parameter = parameter
    self.problem = problem
  }
}

/// A credential that is missing, or that the token endpoint refused.
public nonisolated struct AuthenticationFailure: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// What is wrong, in words.
  public let problem: String
  /// The status of the token endpoint, where it answered.
  public let status: Int?

  /// Made by the client; of use for tests.
  public init(call: CallRecord, problem: String, status: Int? = nil) {
    self.call = call
    self.problem = problem
    self.status = status
  }
}

/// A connection that failed.
public nonisolated struct ConnectionFailure: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// What is wrong, in words.
  public let problem: String

  /// Made by the client; of use for tests.
  public init(call: CallRecord, problem: String) {
    self.call = call
    self.problem = problem
  }
}

/// A response whose body is longer than the client may hold in memory.
public nonisolated struct ResponseTooLarge: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The longest body that may be held, in bytes.
  public let limit: Int
  /// The response without its body.
  public let response: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, limit: Int, response: Response) {
    self.call = call
    self.limit = limit
    self.response = response
  }
}

"""####
  ),
  (
    "Errors/CallRecord.swift",
    ####"""
/// What is known of a call when it has ended, whatever came of it.
public nonisolated struct CallRecord: Hashable, Sendable {
  /// The operation that was called.
  public let operation: OperationDescription
  /// How many attempts were made; 0 where the call ended before the first one, as without a token.
  public internal(set) var attempts: Int
  /// The `Idempotency-Key` that the request carried. With the same one, the same request can be sent again,
  /// also where the server may have acted on it.
  public internal(set) var idempotencyKey: String?
  /// Whether the server has acted on the request, with any of the attempts.
  public internal(set) var serverMayHaveActed: ServerAction

  /// Made by the client; of use for tests.
  public init(
    operation: OperationDescription, attempts: Int = 1, idempotencyKey: String? = nil,
    serverMayHaveActed: ServerAction
  ) {
    self.operation = operation
    self.attempts = attempts
    self.idempotencyKey = idempotencyKey
    self.serverMayHaveActed = serverMayHaveActed
  }

  /// A call that has sent nothing.
  static func unsent(_ operation: OperationDescription) -> CallRecord {
    CallRecord(operation: operation, attempts: 0, serverMayHaveActed: .no)
  }

  /// A call of one attempt, which got a response.
  static func answered(_ operation: OperationDescription, _ response: Response) -> CallRecord {
    CallRecord(
      operation: operation,
      serverMayHaveActed: ServerAction(status: response.statusCode, hasKey: false))
  }
}

nonisolated extension CallRecord {
  /// What to know before the request is sent once more; `nil` where that does no harm.
  var warning: String? {
    guard !operation.method.isIdempotent, serverMayHaveActed != .no else { return nil }
    let acted = serverMayHaveActed == .yes ? "has acted" : "may have acted"
    return "the server \(acted) on the request"
      + (idempotencyKey.map { ", Idempotency-Key: \(ServerMessage.printable($0))" } ?? "")
  }
}

"""####
  ),
  (
    "Errors/ConfigurationError.swift",
    ####"""
public import Foundation

/// A client that cannot be made.
public nonisolated enum ConfigurationError: Error, Equatable, Sendable {
  /// Variables that the environment is to have.
  case missingVariables([String])
  /// The server's URL cannot be used.
  case invalidServer(String)
  /// The URL of the token endpoint cannot be used.
  case invalidTokenURL(String)
  /// A header of the configuration cannot be sent.
  case invalidHeader(String)
}

nonisolated extension ConfigurationError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .missingVariables(let names):
      "the environment has no \(names.joined(separator: " and no ")); "
        + "set \(names.count == 1 ? "it" : "them"), or give the credential to the client"
    case .invalidServer(let problem): "the server's URL cannot be used: \(problem)"
    case .invalidHeader(let problem): problem
    case .invalidTokenURL(let problem): "the token endpoint's URL cannot be used: \(problem)"
    }
  }

  public var errorDescription: String? { description }
}

"""####
  ),
  (
    "Errors/DecodingFailure.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// An answer that is not as the API describes it.
public nonisolated struct DecodingFailure: CallFailureCause, Equatable, Sendable {
  /// What is known of the call.
  public internal(set) var call: CallRecord
  /// The place in the body, `$._links.self.href`, or the header.
  public let path: String
  /// What is wrong there.
  public let reason: String
  /// The answer as it came.
  public let response: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, path: String, reason: String, response: Response) {
    self.call = call
    self.path = path
    self.reason = reason
    self.response = response
  }

  /// The answer's status.
  public var status: HTTPResponse.Status { response.status }
  /// The answer's headers.
  public var headers: HTTPFields { response.headers }
  /// The body's bytes, as they came.
  public var body: Data { response.body }
}

"""####
  ),
  (
    "Errors/Failure.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// A failure that the API describes. The properties of its body are at hand directly:
/// `failure.code` is `failure.body.code`.
@dynamicMemberLookup
public nonisolated struct Failure<Body: Sendable>: FailureReason {
  public let call: CallRecord
  /// The body as the API describes it.
  public let body: Body
  let answer: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, body: Body, response: Response) {
    self.call = call
    self.body = body
    answer = response
  }

  /// The answer's status.
  public var status: HTTPResponse.Status { answer.status }
  /// The answer's status as a number, 100 to 599.
  public var statusCode: Int { answer.statusCode }
  /// The answer's headers.
  public var headers: HTTPFields { answer.headers }
  /// The body's bytes, as they came.
  public var data: Data { answer.body }
  public var response: Response? { answer }
  public var problem: String { answer.summary }

  /// A property of the body.
  public subscript<Value>(dynamicMember keyPath: KeyPath<Body, Value>) -> Value {
    body[keyPath: keyPath]
  }
}

nonisolated extension Failure: Equatable where Body: Equatable {}

/// The body of an answer that has none.
public nonisolated struct NoBody: Hashable, Sendable {
  /// There is only one.
  public init() {}
}

"""####
  ),
  (
    "Errors/FailureReason.swift",
    ####"""
/// Why a call did not succeed: what all the cases of an operation's error have in common.
public nonisolated protocol FailureReason: Sendable, CustomStringConvertible {
  /// What is known of the call.
  var call: CallRecord { get }
  /// The response, where one came.
  var response: Response? { get }
  /// What went wrong, in words, without the operation.
  var problem: String { get }
}

nonisolated extension FailureReason {
  /// The operation that was called.
  public var operation: OperationDescription { call.operation }

  /// Whether the server has acted on the request, with any of the attempts.
  public var serverMayHaveActed: ServerAction { call.serverMayHaveActed }

  /// The `Idempotency-Key` that the request carried.
  public var idempotencyKey: String? { call.idempotencyKey }

  /// The operation, the status, what the server said, and whether it may have acted. It holds no credential.
  public var message: String {
    var text = "\(call.operation): \(problem)"
    if let requestID = response?.headers[.requestID] {
      text += " [x-request-id: \(ServerMessage.printable(requestID))]"
    }
    let advice = isKeyInUse ? "its key is in use: find out what became of it" : nil
    let notes = [call.warning, advice].compactMap { $0 }
    return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: "; ")))"
  }

  public var description: String { message }
}

nonisolated extension FailureReason {
  /// Whether the server refused the request because of an earlier one with the same key.
  var isKeyInUse: Bool { response?.statusCode == 409 && call.idempotencyKey != nil }

  /// Whether the same request may succeed at another time, with what is known of the server.
  var mayPass: Bool {
    if let failure = self as? CallFailure, failure.isTemporary { return true }
    return response.map { [408, 425, 429, 500, 502, 503, 504].contains($0.statusCode) } ?? false
  }
}

"""####
  ),
  (
    "Errors/OperationError.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// What the error of each operation can tell, whichever the operation is.
public nonisolated protocol OperationError: Error, CustomStringConvertible, LocalizedError,
  Sendable
{
  static func undocumented(_ response: UndocumentedResponse) -> Self
  static func failed(_ cause: CallFailure) -> Self

  /// What the case holds.
  var reason: any FailureReason { get }
}

// MARK: The response

nonisolated extension OperationError {
  /// The response, where one came.
  public var response: Response? { reason.response }
  /// The status of the response, where one came.
  public var statusCode: Int? { reason.response?.status.code }
  /// The headers of the response, where one came.
  public var headers: HTTPFields? { reason.response?.headers }
  /// The bytes of the response's body, where one came.
  public var body: Data? { reason.response?.body }
  /// The `code` in the JSON body of the response, which says what kind of failure it is.
  public var code: String? { reason.response.flatMap(ServerMessage.init)?.code }
  /// The `message` in the JSON body of the response, as the server wrote it.
  public var serverMessage: String? { reason.response.flatMap(ServerMessage.init)?.words }
  /// The `X-Request-Id` of the response, by which the server's people find the call.
  public var requestID: String? { reason.response?.headers[.requestID] }
  /// How long the server asks to wait before the next request (`Retry-After`).
  public var retryAfter: Duration? {
    reason.response.flatMap { RetryAfter.pause(in: $0.headers) }
  }
}

// MARK: The call

nonisolated extension OperationError {
  /// What is known of the call.
  public var call: CallRecord { reason.call }
  /// The operation that was called.
  public var operation: OperationDescription { reason.call.operation }
  /// Why there is no response that can be used, where that is the error.
  public var callFailure: CallFailure? { reason as? CallFailure }
  /// Whether the server has acted on the request, with any of the attempts. If not, the request can be sent
  /// again, whatever it does.
  public var serverMayHaveActed: ServerAction { reason.call.serverMayHaveActed }
  /// The `Idempotency-Key` that the request carried. Where the server may have acted, find out whether it
  /// has, or send the same request again with this key.
  public var idempotencyKey: String? { reason.call.idempotencyKey }
  /// Whether the server refused the request because of an earlier one with the same `Idempotency-Key`, which
  /// still runs or has failed (409). The same request gets the same response for as long as the server keeps
  /// the key: find out what became of the earlier one before you use a new key.
  public var isKeyInUse: Bool { reason.isKeyInUse }
  /// Whether the same call may succeed at another time, and repeating it does nothing twice, even without an
  /// `Idempotency-Key`.
  public var isRetryable: Bool {
    let call = reason.call
    guard call.operation.method.isIdempotent || call.serverMayHaveActed == .no else { return false }
    return reason.mayPass
  }
  /// Whether the call ended because its task was cancelled.
  public var isCancellation: Bool { callFailure?.isCancellation ?? false }

  /// The operation, the status, what the server said, and whether it may have acted. It holds no credential.
  public var message: String { reason.message }

  public var description: String { message }
  public var errorDescription: String? { message }
  // Foundation's own defaults are out of sight in a file that does not import it.
  public var failureReason: String? { nil }
  public var recoverySuggestion: String? { nil }
  public var helpAnchor: String? { nil }
}

"""####
  ),
  (
    "Errors/ServerAction.swift",
    ####"""
/// Whether a server has acted on a request, as far as it is known.
public nonisolated enum ServerAction: Hashable, Comparable, Sendable {
  /// It has not: the request never left, or the server refused it. It can be sent again, whatever it does.
  case no
  /// It may have: the request left, and no response says what became of it.
  case maybe
  /// It has: it said so with a status of success.
  case yes
}

nonisolated extension ServerAction {
  /// What the status of a response says about it.
  ///
  /// - Parameter hasKey: whether the request carried an `Idempotency-Key`: a conflict may be one with an
  ///   earlier request of the same key, which may have been acted on.
  init(status: Int, hasKey: Bool) {
    switch status {
    case 200..<300: self = .yes
    case 304, 305, 307, 308: self = .no
    // Somebody in between may have lost patience, while the server works on it.
    case 408, 499: self = .maybe
    case 409: self = hasKey ? .maybe : .no
    case 400..<500, 501, 505: self = .no
    default: self = .maybe
    }
  }
}

"""####
  ),
  (
    "Errors/ServerMessage.swift",
    ####"""
import Foundation
import HTTPTypes

/// What a server says of a failure: the `code` and the `message` of its JSON body.
nonisolated struct ServerMessage: Equatable {
  /// As it is written; `nil` where it is missing or empty.
  let code: String?
  /// As it is written; `nil` where it is missing or empty.
  let words: String?

  /// Both, or the one that is there, for a message of one line.
  var text: String {
    [code, words].compactMap { $0 }.map(Self.printable).joined(separator: ": ")
  }

  /// In bytes.
  private static let longestBody = 1 << 16
  /// In Unicode scalars.
  private static let longestText = 300

  /// - Returns: `nil` for a body that has neither.
  init?(_ response: Response) {
    guard response.body.count <= Self.longestBody,
      let body = try? JSONDocument(response.body).root
    else { return nil }
    code = Self.text(body["code"]).flatMap { $0.isEmpty ? nil : $0 }
    words = Self.text(body["message"]).flatMap { $0.isEmpty ? nil : $0 }
    if code == nil, words == nil { return nil }
  }

  /// Text from outside for a message of one line: no control characters, of bounded length.
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

  /// Text, or a whole number: a failure's body is often not as described.
  private static func text(_ value: JSONReader?) -> String? {
    guard let value else { return nil }
    return value.string ?? (try? Int(json: value)).map(String.init)
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

"""####
  ),
  (
    "Errors/UndocumentedResponse.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// An answer that the API does not describe: another status, or another content type.
public nonisolated struct UndocumentedResponse: FailureReason, Equatable {
  public let call: CallRecord
  let answer: Response

  /// Made by the client; of use for tests.
  public init(call: CallRecord, response: Response) {
    self.call = call
    answer = response
  }

  /// The answer's status.
  public var status: HTTPResponse.Status { answer.status }
  /// The answer's status as a number, 100 to 599.
  public var statusCode: Int { answer.statusCode }
  /// The answer's headers.
  public var headers: HTTPFields { answer.headers }
  /// The `Content-Type` header, with its parameters.
  public var contentType: String? { answer.contentType }
  /// The body's bytes, as they came.
  public var body: Data { answer.body }
  public var response: Response? { answer }

  public var problem: String {
    let type = contentType.map { " (\(ServerMessage.printable($0)))" } ?? ""
    return "undocumented response\(type): \(answer.summary)"
  }
}

"""####
  ),
  (
    "Hypertext/ClientCore+Links.swift",
    ####"""
import HTTPTypes

nonisolated extension ClientCore {
  /// Reads what a link leads to, as the calls of operations do: with the client's credential, timeouts,
  /// retries and log. It never throws: whatever happens is in the result.
  ///
  /// - Parameters:
  ///   - link: one to the call's server, as nothing is sent elsewhere; a relative one counts from the
  ///     server's URL.
  ///   - type: what the answer is to be read as.
  ///   - operation: what is sent along, and what the log leaves out.
  ///   - options: Headers, timeout and server of this call.
  public func follow<Value: JSONCodable>(
    _ link: some ResourceLocator, as type: Value.Type = Value.self,
    _ operation: OperationDescription, options: RequestOptions = RequestOptions()
  ) async -> Result<Value, LinkError> {
    do throws(CallFailure) {
      let server = try server(for: operation, options)
      let target = try RequestTarget(link, at: server, for: operation)
      let message = RequestMessage(operation: operation.at(target.path))
      let answer = try await answer(to: message, at: server, target, options)
      guard (200..<300).contains(answer.status) else {
        return .failure(.undocumented(answer.undocumented))
      }
      return .success(try answer.decode())
    } catch {
      return .failure(.failed(error))
    }
  }

  /// Calls an operation by the URL of what it is about.
  ///
  /// - Parameters:
  ///   - url: one of the operation's path at the call's server. Its query is sent along.
  ///   - options: Headers, timeout and server of this call.
  ///   - request: makes the request from the values that the URL has for the path's parameters.
  public func send<Request: OperationRequest>(
    at url: some ResourceLocator, options: RequestOptions = RequestOptions(),
    _ request: (PathValues) throws -> Request
  ) async -> Result<Request.Output, Request.Problem> {
    let operation = Request.operation
    do throws(CallFailure) {
      let server = try server(for: operation, options)
      let target = try RequestTarget(url, at: server, for: operation)
      let values = try PathValues(target, of: operation, at: server)
      let message = try RequestMessage(Self.request(values, operation, request))
      let own = RequestTarget(server.basePath + (try message.target()))
      let answer = try await answer(to: message, at: server, own.adding(target.query), options)
      return try Request.read(answer)
    } catch {
      return .failure(.failed(error))
    }
  }

  // What closures throw is not inferred, so that a typed one would have to be written out in each of them.
  private static func request<Request>(
    _ values: PathValues, _ operation: OperationDescription,
    _ request: (PathValues) throws -> Request
  ) throws(CallFailure) -> Request {
    do {
      return try request(values)
    } catch let error as CallFailure {
      throw error
    } catch {
      throw operation.invalidLink("the request could not be made of it: \(type(of: error))")
    }
  }

  /// Calls an operation, or goes on where a link of an earlier answer leads.
  ///
  /// - Parameter target: receives what the request is sent to.
  /// - Returns: the outcome, with the headers of the response.
  func page<Request: OperationRequest>(
    _ request: Request, options: RequestOptions, at link: String?, _ target: inout RequestTarget?,
    isNew: (RequestTarget) -> Bool
  ) async throws(CallFailure) -> (Result<Request.Output, Request.Problem>, HTTPFields) {
    let operation = Request.operation
    let server = try server(for: operation, options)
    let message = try RequestMessage(request)
    var next = RequestTarget(server.basePath + (try message.target()))
    if let link {
      next = try RequestTarget(link, at: server, from: target ?? next, for: operation)
    }
    guard isNew(next) else {
      let path = ServerMessage.printable(next.path)
      throw operation.invalidLink(
        "the list leads back to a page that was there already, of '\(path)'")
    }
    target = next
    let answer = try await answer(to: message, at: server, next, options)
    return (try Request.read(answer), answer.headers)
  }
}

nonisolated extension RequestTarget {
  /// Where a link leads.
  ///
  /// - Parameter base: what a relative one counts from; `nil` for the server's URL.
  /// - Throws: `CallFailure.invalidRequest` for one that does not lead to the server.
  init(
    _ link: some ResourceLocator, at server: ServerURL, from base: RequestTarget? = nil,
    for operation: OperationDescription
  ) throws(CallFailure) {
    guard let url = link.resourceURL else {
      throw operation.invalidLink("the link or header that is to hold it is missing")
    }
    do throws(ServerURL.Problem) {
      self = try URIReference(url).resolved(at: server, from: base ?? RequestTarget(of: server))
    } catch {
      throw operation.invalidLink(error.text)
    }
  }

  /// With more in the query.
  fileprivate func adding(_ query: String?) -> RequestTarget {
    guard let query, !query.isEmpty else { return self }
    return RequestTarget(text + (self.query == nil ? "?" : "&") + query)
  }
}

nonisolated extension OperationDescription {
  /// What is sent where a link leads, which no operation describes.
  public static func link(
    accept: [String], security: [SecurityScheme], secretFields: [String] = []
  ) -> OperationDescription {
    OperationDescription(
      id: "get", name: "get", method: .get, path: "{link}", accept: accept, security: security,
      secretFields: secretFields)
  }

  /// The same at another path.
  fileprivate func at(_ path: String) -> OperationDescription {
    OperationDescription(
      id: id, name: name, method: method, path: path, accept: accept, security: security,
      secretFields: secretFields)
  }

  /// A call that cannot be made because of the URL that it is to be made with.
  func invalidLink(_ problem: String) -> CallFailure {
    .invalidRequest(
      InvalidRequest(
        call: .unsent(self), parameter: nil, problem: "the URL cannot be used: \(problem)"))
  }
}

"""####
  ),
  (
    "Hypertext/ItemSequence.swift",
    ####"""
/// The items of all pages of a list, one after the other. A page is fetched when its first item is asked
/// for.
public nonisolated struct ItemSequence<Request: OperationRequest, Item: Sendable>: AsyncSequence,
  Sendable
{
  public typealias Element = Item

  /// The pages that the items stand in.
  public let pages: PageSequence<Request>
  private let items: @Sendable (Request.Output) -> [Item]?

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - items: what is on a page.
  ///   - next: the URL of the next page; `nil` after the last one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    items: @escaping @Sendable (Request.Output) -> [Item]?,
    next: @escaping @Sendable (Request.Output) -> String?
  ) {
    self.init(core, request, options: options, items: items, next: .link(next))
  }

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - items: what is on a page.
  ///   - next: how a page leads to the next one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    items: @escaping @Sendable (Request.Output) -> [Item]?, next: NextPage<Request>
  ) {
    pages = PageSequence(core, request, options: options, next: next)
    self.items = items
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(items: self) }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    private let items: @Sendable (Request.Output) -> [Item]?
    private var pages: PageSequence<Request>.AsyncIterator
    private var rest: ArraySlice<Item> = []

    fileprivate init(items: ItemSequence) {
      self.items = items.items
      pages = items.pages.makeAsyncIterator()
    }

    /// The next item; `nil` after the last one, and after an error.
    ///
    /// - Throws: the error of the operation; `failed` also where the next page is of another server,
    ///   or was there already.
    public mutating func next() async throws(Request.Problem) -> Item? {
      while rest.isEmpty {
        guard let page = try await pages.next() else { return nil }
        rest = (items(page) ?? [])[...]
      }
      return rest.removeFirst()
    }
  }
}

"""####
  ),
  (
    "Hypertext/Link.swift",
    ####"""
/// A link to a resource, as HAL has it (draft-kelly-json-hal-11, section 5).
///
/// A string literal is a link with that `href`.
public nonisolated struct Link: JSONObject, HypertextLink {
  /// The URL, or a URI template (RFC 6570) if `templated` is true.
  public var href: String
  /// The media type to expect of the resource.
  public var type: String?
  /// What kind of resource the link leads to.
  public var resourceType: String?
  /// Tells links of the same relation apart.
  public var name: String?
  /// A label for people.
  public var title: String?
  /// Whether `href` is a URI template.
  public var templated: Bool?
  /// What else the link has, such as `hreflang`, `profile` or `deprecation`.
  public var additionalProperties: [String: JSONValue]

  public init(
    href: String, type: String? = nil, resourceType: String? = nil, name: String? = nil,
    title: String? = nil, templated: Bool? = nil, additionalProperties: [String: JSONValue] = [:]
  ) {
    self.href = href
    self.type = type
    self.resourceType = resourceType
    self.name = name
    self.title = title
    self.templated = templated
    self.additionalProperties = additionalProperties
  }

  public static let properties = Properties(
    Self.init, (\.href, "href"), (\.type, "type"), (\.resourceType, "resource-type"),
    (\.name, "name"), (\.title, "title"), (\.templated, "templated"),
    (\.additionalProperties, WireName.others))
}

nonisolated extension Link: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(href: value) }
}

/// A link may be a key to what it leads to: no description shows the query of one.
nonisolated extension Link: CustomStringConvertible, CustomReflectable {
  public var description: String { "Link(\(href.withoutQuery))" }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "href": href.withoutQuery, "type": type as Any, "resourceType": resourceType as Any,
        "name": name as Any, "title": title as Any, "templated": templated as Any,
        "additionalProperties": additionalProperties.keys.sorted(),
      ])
  }
}

"""####
  ),
  (
    "Hypertext/LinkError.swift",
    ####"""
/// How it fails to follow a link.
public nonisolated enum LinkError: OperationError {
  /// The server answered, and not with a success.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read. The request was not sent where the link leads to another
  /// server than the client's.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}

"""####
  ),
  (
    "Hypertext/LinkHeader.swift",
    ####"""
import HTTPTypes

/// The links in the fields `Link` of a response (RFC 8288 §3).
nonisolated struct LinkHeader {
  private let values: [String]

  init(_ headers: HTTPFields) {
    values = HTTPField.Name("Link").map { headers[values: $0] } ?? []
  }

  /// The target of the first link with a relation, which is lower case.
  func target(of relation: String) -> String? {
    for value in values {
      var scanner = LinkScanner(value)
      while let link = scanner.next() {
        let relations = link.relations.lowercased().split(whereSeparator: \.isWhitespace)
        if relations.contains(relation[...]) { return link.target }
      }
    }
    return nil
  }
}

/// Reads one link after another; what is no link ends it.
private nonisolated struct LinkScanner {
  private var rest: Substring.UTF8View

  init(_ value: String) { rest = value[...].utf8 }

  mutating func next() -> (target: String, relations: String)? {
    skip { $0 == UInt8(ascii: ",") || Self.isBlank($0) }
    guard rest.popFirst() == UInt8(ascii: "<") else { return nil }
    let target = take { $0 != UInt8(ascii: ">") }
    guard rest.popFirst() != nil else { return nil }
    // Of several `rel`, the first one counts.
    var relations: String?
    while let (name, value) = parameter() {
      if name.lowercased() == "rel" { relations = relations ?? value }
    }
    return (target, relations ?? "")
  }

  private mutating func parameter() -> (name: String, value: String)? {
    skip(where: Self.isBlank)
    guard rest.first == UInt8(ascii: ";") else { return nil }
    skip { $0 == UInt8(ascii: ";") || Self.isBlank($0) }
    let name = take { !Self.isBlank($0) && !"=;,".utf8.contains($0) }
    skip(where: Self.isBlank)
    guard rest.first == UInt8(ascii: "=") else { return (name, "") }
    rest.removeFirst()
    skip(where: Self.isBlank)
    guard rest.first == UInt8(ascii: "\"") else {
      return (name, take { !Self.isBlank($0) && !";,".utf8.contains($0) })
    }
    rest.removeFirst()
    return (name, quoted())
  }

  private mutating func quoted() -> String {
    var text: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      text.append(byte == UInt8(ascii: "\\") ? rest.popFirst() ?? byte : byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(Substring(part))
  }

  private mutating func skip(where isSkipped: (UInt8) -> Bool) {
    rest = rest.drop(while: isSkipped)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

"""####
  ),
  (
    "Hypertext/NextPage.swift",
    ####"""
/// How a page of a list leads to the next one.
public nonisolated struct NextPage<Request: OperationRequest>: Sendable {
  enum Rule: Sendable {
    case link(@Sendable (Request.Output) -> String?)
    case linkHeader
    case request(@Sendable (Request, Request.Output) -> Request?)
  }

  let rule: Rule

  /// By a URL that the page holds.
  ///
  /// - Parameter url: `nil` after the last page.
  public static func link(_ url: @escaping @Sendable (Request.Output) -> String?) -> Self {
    Self(rule: .link(url))
  }

  /// By the header `Link` with the relation `next` (RFC 8288).
  public static var linkHeader: Self { Self(rule: .linkHeader) }

  /// By another request.
  ///
  /// - Parameter next: makes it of the request and the answer before; `nil` after the last page.
  public static func request(
    _ next: @escaping @Sendable (Request, Request.Output) -> Request?
  ) -> Self {
    Self(rule: .request(next))
  }
}

"""####
  ),
  (
    "Hypertext/PageSequence.swift",
    ####"""
import HTTPTypes

/// The pages of a list, each of which is fetched when it is asked for.
///
/// It goes on as long as a page leads to a next one; nothing is sent to another server than that of the first
/// page.
public nonisolated struct PageSequence<Request: OperationRequest>: AsyncSequence, Sendable {
  public typealias Element = Request.Output

  private let core: ClientCore
  private let request: Request
  private let options: RequestOptions
  private let next: NextPage<Request>

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - next: the URL of the next page; `nil` after the last one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    next: @escaping @Sendable (Request.Output) -> String?
  ) {
    self.init(core, request, options: options, next: .link(next))
  }

  /// - Parameters:
  ///   - core: what sends the calls.
  ///   - request: of the first page.
  ///   - options: of the call of each page.
  ///   - next: how a page leads to the next one.
  public init(
    _ core: ClientCore, _ request: Request, options: RequestOptions = RequestOptions(),
    next: NextPage<Request>
  ) {
    self.core = core
    self.request = request
    self.options = options
    self.next = next
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: self) }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    fileprivate let pages: PageSequence
    private var state: State
    /// The last one that was made.
    private var request: Request
    private var target: RequestTarget?
    private var seen: Set<RequestTarget> = []

    private enum State {
      case request(Request)
      case link(String)
      case end
    }

    fileprivate init(pages: PageSequence) {
      self.pages = pages
      request = pages.request
      state = .request(pages.request)
    }

    /// The next page; `nil` after the last one, and after an error.
    ///
    /// - Throws: the error of the operation; `failed` also where the next page is of another server,
    ///   or was there already.
    public mutating func next() async throws(Request.Problem) -> Request.Output? {
      var link: String?
      switch state {
      case .request(let next): request = next
      case .link(let url): link = url
      case .end: return nil
      }
      state = .end
      let (page, headers) = try await page(at: link).get()
      state = state(after: page, headers)
      return page
    }

    private func state(after page: Request.Output, _ headers: HTTPFields) -> State {
      let url: String?
      switch pages.next.rule {
      case .link(let next): url = next(page)
      case .linkHeader: url = LinkHeader(headers).target(of: "next")
      case .request(let next): return next(request, page).map { .request($0) } ?? .end
      }
      return url.flatMap { $0.isEmpty ? nil : .link($0) } ?? .end
    }

    private mutating func page(
      at link: String?
    ) async -> Result<(Request.Output, HTTPFields), Request.Problem> {
      do throws(CallFailure) {
        let (page, headers) = try await pages.core.page(
          request, options: pages.options, at: link, &target
        ) { seen.insert($0).inserted }
        return page.map { ($0, headers) }
      } catch {
        return .failure(.failed(error))
      }
    }
  }
}

"""####
  ),
  (
    "Hypertext/PathValues.swift",
    ####"""
import Foundation

/// The values that a URL has for the parameters of an operation's path.
public nonisolated struct PathValues: Sendable {
  private let operation: OperationDescription
  private var texts: [String: String] = [:]

  /// Matches a path with that of an operation.
  ///
  /// - Throws: `CallFailure.invalidRequest` where it is another one.
  init(
    _ target: RequestTarget, of operation: OperationDescription, at server: ServerURL
  ) throws(CallFailure) {
    self.operation = operation
    let base = Self.segments(server.basePath).map { $0.removingPercentEncoding }
    let path = Self.segments(target.path).map { $0.removingPercentEncoding }
    let pattern = Self.segments(operation.path)
    let own = path.dropFirst(base.count)
    guard path.starts(with: base), own.count == pattern.count,
      zip(own, pattern).allSatisfy({ text, pattern in match(text, pattern) })
    else {
      let expected = server.basePath + operation.path
      let redaction = Redaction(secretFields: operation.secretFields)
      let path = redaction.text(ofPath: target.path[...], template: operation.path)
      throw operation.invalidLink(
        "the path '\(ServerMessage.printable(path))' is not of the form '\(expected)'")
    }
  }

  /// The value of a parameter, without percent-encoding.
  ///
  /// - Throws: `CallFailure.invalidRequest` for text that is no such value.
  public subscript<Value: ParameterValue>(name: String) -> Value {
    get throws(CallFailure) {
      guard let text = texts[name], let value = Value(parameterText: text) else {
        throw operation.invalidLink("its '\(name)' is no \(Value.self)")
      }
      return value
    }
  }

  private static func segments(_ path: String) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return parts.first == "" ? Array(parts.dropFirst()) : parts
  }

  /// Takes the values out of a segment such as `{id}` or `report-{year}.{format}`: each one ends where
  /// what follows it comes first, the last one at the end.
  private mutating func match(_ text: String?, _ pattern: String) -> Bool {
    guard var text = text?[...] else { return false }
    var pattern = pattern[...]
    while let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") {
      guard text.hasPrefix(pattern[..<open]) else { return false }
      text = text.dropFirst(pattern[..<open].count)
      let name = pattern[pattern.index(after: open)..<close]
      pattern = pattern[pattern.index(after: close)...]
      guard let end = end(of: text, before: pattern), end > text.startIndex else { return false }
      texts[String(name)] = String(text[..<end])
      text = text[end...]
    }
    return text == pattern
  }

  private func end(of text: Substring, before pattern: Substring) -> String.Index? {
    let literal = pattern.prefix { $0 != "{" }
    if literal.endIndex < pattern.endIndex { return text.firstRange(of: literal)?.lowerBound }
    return text.hasSuffix(literal) ? text.dropLast(literal.count).endIndex : nil
  }
}

"""####
  ),
  (
    "Hypertext/RequestTarget.swift",
    ####"""
/// The path and the query of a request (RFC 9110 §7.1), percent-encoded, the path with that of the server.
nonisolated struct RequestTarget: Hashable {
  /// It begins with a slash, and has no segment `.` or `..`.
  let path: String
  let query: String?

  /// As it stands in the request.
  var text: String { query.map { "\(path)?\($0)" } ?? path }

  /// What references are relative to: the server's path, taken for a folder.
  init(of server: ServerURL) {
    path = server.basePath + "/"
    query = nil
  }

  /// Another query, where there is one.
  init(_ target: RequestTarget, query: Substring?) {
    path = target.path
    self.query = query.map(String.init) ?? target.query
  }

  /// What a request is sent to.
  init(_ text: String) {
    let path = text.prefix { $0 != "?" }
    self.path = String(path)
    query = path.endIndex == text.endIndex ? nil : String(text[path.endIndex...].dropFirst())
  }

  /// Takes the segments `.` and `..` out (RFC 3986 §5.2.4).
  ///
  /// - Throws: for such a segment in disguise, which servers may take for one or not.
  init(path: Substring, query: Substring?) throws(ServerURL.Problem) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    var segments: [Substring] = []
    for part in parts {
      switch part {
      case ".": break
      case "..": segments = segments.dropLast()
      default: segments.append(part)
      }
    }
    if parts.last == "." || parts.last == ".." { segments.append("") }
    let isPlain = segments.allSatisfy { segment in
      let text = segment.lowercased().replacing("%2e", with: ".")
      return text != "." && text != ".."
    }
    guard isPlain else {
      throw .init("its path has an encoded '.' or '..', which may name another")
    }
    self.path = "/" + segments.joined(separator: "/")
    self.query = query.map(String.init)
  }
}

"""####
  ),
  (
    "Hypertext/ResourceLocator.swift",
    ####"""
public import Foundation

/// What leads to a resource: a URL, its text, a link, or one of these that may be missing.
public nonisolated protocol ResourceLocator: Sendable {
  /// The URL as it is written, absolute or relative; `nil` where there is none.
  var resourceURL: String? { get }
}

/// A link as HAL has it: an object with `href`.
public nonisolated protocol HypertextLink: ResourceLocator {
  associatedtype Href: ResourceLocator

  /// Where the link leads.
  var href: Href { get }
}

nonisolated extension HypertextLink {
  public var resourceURL: String? { href.resourceURL }
}

nonisolated extension String: ResourceLocator {
  public var resourceURL: String? { self }
}

nonisolated extension URL: ResourceLocator {
  public var resourceURL: String? { absoluteString }
}

nonisolated extension Optional: ResourceLocator where Wrapped: ResourceLocator {
  public var resourceURL: String? { flatMap(\.resourceURL) }
}

nonisolated extension Nullable: ResourceLocator where Wrapped: ResourceLocator {
  public var resourceURL: String? { wrapped.resourceURL }
}

/// A link that the API's description does not have: an object with `href`.
nonisolated extension JSONValue: HypertextLink {
  /// The text of `href`; `nil` if this is no object or has no such text.
  public var href: String? { self["href"]?.string }
}

"""####
  ),
  (
    "Hypertext/URIReference.swift",
    ####"""
/// A URL or a reference to one, taken apart (RFC 3986 §4.1). The fragment is left out: it is never sent.
nonisolated struct URIReference {
  /// In lower case.
  private let scheme: String?
  private let authority: Substring?
  private let path: Substring
  private let query: Substring?

  /// In bytes.
  private static let longest = 1 << 14

  /// - Throws: what is wrong with the reference, in words that hold no part of it.
  init(_ text: String) throws(ServerURL.Problem) {
    guard text.utf8.count <= Self.longest else {
      throw .init("it is longer than \(Self.longest) bytes")
    }
    guard !text.utf8.contains(where: { "{}".utf8.contains($0) }) else {
      throw .init("it is a template, whose variables are to be filled in first (RFC 6570)")
    }
    guard Self.isValid(text.utf8[...]) else {
      throw .init("it has characters that are to be percent-encoded")
    }
    var rest = text.prefix { $0 != "#" }
    guard !rest.isEmpty else { throw .init("it is empty") }
    let start = rest.prefix { !":/?".contains($0) }
    if rest[start.endIndex...].first == ":" {
      scheme = start.lowercased()
      rest = rest[rest.index(after: start.endIndex)...]
    } else {
      scheme = nil
    }
    if rest.hasPrefix("//") {
      let authority = rest.dropFirst(2).prefix { !"/?".contains($0) }
      self.authority = authority
      rest = rest[authority.endIndex...]
    } else {
      authority = nil
    }
    path = rest.prefix { $0 != "?" }
    query = path.endIndex == rest.endIndex ? nil : rest[path.endIndex...].dropFirst()
  }

  /// Resolves the reference as §5.2 says.
  ///
  /// - Parameters:
  ///   - server: the only one that the reference may lead to.
  ///   - base: what it is relative to.
  /// - Throws: where it leads elsewhere, and why else it cannot be followed.
  func resolved(
    at server: ServerURL, from base: RequestTarget
  ) throws(ServerURL.Problem) -> RequestTarget {
    if let scheme {
      guard scheme == "http" || scheme == "https" else {
        throw .init("its scheme is neither http nor https")
      }
      guard authority != nil else { throw .init("it names no host") }
    }
    if let authority {
      try check(authority, at: server)
      return try RequestTarget(path: path, query: query)
    }
    if path.isEmpty { return RequestTarget(base, query: query) }
    if path.hasPrefix("/") { return try RequestTarget(path: path, query: query) }
    let folder = base.path.prefix(through: base.path.lastIndex(of: "/") ?? base.path.startIndex)
    return try RequestTarget(path: folder + path, query: query)
  }

  private func check(
    _ authority: Substring, at server: ServerURL
  ) throws(ServerURL.Problem) {
    guard !authority.contains("@") else {
      throw .init("it holds a user name or a password")
    }
    let scheme = scheme ?? server.scheme
    guard let origin = WebOrigin(scheme: scheme, authority: authority) else {
      throw .init("its host or port is not valid")
    }
    guard origin == WebOrigin(scheme: server.scheme, authority: server.authority[...]) else {
      let other = ServerMessage.printable("\(scheme)://\(authority)")
      throw .init("it leads to '\(other)', and the call goes to '\(server.origin)'")
    }
  }

  /// Whether there are only characters that a URL may have (§2), and what is percent-encoded is whole.
  private static func isValid(_ text: Substring.UTF8View) -> Bool {
    var digits = 0
    for byte in text {
      if digits > 0 {
        guard byte.isHexDigit else { return false }
        digits -= 1
      } else if byte == UInt8(ascii: "%") {
        digits = 2
      } else {
        guard byte.isURLCharacter else { return false }
      }
    }
    return digits == 0
  }
}

nonisolated extension ServerURL {
  /// As it stands in messages.
  var origin: String { "\(scheme)://\(authority)" }
}

/// Scheme, host and port (RFC 6454 §4).
private nonisolated struct WebOrigin: Equatable {
  let scheme: String
  let host: String
  let port: Int

  init?(scheme: String, authority: Substring) {
    let end = authority.lastIndex(of: "]").map(authority.index(after:)) ?? authority.startIndex
    let colon = authority[end...].firstIndex(of: ":") ?? authority.endIndex
    let port = authority[colon...].dropFirst()
    guard colon > authority.startIndex, port.utf8.allSatisfy(\.isDigit), port.utf8.count <= 5 else {
      return nil
    }
    self.scheme = scheme
    host = authority[..<colon].lowercased()
    self.port = Int(port) ?? (scheme == "https" ? 443 : 80)
  }
}

nonisolated extension UInt8 {
  /// Of ASCII.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isHexDigit: Bool { isDigit || "abcdefABCDEF".utf8.contains(self) }

  /// Unreserved and reserved characters (§2.2, §2.3).
  fileprivate var isURLCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: isDigit || "-._~:/?#[]@!$&'()*+,;=".utf8.contains(self)
    }
  }
}

"""####
  ),
  (
    "JSON/CalendarDate.swift",
    ####"""
/// A day of the calendar, without a time or a time zone: `format: date`, `2022-07-23`.
public nonisolated struct CalendarDate: Hashable, Sendable {
  /// 0 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// - Returns: `nil` if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

nonisolated extension CalendarDate {
  // Both count from 1 March of the year 0, so that a leap day is the last of its year; an era of
  // 400 years has 146,097 days, and 719,468 of them lie before 1970.

  /// In the proleptic Gregorian calendar.
  var daysSince1970: Int {
    let monthFromMarch = (month + 9) % 12
    let (era, yearOfEra) = (month > 2 ? year : year - 1).flooredDivision(by: 400)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// - Returns: `nil` outside of the years 0000 to 9999.
  init?(daysSince1970: Int) {
    let (era, dayOfEra) = (daysSince1970 + 719_468).flooredDivision(by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month > 2 ? 0 : 1), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

nonisolated extension CalendarDate: LosslessStringConvertible, Comparable {
  /// - Returns: `nil` for text that is not of the form `2022-07-23`.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    self = date
  }

  public var description: String {
    "\(year.text(digits: 4))-\(month.text(digits: 2))-\(day.text(digits: 2))"
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

"""####
  ),
  (
    "JSON/CharacterEncoding.swift",
    ####"""
import Foundation

/// The encoding of a text, as `charset` of its `Content-Type` and its first bytes tell.
nonisolated enum CharacterEncoding {
  /// The text in UTF-8.
  ///
  /// - Returns: `nil` for an encoding that is not known, and for bytes that are no text in it.
  static func utf8(_ data: Data, contentType: String?) -> Data? {
    guard let encoding = encoding(of: data, contentType) else { return data }
    guard let known = encodings[encoding] else { return nil }
    return String(data: data, encoding: known).map { Data($0.utf8) }
  }

  /// - Returns: `nil` for UTF-8, and what is the same as that.
  private static func encoding(of data: Data, _ contentType: String?) -> String? {
    if let name = contentType.flatMap(charset) {
      return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) ? nil : name
    }
    // JSON is UTF-8 by RFC 8259; these marks cannot begin it.
    return data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) ? "utf-16" : nil
  }

  private static func charset(_ contentType: String) -> String? {
    // What almost all servers send takes no pieces of text.
    if !contentType.utf8.contains(UInt8(ascii: ";")) || contentType.hasSuffix("charset=utf-8") {
      return nil
    }
    for parameter in contentType.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
      return parts[1].trimmingCharacters(in: ["\""]).lowercased()
    }
    return nil
  }

  private static let encodings: [String: String.Encoding] = [
    "utf-16": .utf16, "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
    "utf-32": .utf32, "utf-32le": .utf32LittleEndian, "utf-32be": .utf32BigEndian,
    "iso-8859-1": .isoLatin1, "latin1": .isoLatin1, "iso-8859-2": .isoLatin2,
    "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251,
    "windows-1252": .windowsCP1252, "windows-1253": .windowsCP1253,
    "windows-1254": .windowsCP1254, "shift_jis": .shiftJIS, "euc-jp": .japaneseEUC,
    "iso-2022-jp": .iso2022JP,
  ]
}

"""####
  ),
  (
    "JSON/CodableBridge.swift",
    ####"""
nonisolated extension JSONCodable {
  /// Reads the value by another decoder, which has to be one of JSON.
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do {
      self = try value.decode()
    } catch let error as JSONError {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: error.description))
    }
  }

  /// Writes the value by another encoder, which has to be one of JSON.
  public func encode(to encoder: any Encoder) throws {
    let value: JSONValue
    do {
      value = try JSONValue(encoding: self)
    } catch let error as JSONError {
      throw EncodingError.invalidValue(
        Self.self,
        EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: error.description))
    }
    try value.encode(to: encoder)
  }
}

/// A decoder other than this client's tells of numbers only what Swift's types hold.
nonisolated extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard decoder.codingPath.count <= JSONScanner.deepest else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "it has more than \(JSONScanner.deepest) levels of arrays and objects")
    }
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? JSONNumber(container) {
      self = .number(number)
    } else if (try? decoder.unkeyedContainer()) != nil {
      self = .array(try container.decode([JSONValue].self))
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try value.encode(to: &container)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

"""####
  ),
  (
    "JSON/CodableValue.swift",
    ####"""
public import Foundation

/// A type of another module, which stands in JSON as its own `Codable` says: one of those under `types` in the
/// configuration that this client was made with.
public nonisolated protocol CodableValue: JSONCodable, ParameterValue {}

nonisolated extension CodableValue {
  public init(json: JSONReader) throws {
    let data = Data(try JSONCoding.bytes(of: JSONValue(json: json)))
    do {
      self = try JSONCoding.decoder.decode(Self.self, from: data)
    } catch {
      throw json.problem("it is no \(Self.self)")
    }
  }

  public func write(to json: inout JSONWriter) throws {
    try codedValue(json).write(to: &json)
  }

  private func codedValue(_ json: JSONWriter) throws -> JSONValue {
    do {
      return try JSONCoding.decode(JSONValue.self, from: JSONCoding.encoder.encode(self))
    } catch {
      throw json.problem("the \(Self.self) cannot be written")
    }
  }

  /// The value as one piece of text; `nil` for one that JSON has as a list or an object.
  public var codedText: String? {
    switch try? codedValue(JSONWriter()) {
    case .string(let text)?: text
    case .number(let number)?: number.description
    case .bool(let value)?: value.description
    case .null?, .array?, .object?, nil: nil
    }
  }

  /// Reads text as a string, and else as the number or the boolean that it may be.
  public init?(codedText text: String) {
    let readings = [try? JSONCoding.encode(text), Data(text.utf8)].compactMap { $0 }
    for json in readings {
      if let value = try? JSONCoding.decoder.decode(Self.self, from: json) {
        self = value
        return
      }
    }
    return nil
  }
}

"""####
  ),
  (
    "JSON/DateTimeText.swift",
    ####"""
import Foundation

/// Points in time as text (RFC 3339 §5.6): `2022-07-23T00:18:21.419Z`.
nonisolated enum DateTimeText {
  /// Reads fractions of any length, offsets with and without a colon, lower-case letters, a space between the day and
  /// the time, and leap seconds.
  ///
  /// - Returns: `nil` for anything else.
  static func date(from text: String) -> Date? {
    var scanner = DigitScanner(text)
    guard let day = scanner.date(),
      scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let hour = scanner.number(digits: 2, in: 0...23), scanner.skip(":"),
      let minute = scanner.number(digits: 2, in: 0...59), scanner.skip(":"),
      let second = scanner.number(digits: 2, in: 0...60),
      let fraction = scanner.fraction(),
      let offset = scanner.offset(),
      scanner.isAtEnd
    else { return nil }
    let minutes = day.daysSince1970 * 1440 + hour * 60 + minute - offset
    // Leap seconds are put in before midnight UTC, and only there.
    guard second < 60 || (minutes + 1).isMultiple(of: 1440) else { return nil }
    // Since 1970, so that it equals a date that is written as a number of such seconds.
    return Date(timeIntervalSince1970: Double(minutes * 60 + second) + fraction)
  }

  /// In UTC, with milliseconds where there are any.
  ///
  /// - Returns: `nil` outside of the years 0000 to 9999.
  static func text(of date: Date) -> String? {
    let interval = date.timeIntervalSinceReferenceDate
    guard abs(interval) < 1e12 else { return nil }
    let milliseconds = Int((interval * 1000).rounded()) + secondsTo2001 * 1000
    let (seconds, fraction) = milliseconds.flooredDivision(by: 1000)
    let (days, time) = seconds.flooredDivision(by: 86_400)
    guard let day = CalendarDate(daysSince1970: days) else { return nil }
    let clock = [time / 3600, time / 60 % 60, time % 60]
      .map { $0.text(digits: 2) }
      .joined(separator: ":")
    let end = fraction == 0 ? "" : "." + fraction.text(digits: 3)
    return "\(day)T\(clock)\(end)Z"
  }

  private static let secondsTo2001 = 978_307_200
}

nonisolated extension Int {
  /// The quotient rounded down, and a remainder that is not negative.
  func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The number with zeros in front of it.
  func text(digits: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}

"""####
  ),
  (
    "JSON/DecimalDigits.swift",
    ####"""
import Foundation

/// A number as JSON writes it, taken apart: digits without zeros at their ends, and a power of ten.
nonisolated struct DecimalDigits: Hashable {
  private(set) var isNegative = false
  /// The values of the digits, the first one first; none for zero.
  private(set) var digits: [UInt8] = []
  /// What the digits, as a whole number, are to be multiplied with.
  private(set) var exponent = 0

  /// - Parameter text: a number as RFC 8259 §6 has it.
  init(_ text: String) {
    var isFraction = false
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent += Self.exponent(&bytes)
      default:
        let digit = byte & 0xF
        if digit != 0 || !digits.isEmpty { digits.append(digit) }
        if isFraction { exponent -= 1 }
      }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }

  /// No number is as long as the limit, so that it is one of those that no type holds.
  private static func exponent(_ bytes: inout String.UTF8View.Iterator) -> Int {
    var (exponent, isNegative) = (0, false)
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      default: exponent = min(exponent * 10 + Int(byte & 0xF), 1 << 48)
      }
    }
    return isNegative ? -exponent : exponent
  }

  /// The number as a whole one; `nil` where it is none, or does not fit.
  func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
    // 20 digits are more than 64 bits hold.
    guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
    var value: UInt64 = 0
    for digit in digits + Array(repeating: 0, count: exponent) {
      let (tens, isTooLong) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.addingReportingOverflow(UInt64(digit))
      guard !isTooLong, !isTooLarge else { return nil }
      value = sum
    }
    guard isNegative else { return Integer(exactly: value) }
    return value == UInt64(Int64.max) + 1
      ? Integer(exactly: Int64.min) : Int64(exactly: value).flatMap { Integer(exactly: -$0) }
  }

  /// The number with all of its digits; `nil` where it has more than a `Decimal` holds.
  var decimal: Decimal? {
    guard digits.count <= Self.mostDigits, Self.exponents.contains(exponent) else { return nil }
    // Two halves, each of which 64 bits hold.
    let (high, low) = (digits.dropLast(19), digits.suffix(19))
    let significand =
      Decimal(Self.value(of: high)) * Self.halfway + Decimal(Self.value(of: low))
    return Decimal(
      sign: isNegative ? .minus : .plus, exponent: exponent, significand: significand)
  }

  private static func value(of digits: ArraySlice<UInt8>) -> UInt64 {
    digits.reduce(0) { $0 * 10 + UInt64($1) }
  }

  private static let halfway = Decimal(10_000_000_000_000_000_000 as UInt64)
  private static let mostDigits = 38
  private static let exponents = -128...127
}

"""####
  ),
  (
    "JSON/DecimalText.swift",
    ####"""
import Foundation

/// Decimal numbers as text, as JSON writes them (RFC 8259 §6) without an exponent: `-12.50`.
nonisolated enum DecimalText {
  /// - Returns: `nil` for anything else, and for more digits than a `Decimal` holds exactly.
  static func decimal(from text: String?) -> Decimal? {
    guard let text, !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return nil
    }
    return JSONNumber(text)?.decimal
  }
}

"""####
  ),
  (
    "JSON/DigitScanner.swift",
    ####"""
/// Reads the parts of a date and of a time from left to right.
nonisolated struct DigitScanner {
  private var bytes: String.UTF8View.Iterator
  private var next: UInt8?

  init(_ text: String) {
    bytes = text.utf8.makeIterator()
    next = bytes.next()
  }

  var isAtEnd: Bool { next == nil }

  /// Skips a character of ASCII if it is the next one.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    advance()
    return true
  }

  /// A number of exactly so many digits.
  mutating func number(digits: Int, in range: ClosedRange<Int>) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return range.contains(number) ? number : nil
  }

  /// `2022-07-23`
  mutating func date() -> CalendarDate? {
    guard let year = number(digits: 4, in: 0...9999), skip("-"),
      let month = number(digits: 2, in: 1...12), skip("-"),
      let day = number(digits: 2, in: 1...31)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `.419`, or nothing. Any number of digits is read; those below a femtosecond, which hardly a
  /// point in time can hold, are dropped.
  mutating func fraction() -> Double? {
    guard skip(".") else { return 0 }
    guard var numerator = digit() else { return nil }
    var denominator = 10
    while let digit = digit() {
      guard denominator < 1_000_000_000_000_000 else { continue }
      numerator = numerator * 10 + digit
      denominator *= 10
    }
    // Both are exact, so that the quotient is the nearest number that there is.
    return Double(numerator) / Double(denominator)
  }

  /// `Z` or `+05:30`, in minutes. Many servers write `+0530` or `+05`, which RFC 3339 does not allow.
  mutating func offset() -> Int? {
    if skip("Z") || skip("z") { return 0 }
    let isWest = next == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = number(digits: 2, in: 0...23) else { return nil }
    let endsWithHours = !skip(":") && isAtEnd
    guard let minutes = endsWithHours ? 0 : number(digits: 2, in: 0...59) else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private mutating func digit() -> Int? {
    guard let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    advance()
    return Int(byte - UInt8(ascii: "0"))
  }

  private mutating func advance() {
    next = bytes.next()
  }
}

"""####
  ),
  (
    "JSON/Indirect.swift",
    ####"""
/// Keeps a value outside of the struct that holds it, which so can hold one of its own type.
public nonisolated struct Indirect<Value> {
  fileprivate var box: Box

  /// Puts a value outside.
  public init(_ value: Value) {
    box = .value(value)
  }

  /// The value.
  public var value: Value {
    get {
      switch box {
      case .value(let value): value
      }
    }
    set { box = .value(newValue) }
  }

  fileprivate indirect enum Box {
    case value(Value)
  }
}

nonisolated extension Indirect.Box: Sendable where Value: Sendable {}
nonisolated extension Indirect: Sendable where Value: Sendable {}

nonisolated extension Indirect: Equatable where Value: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.value == right.value
  }
}

nonisolated extension Indirect: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}

"""####
  ),
  (
    "JSON/JSONCodable.swift",
    ####"""
/// A value that stands in JSON, and how it does so as a property of an object.
///
/// It is `Codable` too, for coders other than this client's: through `JSONValue`, which costs more.
public nonisolated protocol JSONCodable: Codable, Hashable, Sendable {
  /// Reads a value.
  init(json: JSONReader) throws
  /// Writes the value.
  func write(to json: inout JSONWriter) throws

  /// Reads a property.
  static func read(_ property: PropertyReader) throws -> Self
  /// Reads a property that may be missing.
  static func readIfPresent(_ property: PropertyReader) throws -> Self?
  /// Writes a property.
  func write(_ name: WireName, to json: inout JSONWriter) throws
}

nonisolated extension JSONCodable {
  public static func read(_ property: PropertyReader) throws -> Self {
    guard let value = property.value else { throw property.missing }
    return try Self(json: value)
  }

  public static func readIfPresent(_ property: PropertyReader) throws -> Self? {
    guard let value = property.value, !value.isNull else { return nil }
    return try Self(json: value)
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    json.writeName(name)
    try write(to: &json)
  }
}

"""####
  ),
  (
    "JSON/JSONCoding.swift",
    ####"""
public import Foundation

/// How this client reads and writes JSON: dates as RFC 3339 says, bytes in base64.
public nonisolated enum JSONCoding {
  /// Reads a value of the client's types.
  ///
  /// - Throws: `JSONError`, with the path of the first problem.
  public static func decode<Value: JSONCodable>(
    _ type: Value.Type = Value.self, from data: Data
  ) throws -> Value {
    try decode(type, from: JSONDocument(data))
  }

  static func decode<Value: JSONCodable>(
    _ type: Value.Type, from document: JSONDocument
  ) throws -> Value {
    do {
      return try Value(json: document.root)
    } catch {
      throw JSONError(error, in: document)
    }
  }

  /// Writes a value of the client's types. Equal values give equal bytes: properties in the order of their struct,
  /// those of dictionaries in that of their names.
  ///
  /// - Throws: `JSONError`, with the path of what JSON cannot hold.
  public static func encode(_ value: some JSONCodable) throws -> Data {
    Data(try bytes(of: value))
  }

  static func bytes(of value: some JSONCodable, files: FileList? = nil) throws -> [UInt8] {
    var writer = JSONWriter(files: files)
    do {
      try value.write(to: &writer)
    } catch {
      throw JSONError(error, behind: writer.bytes)
    }
    return writer.bytes
  }
}

// MARK: Codable

nonisolated extension JSONCoding {
  /// Foundation's decoder, for types of yours that are `Decodable`; those of the client can be parts of them.
  public static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let date = DateTimeText.date(from: try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: noDate)
      }
      return date
    }
    return decoder
  }

  /// Foundation's encoder, for types of yours that are `Encodable`; those of the client can be parts of them.
  public static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      guard let text = DateTimeText.text(of: date) else {
        // Not the date itself: describing one far enough out of range is a crash in Foundation.
        throw EncodingError.invalidValue(
          date.timeIntervalSince1970,
          EncodingError.Context(codingPath: encoder.codingPath, debugDescription: unwritableDate))
      }
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
    return encoder
  }

  static let noDate = "it is not an RFC 3339 date-time"
  static let unwritableDate = "the date is outside of the years 0000 to 9999"
}

"""####
  ),
  (
    "JSON/JSONCollections.swift",
    ####"""
nonisolated extension Optional: JSONCodable where Wrapped: JSONCodable {
  public init(json: JSONReader) throws {
    self = json.isNull ? nil : try Wrapped(json: json)
  }

  public func write(to json: inout JSONWriter) throws {
    if let self { try self.write(to: &json) } else { json.writeNull() }
  }

  public static func read(_ property: PropertyReader) throws -> Self {
    if property.name.role == .nullable, property.value == nil { throw property.missing }
    return try Wrapped.readIfPresent(property)
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    if let self {
      try self.write(name, to: &json)
    } else if name.role == .nullable {
      json.writeName(name)
      json.writeNull()
    }
  }
}

nonisolated extension Nullable: JSONCodable where Wrapped: JSONCodable {
  public init(json: JSONReader) throws {
    self = json.isNull ? .null : .value(try Wrapped(json: json))
  }

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .null: json.writeNull()
    case .value(let value): try value.write(to: &json)
    }
  }

  public static func readIfPresent(_ property: PropertyReader) throws -> Self? {
    try property.value.map { try Self(json: $0) }
  }
}

nonisolated extension Array: JSONCodable where Element: JSONCodable {
  public init(json: JSONReader) throws {
    let document = json.document
    guard json.kind == .array else { throw json.mismatch("an array") }
    self = []
    var element = json.token + 1
    let end = document.next(after: json.token)
    while element < end {
      append(try Element(json: JSONReader(document, element)))
      element = document.next(after: element)
    }
  }

  public func write(to json: inout JSONWriter) throws {
    try json.beginArray()
    for element in self {
      json.beginElement()
      try element.write(to: &json)
    }
    json.endArray()
  }
}

/// Of several properties with one name the last one counts. Names that differ, and are the same to Swift, are an
/// error, as a dictionary holds but one of them.
nonisolated extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
  public init(json: JSONReader) throws {
    guard json.kind == .object else { throw json.mismatch("an object") }
    self = try Self(json, besides: PropertyNames.none)
  }

  private init(_ json: JSONReader, besides known: PropertyNames) throws {
    self = [:]
    try known.others(in: json) { key, value in
      let name = json.document.string(key) ?? ""
      if let index = index(forKey: name) {
        guard self[index].key.utf8.elementsEqual(name.utf8) else {
          throw JSONProblem(
            "another name differs only in how Unicode composes it",
            .property(name, of: json.token))
        }
      }
      self[name] = try Value(json: value)
    }
  }

  public static func read(_ property: PropertyReader) throws -> Self {
    if property.name.role == .others {
      return try Self(property.object, besides: property.names)
    }
    guard let value = property.value else { throw property.missing }
    return try Self(json: value)
  }

  public func write(to json: inout JSONWriter) throws {
    try json.beginObject()
    if let tag = json.takeTag() {
      json.writeName(tag.name)
      if let own = self[tag.name.text] {
        try own.write(to: &json)
      } else {
        try tag.value.write(to: &json)
      }
      try writeProperties(to: &json) { $0 != tag.name.text }
    } else {
      try writeProperties(to: &json) { _ in true }
    }
    json.endObject()
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    guard name.role == .others else {
      json.writeName(name)
      return try write(to: &json)
    }
    let known = json.taken
    try writeProperties(to: &json) { !known.contains($0) }
  }

  /// In the order of the names, so that equal values are equal to the byte.
  private func writeProperties(
    to json: inout JSONWriter, where isIncluded: (String) -> Bool
  ) throws {
    for (name, value) in sorted(by: { $0.key < $1.key }) where isIncluded(name) {
      json.writeName(name)
      try value.write(to: &json)
    }
  }
}

nonisolated extension PropertyNames {
  static let none = PropertyNames([])
}

"""####
  ),
  (
    "JSON/JSONDocument.swift",
    ####"""
import Foundation

/// JSON text that has been checked, with its tokens: names and values follow each other as in the text, and a
/// container knows what is behind it.
nonisolated final class JSONDocument {
  /// The text, and a zero behind it.
  let bytes: [UInt8]
  let tokens: [JSONToken]
  /// What unions inside of unions were read as.
  var unions = UnionAnswers()

  /// - Throws: `JSONError` for anything that is not one JSON value.
  init(_ data: some Collection<UInt8>) throws {
    var text: [UInt8] = []
    text.reserveCapacity(data.count + 1)
    text.append(contentsOf: data)
    text.append(0)
    var scanner = JSONScanner(text)
    do {
      try scanner.scan()
    } catch let problem as JSONProblem {
      throw JSONError(problem, in: text)
    }
    bytes = scanner.bytes
    tokens = scanner.tokens
  }

  var root: JSONReader { JSONReader(self, 0) }

  func kind(_ token: Int) -> JSONToken.Kind { tokens[token].kind }

  /// The index of the token behind a value.
  func next(after token: Int) -> Int {
    let value = tokens[token]
    return value.isContainer ? value.extent : token + 1
  }

  // MARK: Strings

  /// The text of a string; `nil` for anything else.
  func string(_ token: Int) -> String? {
    let value = tokens[token]
    switch value.kind {
    case .string: return String(decoding: bytes[value.range], as: UTF8.self)
    case .escapedString:
      return String(decoding: JSONEscape.text(of: value.range, in: bytes), as: UTF8.self)
    default: return nil
    }
  }

  /// Whether a string has these bytes; canonically equivalent ones are others.
  func string(_ token: Int, equals text: [UInt8]) -> Bool {
    let value = tokens[token]
    switch value.kind {
    case .string:
      guard value.extent == text.count else { return false }
      var index = value.start
      for byte in text {
        guard bytes[index] == byte else { return false }
        index &+= 1
      }
      return true
    case .escapedString: return JSONEscape.text(of: value.range, in: bytes) == text
    default: return false
    }
  }

  // MARK: Numbers

  /// The text of a number; `nil` for anything else.
  func number(_ token: Int) -> String? {
    let value = tokens[token]
    switch value.kind {
    case .integer, .number: return String(decoding: bytes[value.range], as: UTF8.self)
    default: return nil
    }
  }
}

"""####
  ),
  (
    "JSON/JSONError.swift",
    ####"""
/// Why JSON could not be read or written, and where.
public nonisolated struct JSONError: Error, Hashable, Sendable {
  /// The place: `$.items[3].amount`.
  public let path: String
  /// What is wrong there.
  public let reason: String
}

nonisolated extension JSONError: CustomStringConvertible {
  public var description: String { "\(path): \(reason)" }
}

/// What is wrong, with a place of which the path is found only when somebody wants to know.
nonisolated struct JSONProblem: Error {
  enum Place {
    case root
    /// In the text.
    case offset(Int)
    case token(Int)
    /// A property of an object.
    case property(String, of: Int)
    /// Behind what has been written so far.
    case end
  }

  let reason: String
  let place: Place

  init(_ reason: String, _ place: Place) {
    self.reason = reason
    self.place = place
  }
}

nonisolated extension JSONError {
  /// A problem of text that is not JSON.
  init(_ problem: JSONProblem, in text: [UInt8]) {
    reason = problem.reason
    switch problem.place {
    case .offset(let offset): path = JSONPath(behind: text[..<offset]).text
    default: path = JSONPath().text
    }
  }

  /// What reading a document threw.
  init(_ error: any Error, in document: JSONDocument) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be read")
      return
    }
    reason = problem.reason
    switch problem.place {
    case .token(let token): path = JSONPath(to: token, in: document).text
    case .property(let name, let object):
      path = (JSONPath(to: object, in: document) + .property(name)).text
    case .root, .offset, .end: path = JSONPath().text
    }
  }

  /// What writing threw.
  init(_ error: any Error, behind text: [UInt8]) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be written")
      return
    }
    path = JSONPath(behind: text[...]).text
    reason = problem.reason
  }
}

"""####
  ),
  (
    "JSON/JSONEscape.swift",
    ####"""
/// What a backslash begins in a string (RFC 8259 §7).
nonisolated enum JSONEscape {
  /// Checks an escape; half of a surrogate pair is none, as no text can hold it.
  ///
  /// - Parameter start: the offset of the backslash.
  /// - Returns: the offset behind it.
  static func end(of start: Int, in scanner: JSONScanner) throws -> Int {
    let bytes = scanner.bytes
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard let unit = codeUnit(at: start, in: bytes) else { break }
      guard UTF16.isLeadSurrogate(unit) else {
        if UTF16.isTrailSurrogate(unit) { break }
        return start + 6
      }
      guard let second = codeUnit(at: start + 6, in: bytes), UTF16.isTrailSurrogate(second) else {
        break
      }
      return start + 12
    default: break
    }
    throw JSONProblem("a string holds an invalid escape", .offset(start))
  }

  /// The text of a string in which all escapes have been checked.
  static func text(of range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      guard bytes[position] == UInt8(ascii: "\\") else {
        result.append(bytes[position])
        position += 1
        continue
      }
      position += append(at: position, in: bytes, to: &result)
    }
    return result
  }

  /// - Returns: the length of the escape.
  private static func append(
    at start: Int, in bytes: [UInt8], to result: inout [UInt8]
  ) -> Int {
    switch bytes[start + 1] {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      let first = UInt32(codeUnit(at: start, in: bytes) ?? 0)
      guard 0xD800...0xDBFF ~= first, let second = codeUnit(at: start + 6, in: bytes) else {
        append(first, to: &result)
        return 6
      }
      append(0x1_0000 + (first - 0xD800) << 10 + UInt32(second) & 0x3FF, to: &result)
      return 12
    case let byte: result.append(byte)
    }
    return 2
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The number in `\u0041`.
  private static func codeUnit(at start: Int, in bytes: [UInt8]) -> UInt16? {
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

"""####
  ),
  (
    "JSON/JSONLiterals.swift",
    ####"""
nonisolated extension JSONValue: ExpressibleByNilLiteral {
  public init(nilLiteral: ()) { self = .null }
}

nonisolated extension JSONValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

nonisolated extension JSONValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
}

nonisolated extension JSONValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self = .number(JSONNumber(floatLiteral: value)) }
}

nonisolated extension JSONValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}

nonisolated extension JSONValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

nonisolated extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Of two values for one name the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}

"""####
  ),
  (
    "JSON/JSONNumber.swift",
    ####"""
public import Foundation

/// A number as it is written: `12`, `-0`, `1.0`, `1e2`, and those with more digits than any type holds.
///
/// Numbers are equal if their values are, however they are written.
public nonisolated struct JSONNumber: Sendable, LosslessStringConvertible {
  /// The number as JSON.
  public let description: String

  /// - Returns: `nil` for text that is no number in JSON.
  public init?(_ text: String) {
    guard let document = try? JSONDocument(text.utf8), document.number(0) == text else {
      return nil
    }
    description = text
  }

  /// - Parameter text: a number of which the form has been checked.
  init(checked text: String) {
    description = text
  }

  public init(_ value: some FixedWidthInteger) {
    description = String(value)
  }

  /// - Returns: `nil` for infinity and what is no number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    description = Self.text(of: value.description)
  }

  /// - Returns: `nil` for what is no number.
  public init?(_ value: Decimal) {
    guard value.isFinite else { return nil }
    description = value.description
  }

  /// Whole numbers are written as such.
  static func text(of description: String) -> String {
    description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  /// The value; `nil` where it is not whole, or does not fit.
  public func integer<Integer: FixedWidthInteger>(
    as type: Integer.Type = Integer.self
  ) -> Integer? {
    DecimalDigits(description).integer()
  }

  /// The nearest number that the type holds; `nil` for larger ones.
  public var double: Double? { Double(description).flatMap { $0.isFinite ? $0 : nil } }

  /// The value with all of its digits; `nil` where there are more than the type holds.
  public var decimal: Decimal? { DecimalDigits(description).decimal }
}

nonisolated extension JSONNumber: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.description == right.description
      || DecimalDigits(left.description) == DecimalDigits(right.description)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(DecimalDigits(description))
  }
}

nonisolated extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  public init(integerLiteral value: Int) { self.init(value) }

  public init(floatLiteral value: Double) {
    // A literal is finite.
    self = Self(value) ?? Self(0)
  }
}

// MARK: Other coders

nonisolated extension JSONNumber {
  init(_ container: any SingleValueDecodingContainer) throws {
    if let integer = try? container.decode(Int64.self) {
      self.init(integer)
    } else if let integer = try? container.decode(UInt64.self) {
      self.init(integer)
    } else {
      let number = try container.decode(Double.self)
      let decimal = try? container.decode(Decimal.self)
      let isExact = decimal.map { $0 == Decimal(string: number.description) } ?? true
      guard let value = isExact ? Self(number) : decimal.flatMap(Self.init) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "it is no number")
      }
      self = value
    }
  }

  func encode(to container: inout any SingleValueEncodingContainer) throws {
    if let integer = integer(as: Int64.self) {
      try container.encode(integer)
    } else if let integer = integer(as: UInt64.self) {
      try container.encode(integer)
    } else if let double, Self(double) == self {
      try container.encode(double)
    } else if let decimal {
      try container.encode(decimal)
    } else {
      throw EncodingError.invalidValue(
        description,
        EncodingError.Context(
          codingPath: container.codingPath, debugDescription: "no type holds the number"))
    }
  }
}

"""####
  ),
  (
    "JSON/JSONNumbers.swift",
    ####"""
public import Foundation

nonisolated extension Int: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.writeText(description) }
}

nonisolated extension Int32: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.writeText(description) }
}

nonisolated extension Int64: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.writeText(description) }
}

nonisolated extension UInt64: JSONCodable {
  public init(json: JSONReader) throws { self = try json.integer() }
  public func write(to json: inout JSONWriter) throws { json.writeText(description) }
}

/// The nearest number that the type holds; those beyond its range do not fit.
nonisolated extension Double: JSONCodable {
  public init(json: JSONReader) throws {
    if let short = json.document.shortDouble(json.token) {
      self = short
      return
    }
    let text = try json.numberText()
    guard let value = Double(text), value.isFinite else {
      throw json.doesNotFit("Double")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) throws {
    guard isFinite else { throw json.problem("\(self) is no number in JSON") }
    json.writeText(JSONNumber.text(of: description))
  }
}

nonisolated extension Float: JSONCodable {
  public init(json: JSONReader) throws {
    guard let value = Float(try json.numberText()), value.isFinite else {
      throw json.doesNotFit("Float")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) throws {
    guard isFinite else { throw json.problem("\(self) is no number in JSON") }
    json.writeText(JSONNumber.text(of: description))
  }
}

/// All digits, or an error.
nonisolated extension Decimal: JSONCodable {
  public init(json: JSONReader) throws {
    guard let value = DecimalDigits(try json.numberText()).decimal else {
      throw json.doesNotFit("Decimal")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) throws {
    guard isFinite else { throw json.problem("\(self) is no number in JSON") }
    json.writeText(description)
  }
}

nonisolated extension JSONReader {
  fileprivate func numberText() throws -> String {
    guard let text = document.number(token) else { throw mismatch("a number") }
    return text
  }

  fileprivate func integer<Integer: FixedWidthInteger>() throws -> Integer {
    if let short = document.shortInteger(token) {
      guard let value = Integer(exactly: short) else { throw doesNotFit("\(Integer.self)") }
      return value
    }
    guard let value = DecimalDigits(try numberText()).integer(as: Integer.self) else {
      throw doesNotFit("\(Integer.self)")
    }
    return value
  }

  fileprivate func doesNotFit(_ type: String) -> any Error {
    let text = ServerMessage.printable(document.number(token) ?? "", upTo: 40)
    return problem("\(text) does not fit \(type)")
  }
}

nonisolated extension JSONDocument {
  /// A whole number of up to 18 digits.
  fileprivate func shortInteger(_ token: Int) -> Int64? {
    let value = tokens[token]
    guard value.kind == .integer, value.extent <= 18 else { return nil }
    return integer(in: value.range)
  }

  /// A number of up to 15 characters, of which a division of two exact numbers makes the nearest one.
  fileprivate func shortDouble(_ token: Int) -> Double? {
    let value = tokens[token]
    guard value.kind == .integer || value.kind == .number, value.extent <= 15 else { return nil }
    let isNegative = bytes[value.start] == UInt8(ascii: "-")
    var (number, divisor, isFraction) = (0.0, 1.0, false)
    for byte in bytes[value.range].dropFirst(isNegative ? 1 : 0) {
      if byte.isDigit {
        number = number * 10 + Double(byte & 0xF)
        if isFraction { divisor *= 10 }
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        return nil
      }
    }
    return (isNegative ? -number : number) / divisor
  }

  private func integer(in range: Range<Int>) -> Int64 {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var number: Int64 = 0
    for byte in bytes[range].dropFirst(isNegative ? 1 : 0) {
      number = number &* 10 &+ Int64(byte & 0xF)
    }
    return isNegative ? -number : number
  }
}

"""####
  ),
  (
    "JSON/JSONObject.swift",
    ####"""
/// A struct that is an object in JSON; a table of its properties reads, writes, compares and hashes it.
public nonisolated protocol JSONObject: JSONCodable {
  /// The properties, with their names in JSON.
  static var properties: Properties<Self> { get }
}

nonisolated extension JSONObject {
  public init(json: JSONReader) throws {
    self = try Self.properties.read(json)
  }

  public func write(to json: inout JSONWriter) throws {
    try Self.properties.write(self, to: &json)
  }

  /// The properties that have to be there.
  static var requiredNames: [WireName] { properties.required }

  public static func == (left: Self, right: Self) -> Bool {
    properties.areEqual(left, right)
  }

  public func hash(into hasher: inout Hasher) {
    Self.properties.hash(self, into: &hasher)
  }
}

"""####
  ),
  (
    "JSON/JSONPath.swift",
    ####"""
/// A place in JSON: `$._links.self.href`, `$.items[3]`, `$["exchange-partner"]`.
nonisolated struct JSONPath {
  enum Step {
    case property(String)
    case element(Int)
  }

  private(set) var steps: [Step] = []

  /// The root.
  init() {}

  static func + (path: Self, step: Step) -> Self {
    var path = path
    path.steps.append(step)
    return path
  }

  var text: String {
    steps.reduce(into: "$") { text, step in
      switch step {
      case .element(let index): text += "[\(index)]"
      case .property(let name):
        text += Self.isIdentifier(name) ? ".\(name)" : "[\"\(ServerMessage.printable(name))\"]"
      }
    }
  }

  private static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}

nonisolated extension JSONPath {
  /// The place of a value in a document.
  init(to token: Int, in document: JSONDocument) {
    var container = 0
    while container < token {
      let isObject = document.kind(container) == .object
      var (child, index) = (container + 1, 0)
      while true {
        let value = isObject ? child + 1 : child
        let next = document.next(after: value)
        guard next <= token else {
          steps.append(isObject ? .property(document.string(child) ?? "") : .element(index))
          container = value
          break
        }
        (child, index) = (next, index + 1)
      }
      // The token is a name.
      if token < container { return }
    }
  }

  /// The place behind the beginning of some JSON, where the next value is to stand.
  init<Text: Collection<UInt8>>(behind text: Text) where Text.SubSequence == Text {
    var containers: [(isObject: Bool, name: Text?, index: Int)] = []
    var text = text
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "{"): containers.append((true, nil, 0))
      case UInt8(ascii: "["): containers.append((false, nil, 0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = containers.popLast()
      case UInt8(ascii: ","):
        guard let last = containers.indices.last else { continue }
        containers[last].index += 1
        containers[last].name = nil
      case UInt8(ascii: "\""):
        let string = Self.takeString(from: &text)
        guard let last = containers.indices.last, containers[last].name == nil else { continue }
        containers[last].name = string
      default: continue
      }
    }
    for container in containers {
      if !container.isObject {
        steps.append(.element(container.index))
      } else if let name = container.name {
        let bytes = JSONEscape.text(of: 0..<name.count, in: Array(name) + [0])
        steps.append(.property(String(decoding: bytes, as: UTF8.self)))
      }
    }
  }

  /// What stands before the next quotation mark that ends a string; nil where there is none.
  private static func takeString<Text: Collection<UInt8>>(from text: inout Text) -> Text?
  where Text.SubSequence == Text {
    var end = text.startIndex
    while end < text.endIndex, text[end] != UInt8(ascii: "\"") {
      let isEscape = text[end] == UInt8(ascii: "\\")
      text.formIndex(after: &end)
      if isEscape, end < text.endIndex { text.formIndex(after: &end) }
    }
    guard end < text.endIndex else {
      text = text[end...]
      return nil
    }
    defer { text = text[end...].dropFirst() }
    return text[..<end]
  }
}

"""####
  ),
  (
    "JSON/JSONReader.swift",
    ####"""
/// A value in JSON text while it is read.
public nonisolated struct JSONReader {
  let document: JSONDocument
  let token: Int

  init(_ document: JSONDocument, _ token: Int) {
    self.document = document
    self.token = token
  }

  var kind: JSONToken.Kind { document.kind(token) }

  var isNull: Bool { kind == .null }

  /// An error at the value, to be thrown by types that read themselves.
  public func problem(_ reason: String) -> any Error { JSONProblem(reason, .token(token)) }

  func mismatch(_ expected: String) -> any Error {
    problem("expected \(expected), found \(kind.name)")
  }
}

nonisolated extension JSONReader {
  /// The value of a property; `nil` if this is no object or has no such property. Of several the last one counts.
  subscript(name: String) -> JSONReader? { property(Array(name.utf8)) }

  func property(_ name: [UInt8]) -> JSONReader? {
    guard kind == .object else { return nil }
    var value: JSONReader?
    var key = token + 1
    let end = document.next(after: token)
    while key < end {
      if document.string(key, equals: name) { value = JSONReader(document, key + 1) }
      key = document.next(after: key + 1)
    }
    return value
  }

  /// The text of a string; `nil` for anything else.
  var string: String? { document.string(token) }
}

nonisolated extension JSONToken.Kind {
  fileprivate var name: String {
    switch self {
    case .null: "null"
    case .false, .true: "a boolean"
    case .integer, .number: "a number"
    case .string, .escapedString: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

"""####
  ),
  (
    "JSON/JSONScalars.swift",
    ####"""
public import Foundation

nonisolated extension String: JSONCodable {
  public init(json: JSONReader) throws {
    guard let text = json.string else { throw json.mismatch("a string") }
    self = text
  }

  public func write(to json: inout JSONWriter) throws { json.write(self) }
}

nonisolated extension Bool: JSONCodable {
  public init(json: JSONReader) throws {
    switch json.kind {
    case .true: self = true
    case .false: self = false
    default: throw json.mismatch("a boolean")
    }
  }

  public func write(to json: inout JSONWriter) throws { json.write(self) }
}

nonisolated extension CalendarDate: JSONCodable {
  public init(json: JSONReader) throws {
    guard let date = Self(try String(json: json)) else {
      throw json.problem("it is not an RFC 3339 full-date")
    }
    self = date
  }

  public func write(to json: inout JSONWriter) throws { json.write(description) }
}

nonisolated extension Date: JSONCodable {
  public init(json: JSONReader) throws {
    guard let date = DateTimeText.date(from: try String(json: json)) else {
      throw json.problem(JSONCoding.noDate)
    }
    self = date
  }

  public func write(to json: inout JSONWriter) throws {
    guard let text = DateTimeText.text(of: self) else {
      throw json.problem(JSONCoding.unwritableDate)
    }
    json.write(text)
  }
}

/// Bytes are base64 (RFC 4648 §4).
nonisolated extension Data: JSONCodable {
  public init(json: JSONReader) throws {
    guard let data = Self(base64Encoded: try String(json: json)) else {
      throw json.problem("it is not base64")
    }
    self = data
  }

  public func write(to json: inout JSONWriter) throws { json.write(base64EncodedString()) }
}

"""####
  ),
  (
    "JSON/JSONScanner.swift",
    ####"""
/// Checks JSON text (RFC 8259) and makes its tokens, in one pass and without recursion.
nonisolated struct JSONScanner {
  /// The text, and a zero behind it, so that no end has to be looked for: a zero belongs to no token.
  let bytes: [UInt8]
  private(set) var tokens: [JSONToken] = []
  private var position = 0
  /// The arrays and objects around the position.
  private var open: [Int] = []

  /// Levels of arrays and objects. Values are read by recursion, and threads can have stacks of 512 KiB.
  static let deepest = 128

  /// - Parameter bytes: the text, with a zero behind it.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A guess that fits most answers.
    tokens.reserveCapacity(bytes.count / 12 + 4)
  }

  /// - Throws: `JSONProblem` for anything that is not one JSON value.
  mutating func scan() throws {
    guard bytes.count <= JSONToken.longestText else {
      throw JSONProblem("the text is longer than 1 GiB", .root)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    repeat {
      if try scanValue() { continue }
      while let container = open.last, try !scanSeparator(in: container) {}
    } while !open.isEmpty
    skipBlanks()
    guard position == bytes.count - 1 else { throw problem("there is text after the value") }
  }

  /// - Returns: whether another value has to follow: the first one in the container that began.
  private mutating func scanValue() throws -> Bool {
    skipBlanks()
    switch bytes[position] {
    case UInt8(ascii: "\""): try scanString()
    case UInt8(ascii: "{"): return try scanStart(of: .object)
    case UInt8(ascii: "["): return try scanStart(of: .array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    case UInt8(ascii: "t"): try scanWord("true", .true)
    case UInt8(ascii: "f"): try scanWord("false", .false)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    default: throw problem("expected a value")
    }
    return false
  }

  // MARK: Containers

  private mutating func scanStart(of kind: JSONToken.Kind) throws -> Bool {
    guard open.count < Self.deepest else {
      throw problem("it has more than \(Self.deepest) levels of arrays and objects")
    }
    open.append(tokens.count)
    tokens.append(JSONToken(kind, start: position, extent: 0))
    position += 1
    skipBlanks()
    if bytes[position] == Self.end(of: kind) {
      close()
      return false
    }
    if kind == .object { try scanName() }
    return true
  }

  /// Reads what stands behind a value.
  ///
  /// - Returns: whether another value has to follow.
  private mutating func scanSeparator(in container: Int) throws -> Bool {
    skipBlanks()
    let kind = tokens[container].kind
    switch bytes[position] {
    case UInt8(ascii: ","):
      position += 1
      if kind == .object { try scanName() }
      return true
    case Self.end(of: kind):
      close()
      return false
    default:
      throw problem("expected a comma or \(kind == .object ? "'}'" : "']'")")
    }
  }

  private static func end(of kind: JSONToken.Kind) -> UInt8 {
    kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }

  private mutating func close() {
    position += 1
    let index = open.removeLast()
    let token = tokens[index]
    tokens[index] = JSONToken(token.kind, start: token.start, extent: tokens.count)
  }

  private mutating func scanName() throws {
    skipBlanks()
    guard bytes[position] == UInt8(ascii: "\"") else {
      throw problem("expected the name of a property")
    }
    try scanString()
    skipBlanks()
    guard bytes[position] == UInt8(ascii: ":") else { throw problem("expected a colon") }
    position += 1
  }

  // MARK: Scalars

  private mutating func scanWord(_ word: String, _ kind: JSONToken.Kind) throws {
    let start = position
    for byte in word.utf8 {
      guard bytes[position] == byte else { throw problem("expected a value") }
      position += 1
    }
    tokens.append(JSONToken(kind, start: start, extent: position - start))
  }

  private mutating func scanNumber() throws {
    let start = position
    var kind = JSONToken.Kind.integer
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if bytes[position] == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if bytes[position] == UInt8(ascii: ".") {
      kind = .number
      position += 1
      try skipDigits()
    }
    if bytes[position] | 0x20 == UInt8(ascii: "e") {
      kind = .number
      position += 1
      if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      try skipDigits()
    }
    tokens.append(JSONToken(kind, start: start, extent: position - start))
  }

  private mutating func skipDigits() throws {
    guard bytes[position].isDigit else { throw problem("expected a digit") }
    repeat { position += 1 } while bytes[position].isDigit
  }

  private mutating func scanString() throws {
    let start = position + 1
    var kind = JSONToken.Kind.string
    position = start
    while true {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        position = try JSONEscape.end(of: position, in: self)
      } else if byte < 0x20 {
        throw problem(
          position == bytes.count - 1
            ? "the string does not end" : "a string holds a control character")
      } else if byte < 0x80 {
        position += 1
      } else {
        position += try lengthOfScalar()
      }
    }
    tokens.append(JSONToken(kind, start: start, extent: position - start))
    position += 1
  }

  /// The length of a scalar beyond ASCII (Unicode, table 3-7).
  private func lengthOfScalar() throws -> Int {
    let first = bytes[position]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw problem("a string is not UTF-8")
      }
    guard second.contains(bytes[position + 1]) else { throw problem("a string is not UTF-8") }
    // The zero at the end is none of these.
    for index in 2..<max(length, 2) where bytes[position + index] & 0xC0 != 0x80 {
      throw problem("a string is not UTF-8")
    }
    return length
  }

  private mutating func skipBlanks() {
    while true {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      default: return
      }
    }
  }

  private func problem(_ reason: String) -> JSONProblem {
    JSONProblem(reason, .offset(position))
  }
}

"""####
  ),
  (
    "JSON/JSONToken.swift",
    ####"""
/// What a piece of JSON text is, and where: a value, or the name of a property.
///
/// Eight bytes, since there may be half as many of them as the text has bytes.
nonisolated struct JSONToken {
  enum Kind: UInt8 {
    case null, `false`, `true`
    /// A number without a fraction and an exponent.
    case integer
    case number
    case string
    /// A string with escapes in it.
    case escapedString
    case array, object
  }

  /// The kind, the offset of the first byte, and the length or the next sibling: 4, 30 and 30 bits.
  private let bits: UInt64
  private static let width: UInt64 = 30
  private static let mask: UInt64 = 1 << width - 1

  /// The longest text, in bytes.
  static let longestText = Int(mask)

  /// - Parameters:
  ///   - start: the offset of the first byte; of a string, of the one behind the quotation mark.
  ///   - extent: the length in bytes of a scalar; the index of the token behind a container.
  init(_ kind: Kind, start: Int, extent: Int) {
    bits =
      UInt64(kind.rawValue) << (2 * Self.width)
      | UInt64(truncatingIfNeeded: start) << Self.width | UInt64(truncatingIfNeeded: extent)
  }

  var kind: Kind {
    // Always one of them: the other initializer is not used.
    Kind(rawValue: UInt8(truncatingIfNeeded: bits >> (2 * Self.width))) ?? .null
  }

  var start: Int { Int(truncatingIfNeeded: bits >> Self.width & Self.mask) }

  var extent: Int { Int(truncatingIfNeeded: bits & Self.mask) }

  /// Where the text of a scalar is.
  var range: Range<Int> { start..<(start + extent) }

  var isContainer: Bool { bits >> (2 * Self.width) >= UInt64(Kind.array.rawValue) }
}

"""####
  ),
  (
    "JSON/JSONUnion.swift",
    ####"""
/// An enum that is one of several types in JSON; a table of its cases reads it.
public nonisolated protocol JSONUnion: JSONCodable {
  /// The cases, and what tells them apart.
  static var members: UnionMembers<Self> { get }
}

nonisolated extension JSONUnion {
  public init(json: JSONReader) throws {
    self = try Self.members.read(json)
  }
}

"""####
  ),
  (
    "JSON/JSONValue.swift",
    ####"""
import Foundation

/// Any JSON (RFC 8259).
public nonisolated enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

nonisolated extension JSONValue {
  /// The value of a property; `nil` if this is no object or has no such property.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let properties) = self else { return nil }
    return properties[name]
  }

  /// An element; `nil` if this is no array or has no such element.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text of a string.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// A number as it is written.
  public var number: JSONNumber? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The value of a boolean.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The value as that of another type of the client.
  ///
  /// - Throws: `JSONError`, with the path of the first problem.
  public func decode<Value: JSONCodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decode(type, from: JSONDocument(JSONCoding.bytes(of: self)))
  }

  /// The value as that of a type of yours.
  ///
  /// - Throws: what its initialiser throws.
  public func decode<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
    try JSONCoding.decoder.decode(type, from: JSONCoding.encode(self))
  }

  /// A value of the client's types as JSON.
  ///
  /// - Throws: `JSONError`, with the path of what JSON cannot hold.
  public init(encoding value: some JSONCodable) throws {
    self = try JSONCoding.decode(JSONValue.self, from: JSONDocument(JSONCoding.bytes(of: value)))
  }
}

nonisolated extension JSONValue: JSONCodable {
  public init(json: JSONReader) throws {
    switch json.kind {
    case .null: self = .null
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .integer, .number:
      self = .number(JSONNumber(checked: json.document.number(json.token) ?? "0"))
    case .string, .escapedString: self = .string(json.string ?? "")
    case .array: self = .array(try [JSONValue](json: json))
    case .object: self = .object(try [String: JSONValue](json: json))
    }
  }

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .null: json.writeNull()
    case .bool(let value): json.write(value)
    case .number(let value): json.writeText(value.description)
    case .string(let value): json.write(value)
    case .array(let value): try value.write(to: &json)
    case .object(let value): try value.write(to: &json)
    }
  }
}

nonisolated extension JSONValue: CustomStringConvertible {
  /// The value as JSON, properties ordered by their names.
  public var description: String {
    (try? JSONCoding.bytes(of: self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}

"""####
  ),
  (
    "JSON/JSONWriter.swift",
    ####"""
/// JSON while it is written: the same value gives the same bytes, always.
public nonisolated struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// What is put first into the object that is written next.
  private var tag: Tag?
  /// The names that the properties of a dictionary cannot have, as those of the struct around it have them.
  var taken = PropertyNames.none
  /// Where files are put in the place of their bytes.
  let files: FileList?

  /// The property that tells the members of a union apart.
  struct Tag {
    let name: WireName
    let value: JSONValue
  }

  init(files: FileList? = nil) {
    self.files = files
    bytes.reserveCapacity(256)
  }

  var count: Int { bytes.count }

  /// Where a property, an element or nothing has to be separated from what is before it.
  private var isAtStart: Bool {
    switch bytes.last {
    case UInt8(ascii: "{"), UInt8(ascii: "["): true
    default: false
    }
  }

  // MARK: Objects

  mutating func beginObject() throws { try begin(UInt8(ascii: "{")) }

  mutating func endObject() {
    depth -= 1
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func writeName(_ name: WireName) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    bytes.append(contentsOf: name.written)
  }

  mutating func writeName(_ name: String) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes the member of a union with the tag that stands for it; one that the member itself has comes before.
  public mutating func write(
    _ value: some JSONCodable, tag name: WireName, _ tag: JSONValue
  ) throws {
    self.tag = Tag(name: name, value: tag)
    try value.write(to: &self)
    self.tag = nil
  }

  /// The tag of the object that was begun.
  mutating func takeTag() -> Tag? {
    guard tag != nil else { return nil }
    defer { tag = nil }
    return tag
  }

  // MARK: Arrays

  mutating func beginArray() throws {
    tag = nil
    try begin(UInt8(ascii: "["))
  }

  mutating func beginElement() {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
  }

  mutating func endArray() {
    depth -= 1
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ byte: UInt8) throws {
    guard depth < JSONScanner.deepest else {
      throw problem("it has more than \(JSONScanner.deepest) levels of arrays and objects")
    }
    depth += 1
    bytes.append(byte)
  }

  // MARK: Scalars

  mutating func writeNull() { writeText("null") }

  mutating func write(_ value: Bool) { writeText(value ? "true" : "false") }

  /// Text that is JSON already.
  mutating func writeText(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.needsEscape) {
      for byte in text.utf8 {
        if Self.needsEscape(byte) {
          bytes.append(contentsOf: Self.escape(byte).utf8)
        } else {
          bytes.append(byte)
        }
      }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }

  /// A property's name with its colon.
  static func name(_ name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(name)
    return writer.bytes + [UInt8(ascii: ":")]
  }

  /// An error at the value that is to be written, to be thrown by types that write themselves.
  public func problem(_ reason: String) -> any Error { JSONProblem(reason, .end) }
}

"""####
  ),
  (
    "JSON/Nullable.swift",
    ####"""
/// A value or null, where an API tells null from absent: a property of type `Nullable<String>?`
/// is absent (`nil`), null (`.null`) or has a value.
public nonisolated enum Nullable<Wrapped> {
  case null
  case value(Wrapped)

  /// The value, if there is one.
  public var wrapped: Wrapped? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}

nonisolated extension Nullable: Sendable where Wrapped: Sendable {}
nonisolated extension Nullable: Equatable where Wrapped: Equatable {}
nonisolated extension Nullable: Hashable where Wrapped: Hashable {}

nonisolated extension Nullable: Decodable where Wrapped: Decodable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .null : .value(try container.decode(Wrapped.self))
  }
}

nonisolated extension Nullable: Encodable where Wrapped: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .value(let value): try container.encode(value)
    }
  }
}

"""####
  ),
  (
    "JSON/NullableLiterals.swift",
    ####"""
// A literal of the value stands for the value: `note: "text"` is `.value("text")`. There is none for null, since `nil`
// leaves the property out.

nonisolated extension Nullable: ExpressibleByBooleanLiteral
where Wrapped: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Wrapped.BooleanLiteralType) {
    self = .value(Wrapped(booleanLiteral: value))
  }
}

nonisolated extension Nullable: ExpressibleByIntegerLiteral
where Wrapped: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Wrapped.IntegerLiteralType) {
    self = .value(Wrapped(integerLiteral: value))
  }
}

nonisolated extension Nullable: ExpressibleByFloatLiteral
where Wrapped: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Wrapped.FloatLiteralType) {
    self = .value(Wrapped(floatLiteral: value))
  }
}

nonisolated extension Nullable: ExpressibleByUnicodeScalarLiteral
where Wrapped: ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral value: Wrapped.UnicodeScalarLiteralType) {
    self = .value(Wrapped(unicodeScalarLiteral: value))
  }
}

nonisolated extension Nullable: ExpressibleByExtendedGraphemeClusterLiteral
where Wrapped: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: Wrapped.ExtendedGraphemeClusterLiteralType) {
    self = .value(Wrapped(extendedGraphemeClusterLiteral: value))
  }
}

nonisolated extension Nullable: ExpressibleByStringLiteral
where Wrapped: ExpressibleByStringLiteral {
  public init(stringLiteral value: Wrapped.StringLiteralType) {
    self = .value(Wrapped(stringLiteral: value))
  }
}

"""####
  ),
  (
    "JSON/OpenEnum.swift",
    ####"""
/// An enumeration to which a server may add: a value that is not known is kept, and no error.
public nonisolated protocol OpenEnum: RawRepresentable, JSONCodable, Hashable,
  CustomStringConvertible,
  ParameterValue
where RawValue: JSONCodable & ParameterValue & CustomStringConvertible {
  /// The values of the description, in its order.
  static var knownValues: [Self] { get }

  init(rawValue: RawValue)
}

nonisolated extension OpenEnum {
  /// Whether the value is one of the description's.
  public var isKnown: Bool { Self.knownValues.contains(self) }

  public var description: String { rawValue.description }

  public init(json: JSONReader) throws {
    self.init(rawValue: try RawValue(json: json))
  }

  // Said here, as Swift has another way for all that is `RawRepresentable`, and would take neither.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try RawValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    try rawValue.encode(to: encoder)
  }

  public func write(to json: inout JSONWriter) throws {
    try rawValue.write(to: &json)
  }
}

"""####
  ),
  (
    "JSON/Properties.swift",
    ####"""
/// The properties of a struct, with their names in JSON.
///
/// A class, and so are its parts: of a generic struct the type would be looked up for each value.
public nonisolated final class Properties<Object>: Sendable {
  private let make: @Sendable (inout PropertySequence) throws -> Object
  private let accesses: [PropertyAccess<Object>]
  private let names: PropertyNames

  /// - Parameters:
  ///   - make: the struct's initialiser.
  ///   - properties: in the order in which the initialiser takes them.
  public init<each Value: JSONCodable>(
    _ make: @escaping @Sendable (repeat each Value) -> Object,
    _ properties: repeat (any KeyPath<Object, each Value> & Sendable, WireName)
  ) {
    var accesses: [PropertyAccess<Object>] = []
    for (path, name) in repeat each properties {
      accesses.append(PropertyAccess(path, name))
    }
    self.accesses = accesses
    // A key path literal in a function that is generic over a pack crashes in debug (Swift 6.3).
    names = PropertyNames(accesses.map { $0.name })
    self.make = { properties in make(repeat try (each Value).read(properties.next())) }
  }

  /// Those that have to be there.
  var required: [WireName] { accesses.filter(\.isRequired).map(\.name) }

  func read(_ json: JSONReader) throws -> Object {
    var properties = PropertySequence(json, names, tokens: try names.tokens(in: json))
    return try make(&properties)
  }

  func write(_ object: Object, to json: inout JSONWriter) throws {
    try json.beginObject()
    if let tag = json.takeTag() {
      try write(object, to: &json, taggedWith: tag)
    } else {
      for access in accesses { try write(access, of: object, to: &json) }
    }
    json.endObject()
  }

  private func write(
    _ access: PropertyAccess<Object>, of object: Object, to json: inout JSONWriter
  ) throws {
    if access.name.role == .others { json.taken = names }
    try access.write(object, &json)
  }

  /// The tag comes first, as there are servers that decide by it how they read the rest.
  private func write(
    _ object: Object, to json: inout JSONWriter, taggedWith tag: JSONWriter.Tag
  ) throws {
    let own = accesses.first { $0.name.text == tag.name.text }
    let start = json.count
    try own?.write(object, &json)
    if json.count == start {
      json.writeName(tag.name)
      try tag.value.write(to: &json)
    }
    for access in accesses where access !== own { try write(access, of: object, to: &json) }
  }

  func areEqual(_ left: Object, _ right: Object) -> Bool {
    accesses.allSatisfy { $0.areEqual(left, right) }
  }

  func hash(_ object: Object, into hasher: inout Hasher) {
    for access in accesses { access.hash(object, &hasher) }
  }
}

/// One property after the other, in the order of the table.
private nonisolated struct PropertySequence {
  private let object: JSONReader
  private let names: PropertyNames
  private let tokens: [Int]
  private var index = 0

  init(_ object: JSONReader, _ names: PropertyNames, tokens: [Int]) {
    self.object = object
    self.names = names
    self.tokens = tokens
  }

  mutating func next() -> PropertyReader {
    defer { index += 1 }
    return PropertyReader(object, names, index, token: tokens[index])
  }
}

private nonisolated final class PropertyAccess<Object>: Sendable {
  let write: @Sendable (Object, inout JSONWriter) throws -> Void
  let areEqual: @Sendable (Object, Object) -> Bool
  let hash: @Sendable (Object, inout Hasher) -> Void
  let name: WireName
  private let type: any JSONCodable.Type

  init<Value: JSONCodable>(_ path: any KeyPath<Object, Value> & Sendable, _ name: WireName) {
    write = { object, json in try object[keyPath: path].write(name, to: &json) }
    areEqual = { left, right in left[keyPath: path] == right[keyPath: path] }
    hash = { object, hasher in object[keyPath: path].hash(into: &hasher) }
    self.name = name
    type = Value.self
  }

  /// Whether the property has to be there.
  var isRequired: Bool {
    switch name.role {
    case .property: !(type is any OptionalValue.Type)
    case .nullable: true
    case .others: false
    }
  }
}

private nonisolated protocol OptionalValue {}
nonisolated extension Optional: OptionalValue {}

"""####
  ),
  (
    "JSON/PropertyNames.swift",
    ####"""
/// Names of properties, to be found among those that an object has.
nonisolated final class PropertyNames: Sendable {
  let names: [WireName]
  /// The indices of the names by their hashes; of those with the same one, one after the other.
  private let buckets: [[Int]]

  init(_ names: [WireName]) {
    self.names = names
    // Twice as many as names, and a power of two.
    let width = max(8, 1 << (Int.bitWidth - names.count.leadingZeroBitCount + 1))
    var buckets = [[Int]](repeating: [], count: width)
    for (index, name) in names.enumerated() where name.role != .others {
      buckets[Self.hash(name.utf8) & (width - 1)].append(index)
    }
    self.buckets = buckets
  }

  /// The tokens of the values by the indices of the names, -1 for those that are missing. Of several properties
  /// with one name the last one counts.
  func tokens(in object: JSONReader) throws -> [Int] {
    let document = object.document
    guard object.kind == .object else { throw object.mismatch("an object") }
    var tokens = [Int](repeating: -1, count: names.count)
    // Most servers write properties in the order in which they document them.
    var expected = 0
    var key = object.token + 1
    let end = document.next(after: object.token)
    while key < end {
      if expected < names.count, document.string(key, equals: names[expected].utf8) {
        tokens[expected] = key + 1
        expected += 1
      } else if let index = index(of: key, in: document) {
        tokens[index] = key + 1
        expected = index + 1
      }
      key = document.next(after: key + 1)
    }
    return tokens
  }

  /// The properties of an object that have none of the names.
  func others(in object: JSONReader, _ body: (_ name: Int, _ value: JSONReader) throws -> Void)
    throws
  {
    let document = object.document
    var key = object.token + 1
    let end = document.next(after: object.token)
    while key < end {
      if index(of: key, in: document) == nil { try body(key, JSONReader(document, key + 1)) }
      key = document.next(after: key + 1)
    }
  }

  func contains(_ name: String) -> Bool { index(of: Array(name.utf8)) != nil }

  private func index(of key: Int, in document: JSONDocument) -> Int? {
    let token = document.tokens[key]
    if token.kind == .escapedString {
      return index(of: JSONEscape.text(of: token.range, in: document.bytes))
    }
    let bucket = Self.hash(document.bytes[token.range]) & (buckets.count - 1)
    for index in buckets[bucket] where document.string(key, equals: names[index].utf8) {
      return index
    }
    return nil
  }

  private func index(of name: [UInt8]) -> Int? {
    buckets[Self.hash(name) & (buckets.count - 1)].first { names[$0].utf8 == name }
  }

  /// FNV-1a. The names are those of the API's description, so that nobody gains by names with one hash.
  private static func hash(_ text: some Collection<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }
}

"""####
  ),
  (
    "JSON/PropertyReader.swift",
    ####"""
/// A property of an object while it is read.
public nonisolated struct PropertyReader {
  let object: JSONReader
  let names: PropertyNames
  let index: Int
  /// The token of the value; -1 where the property is missing.
  private let token: Int

  init(_ object: JSONReader, _ names: PropertyNames, _ index: Int, token: Int) {
    self.object = object
    self.names = names
    self.index = index
    self.token = token
  }

  var name: WireName { names.names[index] }

  var value: JSONReader? { token < 0 ? nil : JSONReader(object.document, token) }

  /// That the property has to be there.
  var missing: any Error {
    JSONProblem("it is missing", .property(name.text, of: object.token))
  }
}

"""####
  ),
  (
    "JSON/UnionAnswers.swift",
    ####"""
/// What unions were read as that stand inside of others: each of the outer one's members that is tried would read
/// them anew, and so would the members of those inside of it.
nonisolated struct UnionAnswers {
  private struct Key: Hashable {
    let token: Int
    let union: ObjectIdentifier
  }

  /// How many unions are being read, one inside of the other.
  private var depth = 0
  private var answers: [Key: Result<Any, any Error>] = [:]

  mutating func begin() { depth += 1 }

  mutating func end() {
    depth -= 1
    if depth == 0 { answers = [:] }
  }

  func answer<Union>(to token: Int, _ union: Union.Type) -> Result<Any, any Error>? {
    answers.isEmpty ? nil : answers[Key(token: token, union: ObjectIdentifier(union))]
  }

  mutating func keep<Union>(
    _ answer: Result<Any, any Error>, for token: Int, _ union: Union.Type
  ) {
    guard depth > 1 else { return }
    answers[Key(token: token, union: ObjectIdentifier(union))] = answer
  }
}

nonisolated extension JSONDocument {
  /// What a union is read as at a token; read once, if that is inside of another union.
  func answer<Union>(
    to token: Int, _ union: Union.Type, read: () throws -> Union
  ) throws -> Union {
    if let known = unions.answer(to: token, union), let value = try known.get() as? Union {
      return value
    }
    unions.begin()
    defer { unions.end() }
    let answer = Result { try read() }
    unions.keep(answer.map { $0 as Any }, for: token, union)
    return try answer.get()
  }
}

"""####
  ),
  (
    "JSON/UnionMember.swift",
    ####"""
/// A case of a union, and what tells its values from those of the others.
public nonisolated struct UnionMember<Union>: Sendable {
  /// The values of the tag that stand for the case; where there are any, nothing else leads to it.
  let tags: [JSONValue]
  /// The properties that not all members have, of those that this one has; nil where it has any.
  let names: [String]?
  /// The documented values of properties, by the path that leads to them.
  let values: [(path: [[UInt8]], known: [JSONValue])]
  /// The properties that have to be there.
  let required: [String]
  let read: @Sendable (JSONReader) throws -> Union

  /// - Parameters:
  ///   - make: the union's case.
  ///   - tags: the values of the union's tag that stand for the case: strings, whole numbers or booleans.
  ///   - names: those properties of the member that not all members have; nil where it has any.
  ///   - values: documented values by JSON pointers (RFC 6901), which go through lists without an index.
  public init<Member: JSONCodable>(
    _ make: @escaping @Sendable (Member) -> Union, tags: [JSONValue] = [],
    names: [String]? = nil, values: [String: [JSONValue]] = [:]
  ) {
    self.tags = tags
    self.names = names
    required = (Member.self as? any JSONObject.Type)?.requiredNames.map(\.text) ?? []
    self.values = values.sorted { $0.key < $1.key }.map { pointer, known in
      let keys = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      return (keys.map { Array(Self.unescaped(String($0)).utf8) }, known)
    }
    read = { json in make(try Member(json: json)) }
  }

  private static func unescaped(_ key: String) -> String {
    key.replacing("~1", with: "/").replacing("~0", with: "~")
  }
}

"""####
  ),
  (
    "JSON/UnionMembers.swift",
    ####"""
/// The cases of a union.
///
/// A tag decides before anything else. A value whose tag stands for no case is read as the member that fits best, of
/// those that no tag leads to: one whose documented values are in it comes before one whose are not, then the one
/// that leaves the fewest properties out, then the first. What fits none is kept as it is.
public nonisolated final class UnionMembers<Union>: Sendable {
  private let tag: String?
  private let tagged: [JSONValue: UnionMember<Union>]
  private let untagged: UnionRanking<Union>
  private let unknown: @Sendable (JSONValue) -> Union

  /// - Parameters:
  ///   - tag: the property whose value tells the members apart.
  ///   - unknown: the case of values that none of the others fits.
  ///   - members: in the order in which they are tried.
  public init(
    tag: String? = nil, unknown: @escaping @Sendable (JSONValue) -> Union,
    _ members: UnionMember<Union>...
  ) {
    self.tag = tag
    self.unknown = unknown
    tagged = members.reduce(into: [:]) { tagged, member in
      for tag in member.tags where tagged[tag] == nil { tagged[tag] = member }
    }
    untagged = UnionRanking(members.filter(\.tags.isEmpty))
  }

  func read(_ json: JSONReader) throws -> Union {
    if let member = taggedMember(of: json) { return try member.read(json) }
    if untagged.isEmpty { return unknown(try JSONValue(json: json)) }
    return try json.document.answer(to: json.token, Union.self) {
      for member in untagged.ranked(for: json) {
        if let value = try? member.read(json) { return value }
      }
      return unknown(try JSONValue(json: json))
    }
  }

  private func taggedMember(of json: JSONReader) -> UnionMember<Union>? {
    guard let tag, let value = json[tag] else { return nil }
    switch value.kind {
    case .null, .array, .object: return nil
    default: return (try? JSONValue(json: value)).flatMap { tagged[$0] }
    }
  }
}

"""####
  ),
  (
    "JSON/UnionRanking.swift",
    ####"""
/// Members that no tag tells apart, ranked by the properties of a value and by documented values in it.
nonisolated struct UnionRanking<Union>: Sendable {
  private let members: [UnionMember<Union>]
  /// The names that speak for a member or against it.
  private let evidence: PropertyNames
  /// By member, the indices of names in the evidence.
  private let required: [[Int]]
  private let names: [[Int]?]
  private let hasEvidence: Bool

  init(_ members: [UnionMember<Union>]) {
    self.members = members
    let all = Set(members.flatMap { $0.required + ($0.names ?? []) }).sorted()
    let indices = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    evidence = PropertyNames(all.map { WireName($0) })
    required = members.map { $0.required.compactMap { indices[$0] } }
    names = members.map { $0.names?.compactMap { indices[$0] } }
    hasEvidence = members.contains {
      $0.names != nil || !$0.values.isEmpty || !$0.required.isEmpty
    }
  }

  var isEmpty: Bool { members.isEmpty }

  /// The best one first, without those that lack a property: reading what comes before it would be in vain.
  func ranked(for json: JSONReader) -> [UnionMember<Union>] {
    guard hasEvidence, json.kind == .object, let tokens = try? evidence.tokens(in: json) else {
      return members
    }
    let candidates = members.indices.filter { required[$0].allSatisfy { tokens[$0] >= 0 } }
    guard candidates.count > 1 else { return candidates.map { members[$0] } }
    let present = Set(candidates.flatMap { names[$0] ?? [] }.filter { tokens[$0] >= 0 })
    return candidates.map { index in
      Rank(
        index: index, lacksValues: !hasDocumentedValues(members[index], json),
        leftOut: names[index].map { present.subtracting($0).count } ?? 0)
    }
    .sorted()
    .map { members[$0.index] }
  }

  private func hasDocumentedValues(_ member: UnionMember<Union>, _ json: JSONReader) -> Bool {
    member.values.allSatisfy { json.has(oneOf: $0.known, at: $0.path[...]) }
  }

  private struct Rank: Comparable {
    let index: Int
    let lacksValues: Bool
    let leftOut: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.lacksValues ? 1 : 0, left.leftOut, left.index)
        < (right.lacksValues ? 1 : 0, right.leftOut, right.index)
    }
  }
}

nonisolated extension JSONReader {
  /// Whether the value that a path leads to is one of these; also where there is none, but for empty lists.
  fileprivate func has(oneOf known: [JSONValue], at path: ArraySlice<[UInt8]>) -> Bool {
    guard let name = path.first else { return isDocumented(known) }
    switch kind {
    case .object:
      guard let value = property(name) else { return true }
      return value.has(oneOf: known, at: path.dropFirst())
    case .array where path.startIndex > 0:
      var element = token + 1
      let end = document.next(after: token)
      guard element < end else { return false }
      while element < end {
        let value = JSONReader(document, element)
        guard value.kind == .object else { return true }
        guard value.has(oneOf: known, at: path) else { return false }
        element = document.next(after: element)
      }
      return true
    default: return true
    }
  }

  /// Only values of the kinds that are documented speak against a member.
  private func isDocumented(_ known: [JSONValue]) -> Bool {
    switch kind {
    case .string, .escapedString:
      let texts = known.compactMap(\.string)
      return texts.isEmpty || texts.contains { document.string(token, equals: Array($0.utf8)) }
    case .integer, .number:
      let numbers = known.compactMap(\.number)
      return numbers.isEmpty
        || document.number(token).map(JSONNumber.init(checked:))
          .map(numbers.contains) ?? true
    case .true, .false:
      let booleans = known.compactMap(\.bool)
      return booleans.isEmpty || booleans.contains(kind == .true)
    case .null, .array, .object: return true
    }
  }
}

"""####
  ),
  (
    "JSON/WireName.swift",
    ####"""
/// A property's name in JSON, and what stands for the property if there is nothing.
public nonisolated struct WireName: ExpressibleByStringLiteral, Sendable {
  let text: String
  let role: Role
  let utf8: [UInt8]
  /// The name as JSON, with the colon.
  let written: [UInt8]

  enum Role {
    case property, nullable, others
  }

  private init(_ name: String, role: Role) {
    text = name
    self.role = role
    utf8 = Array(name.utf8)
    written = JSONWriter.name(name)
  }

  init(_ name: String) {
    self.init(name, role: .property)
  }

  public init(stringLiteral name: String) {
    self.init(name)
  }

  /// A property that has to be there, and is null for `nil`.
  public static func nullable(_ name: String) -> WireName { WireName(name, role: .nullable) }

  /// All properties that have no place of their own.
  public static var others: WireName { WireName("", role: .others) }
}

"""####
  ),
  (
    "Streams/EventParser.swift",
    ####"""
/// Reads the lines of `text/event-stream` (WHATWG HTML, section 9.2.6).
nonisolated struct EventParser {
  private var id: String?
  private var event = ""
  private var data: String?
  private var retry: Duration?

  /// - Parameter id: the last identifier of the stream so far.
  init(id: String? = nil) {
    self.id = id
  }

  /// - Returns: the event that an empty line ends.
  mutating func add(_ line: String) -> ServerSentEvent<String>? {
    guard !line.isEmpty else { return finish() }
    let name = line.prefix { $0 != ":" }
    // A line that begins with a colon is a comment.
    guard !name.isEmpty else { return nil }
    var value = line[name.endIndex...].dropFirst()
    if value.first == " " { value.removeFirst() }
    switch name {
    case "event": event = String(value)
    case "data": data = data.map { $0 + "\n" + value } ?? String(value)
    case "id": if !value.contains("\0") { id = value.isEmpty ? nil : String(value) }
    case "retry":
      if let milliseconds = Int64(value), milliseconds >= 0 { retry = .milliseconds(milliseconds) }
    default: break
    }
    return nil
  }

  private mutating func finish() -> ServerSentEvent<String>? {
    defer {
      event = ""
      data = nil
    }
    return data.map {
      ServerSentEvent(id: id, event: event.isEmpty ? "message" : event, data: $0, retry: retry)
    }
  }
}

"""####
  ),
  (
    "Streams/EventStream.swift",
    ####"""
/// The events of a response, as the server sends them (`text/event-stream`).
///
/// It can be read once. An event that cannot be read, and a connection that breaks, end it with an error; see
/// `reconnecting(attempts:)` for another way.
public nonisolated struct EventStream<Payload: Sendable>: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent<Payload>

  let source: StreamSource
  let decode: @Sendable (String) throws -> Payload
  /// The data of the event that ends the stream, which is not given.
  private var end: String?
  private var attempts = 0

  init(
    _ source: StreamSource, end: String?, decode: @escaping @Sendable (String) throws -> Payload
  ) {
    self.source = source
    self.end = end
    self.decode = decode
  }

  /// The same up to an event with this data, which is not given: `[DONE]` unless you say otherwise, and for text
  /// none.
  public func ending(at data: String?) -> Self {
    var stream = self
    stream.end = data
    return stream
  }

  /// The same over further requests: when the connection breaks or ends, the call is sent again with the
  /// `Last-Event-ID` of the last event, after the pause that the server asks for, or three seconds.
  ///
  /// - Parameter attempts: in a row without an event.
  public func reconnecting(attempts: Int = 5) -> Self {
    var stream = self
    stream.attempts = attempts
    return stream
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source, decode, end: end, attempts: attempts)
  }

  /// The events in their order.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let source: StreamSource
    private let decode: @Sendable (String) throws -> Payload
    private let end: String?
    private let attempts: Int
    private var chunks: HTTPBody.AsyncIterator
    private var lines: RecordSplitter
    private var parser = EventParser()
    private var lastID: String?
    private var pause = Duration.seconds(3)
    private var failures = 0
    private var isOver = false

    fileprivate init(
      _ source: StreamSource, _ decode: @escaping @Sendable (String) throws -> Payload,
      end: String?, attempts: Int
    ) {
      self.source = source
      self.decode = decode
      self.end = end
      self.attempts = attempts
      chunks = source.body.makeAsyncIterator()
      lines = RecordSplitter(.line, limit: source.limit)
    }

    /// The next event; `nil` where there are no more.
    public mutating func next() async throws -> ServerSentEvent<Payload>? {
      guard !isOver else { return nil }
      do {
        guard let event = try await nextText(), event.data != end else {
          isOver = true
          return nil
        }
        failures = 0
        lastID = event.id
        if let retry = event.retry { pause = retry }
        return ServerSentEvent(
          id: event.id, event: event.event, data: try decode(event.data), retry: event.retry)
      } catch {
        isOver = true
        throw error
      }
    }

    private mutating func nextText() async throws -> ServerSentEvent<String>? {
      while true {
        while let line = lines.next() {
          if let event = parser.add(line) { return event }
        }
        do {
          if let chunk = try await source.next(of: &chunks) {
            try lines.add(chunk)
            continue
          }
          guard attempts > 0 else { return nil }
        } catch {
          guard attempts > 0, !(error is CancellationError), !(error is HTTPBody.TooLarge) else {
            throw error
          }
          if failures >= attempts { throw error }
        }
        guard try await reopen() else { return nil }
      }
    }

    /// - Returns: whether there is a stream again.
    private mutating func reopen() async throws -> Bool {
      while failures < attempts {
        failures += 1
        try await source.sleep(for: pause)
        guard let body = try await source.reopened(after: lastID) else { continue }
        chunks = body.makeAsyncIterator()
        lines = RecordSplitter(.line, limit: source.limit)
        parser = EventParser(id: lastID)
        return true
      }
      return false
    }
  }
}

"""####
  ),
  (
    "Streams/RecordSplitter.swift",
    ####"""
import Foundation

/// Cuts the chunks of a body into records, which may begin and end anywhere in them.
nonisolated struct RecordSplitter {
  /// What stands between records.
  enum Separator {
    /// A line feed, a carriage return, or both.
    case line
    /// The record separator of `application/json-seq` (RFC 7464).
    case recordSeparator
  }

  let separator: Separator
  /// Of one record, in bytes.
  let limit: Int
  private var rest: [UInt8] = []
  /// Those that are complete, and how many of them were given already.
  private var records: [[UInt8]] = []
  private var given = 0
  private var endsWithCarriageReturn = false
  private var isAtStart = true

  init(_ separator: Separator, limit: Int) {
    self.separator = separator
    self.limit = limit
  }

  /// - Throws: `HTTPBody.TooLarge` for a record that is longer than the limit.
  mutating func add(_ chunk: Data) throws {
    for byte in chunk {
      if isSeparator(byte) {
        // A line feed behind a carriage return belongs to it.
        let isSecondHalf = byte == 0x0A && endsWithCarriageReturn
        if !isSecondHalf { finishRecord() }
      } else {
        guard rest.count < limit else { throw HTTPBody.TooLarge(limit: limit) }
        rest.append(byte)
      }
      endsWithCarriageReturn = byte == 0x0D
    }
  }

  /// The next record that is complete.
  mutating func next() -> String? {
    guard given < records.count else {
      records.removeAll(keepingCapacity: true)
      given = 0
      return nil
    }
    defer { given += 1 }
    return String(decoding: records[given], as: UTF8.self)
  }

  /// What stands behind the last separator; `nil` for nothing.
  mutating func last() -> String? {
    guard !rest.isEmpty else { return nil }
    defer { rest.removeAll() }
    return String(decoding: rest, as: UTF8.self)
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch separator {
    case .line: byte == 0x0A || byte == 0x0D
    case .recordSeparator: byte == 0x1E
    }
  }

  private mutating func finishRecord() {
    // A byte order mark is no part of the text.
    if isAtStart, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    isAtStart = false
    records.append(rest)
    rest.removeAll(keepingCapacity: true)
  }
}

"""####
  ),
  (
    "Streams/ResponseStreams.swift",
    ####"""
import Foundation

nonisolated extension ResponseReader {
  /// The events of the body, whose data is text.
  public func events() -> EventStream<String> {
    EventStream(streamSource, end: nil) { $0 }
  }

  /// The events of the body, whose data is JSON.
  public func events<Payload: JSONCodable>() -> EventStream<Payload> {
    EventStream(streamSource, end: "[DONE]") { [response, operation] text in
      try Self.decode(text, of: operation, response)
    }
  }

  /// The values of the body, each of them JSON.
  public func values<Element: JSONCodable>() -> ValueStream<Element> {
    let isSequence = contentType?.lowercased().contains("json-seq") == true
    return ValueStream(source: streamSource, separator: isSequence ? .recordSeparator : .line) {
      [response, operation] text in
      try Self.decode(text, of: operation, response)
    }
  }

  private var streamSource: StreamSource {
    StreamSource(body: stream, limit: streamLimit, call: streamCall)
  }

  /// - Throws: `CallFailure.undecodable`, with the text that could not be read as its body.
  private static func decode<Value: JSONCodable>(
    _ text: String, of operation: OperationDescription, _ response: Response
  ) throws(CallFailure) -> Value {
    var part = response
    part.body = Data(text.utf8)
    return try ResponseReader(operation: operation, response: part).decode()
  }
}

"""####
  ),
  (
    "Streams/ServerSentEvent.swift",
    ####"""
/// An event of a stream (WHATWG HTML, section 9.2).
public nonisolated struct ServerSentEvent<Payload: Sendable>: Sendable {
  /// The last identifier that the stream has named so far.
  public var id: String?
  /// The kind of event; `message` where the stream names none.
  public var event: String
  /// What the event says.
  public var data: Payload
  /// The pause that the server asks for before the stream is opened again.
  public var retry: Duration?

  /// An event by its parts.
  public init(id: String? = nil, event: String = "message", data: Payload, retry: Duration? = nil) {
    self.id = id
    self.event = event
    self.data = data
    self.retry = retry
  }
}

nonisolated extension ServerSentEvent: Equatable where Payload: Equatable {}

"""####
  ),
  (
    "Streams/StreamSource.swift",
    ####"""
import Foundation

/// Where the chunks of a stream come from, and from where again.
nonisolated struct StreamSource: Sendable {
  let body: HTTPBody
  /// Of one event or value, in bytes.
  let limit: Int
  /// How a stream waits and is opened again; `nil` for one that is read from memory.
  let call: StreamCall?

  func next(of chunks: inout HTTPBody.AsyncIterator) async throws -> Data? {
    try Task.checkCancellation()
    return try await chunks.next()
  }

  func sleep(for pause: Duration) async throws {
    try await call?.sleep(pause)
  }

  /// - Returns: `nil` where the server does not give a stream again.
  func reopened(after id: String?) async throws -> HTTPBody? {
    try await call?.reopen(id)
  }
}

/// The call that a stream is the response of.
nonisolated struct StreamCall: Sendable {
  let sleep: @Sendable (Duration) async throws -> Void
  /// Sends the request again, with the identifier of the last event.
  let reopen: @Sendable (String?) async throws -> HTTPBody?
}

"""####
  ),
  (
    "Streams/ValueStream.swift",
    ####"""
import Foundation

/// The values of a response, each of them JSON, as the server sends them: one a line (`application/jsonl`,
/// `application/x-ndjson`), or each behind a record separator (`application/json-seq`).
///
/// It can be read once. A value that cannot be read, and a connection that breaks, end it with an error.
public nonisolated struct ValueStream<Element: Sendable>: AsyncSequence, Sendable {
  let source: StreamSource
  let separator: RecordSplitter.Separator
  let decode: @Sendable (String) throws -> Element

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source, separator, decode)
  }

  /// The values in their order.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let source: StreamSource
    private let decode: @Sendable (String) throws -> Element
    private var chunks: HTTPBody.AsyncIterator
    private var records: RecordSplitter
    private var isOver = false

    fileprivate init(
      _ source: StreamSource, _ separator: RecordSplitter.Separator,
      _ decode: @escaping @Sendable (String) throws -> Element
    ) {
      self.source = source
      self.decode = decode
      chunks = source.body.makeAsyncIterator()
      records = RecordSplitter(separator, limit: source.limit)
    }

    /// The next value; `nil` where there are no more.
    public mutating func next() async throws -> Element? {
      guard !isOver else { return nil }
      do {
        while let record = try await nextRecord() {
          let text = record.trimmingCharacters(in: .whitespacesAndNewlines)
          if !text.isEmpty { return try decode(text) }
        }
        isOver = true
        return nil
      } catch {
        isOver = true
        throw error
      }
    }

    private mutating func nextRecord() async throws -> String? {
      while true {
        if let record = records.next() { return record }
        guard let chunk = try await source.next(of: &chunks) else { return records.last() }
        try records.add(chunk)
      }
    }
  }
}

"""####
  ),
  (
    "Transport/ChunkBacklog.swift",
    ####"""
import Foundation

/// What has come of a body and was not read yet, in its order.
nonisolated struct ChunkBacklog: Sendable {
  /// How much of it may be in memory, in bytes.
  static let capacity = 1 << 20

  private var chunks: [Data] = []
  private var heldLength = 0
  #if canImport(FoundationNetworking)
    private var overflow: OverflowFile?
  #endif

  /// Whether no more is to come for now.
  var isFull: Bool { heldLength >= Self.capacity }
  /// Whether there is room for much more.
  var isLow: Bool { heldLength <= Self.capacity / 4 }

  /// - Throws: what Foundation throws where the file for what does not fit cannot be written.
  mutating func append(_ chunk: Data) throws {
    #if canImport(FoundationNetworking)
      if isFull || overflow?.isEmpty == false {
        if overflow == nil { overflow = try OverflowFile() }
        try overflow?.append(chunk)
        return
      }
    #endif
    hold(chunk)
  }

  /// - Throws: what Foundation throws where the file for what does not fit cannot be read.
  mutating func next() throws -> Data? {
    if let chunk = chunks.first {
      chunks.removeFirst()
      heldLength -= chunk.count
      return chunk
    }
    #if canImport(FoundationNetworking)
      return try overflow?.next()
    #else
      return nil
    #endif
  }

  /// All of it at once, if all is in memory.
  mutating func takeAll() -> Data? {
    #if canImport(FoundationNetworking)
      if overflow?.isEmpty == false { return nil }
    #endif
    defer { self = ChunkBacklog() }
    guard let first = chunks.first, chunks.count > 1 else { return chunks.first ?? Data() }
    return chunks.dropFirst().reduce(into: first) { $0.append($1) }
  }

  // Together with the one before if they are small: a trickle makes no long queue.
  private mutating func hold(_ chunk: Data) {
    heldLength += chunk.count
    if let last = chunks.indices.last, chunks[last].count + chunk.count <= 1 << 16 {
      chunks[last].append(chunk)
    } else {
      chunks.append(chunk)
    }
  }
}

"""####
  ),
  (
    "Transport/FileChunks.swift",
    ####"""
import Foundation

/// The bytes of a file, in pieces that fit into memory.
nonisolated struct FileChunks: AsyncSequence, Sendable {
  typealias Element = Data

  let url: URL

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(url: url)
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let url: URL
    private var file: FileHandle?
    private var isAtEnd = false

    init(url: URL) {
      self.url = url
    }

    mutating func next() async throws -> Data? {
      guard !isAtEnd else { return nil }
      let file = try self.file ?? FileHandle(forReadingFrom: url)
      self.file = file
      guard let chunk = try file.read(upToCount: 1 << 16), !chunk.isEmpty else {
        isAtEnd = true
        try file.close()
        return nil
      }
      return chunk
    }
  }
}

"""####
  ),
  (
    "Transport/HTTPBody.swift",
    ####"""
public import Foundation

/// The content of a request or a response: bytes in memory, a file, or a stream of chunks.
///
/// Read it all with `collect(upTo:)`, or a chunk at a time with `for try await chunk in body`.
public nonisolated struct HTTPBody: Sendable {
  let content: Content

  enum Content: Sendable {
    case data(Data)
    case file(URL, length: Int64)
    case stream(length: Int64?, isReplayable: Bool, @Sendable () -> AsyncIterator)
    case joined([HTTPBody])
  }

  /// Bytes in memory.
  public static func data(_ data: Data) -> Self {
    Self(content: .data(data))
  }

  /// The bytes of a file, read when they are sent, and again if the request is repeated.
  ///
  /// - Throws: what Foundation throws for a file that cannot be read.
  public static func file(at url: URL) throws -> Self {
    let values = try url.resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
    guard values.isRegularFile == true, let size = values.fileSize else {
      throw CocoaError(.fileReadUnknown, userInfo: [NSURLErrorKey: url])
    }
    return Self(content: .file(url, length: Int64(size)))
  }

  /// Chunks as they come. A request with such a body is sent at most once.
  ///
  /// - Parameters:
  ///   - chunks: of any size, in their order.
  ///   - length: of all chunks together, in bytes; `nil` if it is not known.
  public static func stream<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, length: Int64? = nil
  ) -> Self where Chunks.Element == Data {
    Self(content: .stream(length: length, isReplayable: false) { AsyncIterator(chunks) })
  }

  /// Chunks that can be made anew, so that the request can be repeated.
  ///
  /// - Parameters:
  ///   - length: of all chunks together, in bytes; `nil` if it is not known.
  ///   - chunks: called for each attempt; gives the same bytes each time.
  public static func replayableStream<Chunks: AsyncSequence & Sendable>(
    length: Int64? = nil, _ chunks: @escaping @Sendable () -> Chunks
  ) -> Self where Chunks.Element == Data {
    Self(content: .stream(length: length, isReplayable: true) { AsyncIterator(chunks()) })
  }

  /// In bytes; `nil` if it is not known.
  public var length: Int64? {
    switch content {
    case .data(let data): Int64(data.count)
    case .file(_, let length): length
    case .stream(let length, _, _): length
    case .joined(let bodies):
      bodies.reduce(0) { sum, body in
        guard let sum, let length = body.length else { return nil }
        let (next, isTooLong) = sum.addingReportingOverflow(length)
        return isTooLong ? nil : next
      }
    }
  }

  /// Whether the same bytes can be had a second time.
  public var isReplayable: Bool {
    switch content {
    case .data, .file: true
    case .stream(_, let isReplayable, _): isReplayable
    case .joined(let bodies): bodies.allSatisfy(\.isReplayable)
    }
  }

  /// All bytes at once.
  ///
  /// - Parameter limit: in bytes; what is above it is not read.
  /// - Throws: `HTTPBody.TooLarge`, and what the source of the bytes throws.
  public func collect(upTo limit: Int) async throws -> Data {
    if case .data(let data) = content {
      guard data.count <= limit else { throw TooLarge(limit: limit) }
      return data
    }
    if let length, length > limit { throw TooLarge(limit: limit) }
    var collected = Data()
    for try await chunk in self {
      guard chunk.count <= limit - collected.count else { throw TooLarge(limit: limit) }
      collected.append(chunk)
    }
    return collected
  }

  /// A body that is longer than what is to be held in memory.
  public struct TooLarge: Error, Equatable {
    /// In bytes.
    public let limit: Int
  }
}

nonisolated extension HTTPBody: AsyncSequence {
  public typealias Element = Data

  /// The body's chunks, from its start. A stream that is not replayable has them only once.
  public func makeAsyncIterator() -> AsyncIterator {
    switch content {
    case .data(let data): AsyncIterator(data)
    case .file(let url, _): AsyncIterator(FileChunks(url: url))
    case .stream(_, _, let makeIterator): makeIterator()
    case .joined(let bodies): AsyncIterator(JoinedChunks(bodies: bodies))
    }
  }

  /// The chunks of a body.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let nextChunk: () async throws -> Data?

    init(_ data: Data) {
      var rest: Data? = data.isEmpty ? nil : data
      nextChunk = {
        defer { rest = nil }
        return rest
      }
    }

    init<Chunks: AsyncSequence>(_ chunks: Chunks) where Chunks.Element == Data {
      // It is in this closure alone, which is called by whoever reads the body, one chunk after the other.
      nonisolated(unsafe) var iterator = chunks.makeAsyncIterator()
      #if compiler(>=6.2)
        nextChunk = { try await unsafe iterator.next() }
      #else
        nextChunk = { try await iterator.next() }
      #endif
    }

    public mutating func next() async throws -> Data? {
      try await nextChunk()
    }
  }
}

nonisolated extension HTTPBody: CustomStringConvertible, CustomReflectable {
  /// How long the body is. What is in it stays out of logs.
  public var description: String {
    "HTTPBody(\(length.map { "\($0) bytes" } ?? "of unknown length"))"
  }

  public var customMirror: Mirror { Mirror(self, children: ["length": length as Any]) }
}

"""####
  ),
  (
    "Transport/HTTPTransport.swift",
    ####"""
import Foundation
public import HTTPTypes

/// What sends a request and receives the response: one attempt, nothing more.
///
/// Timeouts are made by cancelling the task, so `send` has to return soon after that.
/// A transport sends what it is given to no other origin, and repeats nothing by itself, but perhaps a
/// GET or HEAD whose kept-alive connection broke before an answer.
public nonisolated protocol HTTPTransport: Sendable {
  /// Returns as soon as the head of the response is there. Reading of the body stops, and the
  /// connection is given up, when the body or its iterator is let go.
  ///
  /// - Throws: `TransportError`, `CancellationError`, or any other error, which then counts as a
  ///   failed connection and whose description is shown: it may hold no credential.
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
}

/// Why a transport has no response. The texts are shown: they hold no credential and no query.
public nonisolated enum TransportError: Error, Equatable, Sendable {
  /// The request cannot be sent as it is, now or later: nothing of it has left.
  case invalidRequest(String)
  /// No connection was opened: nothing of the request has left.
  case unreachable(String)
  /// The connection broke, and the server may have acted on the request.
  case connection(String)
  /// No secure connection could be made, as the certificate or the handshake failed.
  case tls(String)
  /// The transport's own timeout passed, and the server may have acted on the request.
  case timedOut
  /// The task was cancelled.
  case cancelled
}

nonisolated extension TransportError {
  /// What any transport threw.
  init(_ error: any Error) {
    switch error {
    case let error as TransportError: self = error
    case is CancellationError: self = .cancelled
    case let error as URLError: self.init(error)
    case let error as any LocalizedError:
      self = .connection(error.errorDescription ?? "\(type(of: error))")
    case let error as any CustomStringConvertible where !(type(of: error) is NSError.Type):
      self = .connection(error.description)
    default: self = .connection("\(type(of: error))")
    }
  }

  /// Where a response has come, a connection had been opened, and the request was sent.
  package var afterResponse: TransportError {
    switch self {
    case .unreachable(let text), .tls(let text), .invalidRequest(let text): .connection(text)
    case .connection, .timedOut, .cancelled: self
    }
  }

  /// Whether some of the request may have left.
  var mayHaveLeft: Bool {
    switch self {
    case .unreachable, .tls, .invalidRequest: false
    case .connection, .timedOut, .cancelled: true
    }
  }

  private init(_ error: URLError) {
    switch error.code {
    case .cancelled: self = .cancelled
    case .timedOut: self = .timedOut
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
      .clientCertificateRejected, .clientCertificateRequired,
      .appTransportSecurityRequiresSecureConnection:
      self = .tls(Self.text(of: error))
    case .cannotConnectToHost where !Self.isAboutConnecting(error):
      self = .connection(Self.text(of: error))
    // Not `notConnectedToInternet` and its like, which may come when a request is under way, nor
    // `unsupportedURL`, which Foundation on Linux has for answers that are not of HTTP.
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .badURL:
      self = .unreachable(Self.text(of: error))
    case .unknown where Self.isAboutHandshake(error.localizedDescription):
      // Foundation on Linux has no codes for these failures, only libcurl's words.
      self = .tls(Self.text(of: error))
    default: self = .connection(Self.text(of: error))
    }
  }

  /// Foundation on Linux has this code for all that fails after one address of the host refused, even
  /// when another did not and the request has left; only libcurl's words tell.
  private static func isAboutConnecting(_ error: URLError) -> Bool {
    #if canImport(FoundationNetworking)
      error.localizedDescription.contains("onnect to ")
    #else
      true
    #endif
  }

  /// Whether libcurl's words are about the making of a secure connection. It speaks of SSL as well where
  /// one breaks that was there, and over which the request may have left.
  static func isAboutHandshake(_ words: String) -> Bool {
    let words = words.lowercased()
    guard words.contains("ssl") || words.contains("tls") || words.contains("certificate") else {
      return false
    }
    if words.contains("ssl_connect") { return true }
    let breaks = ["ssl_read", "ssl_write", "syscall", "unexpected eof", "shutdown", "recv", "send"]
    guard !breaks.contains(where: words.contains) else { return false }
    return ["connect", "certificate", "handshake", "wrong version", "alert", "cipher"]
      .contains { words.contains($0) }
  }

  /// Not the whole description of the error, which shows the URL and its query.
  private static func text(of error: URLError) -> String {
    "\(error.localizedDescription) (\(error.code.rawValue))"
  }
}

"""####
  ),
  (
    "Transport/InMemoryTransport.swift",
    ####"""
public import Foundation
public import HTTPTypes

/// Answers requests by a closure, without a network: for tests of what calls a client.
public nonisolated struct InMemoryTransport: HTTPTransport {
  private let respond: @Sendable (HTTPRequest, Data) async throws -> Response

  /// - Parameter respond: given the request and its whole body, which is empty if there is none;
  ///   called for the token endpoint as well.
  public init(
    _ respond: @escaping @Sendable (_ request: HTTPRequest, _ body: Data) async throws -> Response
  ) {
    self.respond = respond
  }

  public func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    let content = try await body?.collect(upTo: .max) ?? Data()
    let response = try await respond(request, content)
    return (
      HTTPResponse(status: response.status, headerFields: response.headers),
      .data(response.body)
    )
  }
}

"""####
  ),
  (
    "Transport/JoinedBody.swift",
    ####"""
import Foundation

nonisolated extension HTTPBody {
  /// Bodies one after the other. It is replayable if all of them are.
  static func joined(_ bodies: [HTTPBody]) -> Self {
    Self(content: .joined(bodies))
  }

  /// The same bytes in base64 (RFC 4648 §4).
  var base64: HTTPBody {
    switch content {
    case .data(let data): .data(data.base64EncodedData())
    case .file, .stream, .joined:
      Self(
        content: .stream(length: length.flatMap(Self.base64Length), isReplayable: isReplayable) {
          AsyncIterator(Base64Chunks(body: self))
        })
    }
  }

  /// - Returns: `nil` for a number that no body has.
  private static func base64Length(of length: Int64) -> Int64? {
    let (groups, isTooLong) = (length / 3 + (length % 3 == 0 ? 0 : 1))
      .multipliedReportingOverflow(by: 4)
    return isTooLong ? nil : groups
  }
}

/// The chunks of bodies one after the other.
nonisolated struct JoinedChunks: AsyncSequence, Sendable {
  typealias Element = Data

  let bodies: [HTTPBody]

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(rest: bodies[...])
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<HTTPBody>
    private var current: HTTPBody.AsyncIterator?

    init(rest: ArraySlice<HTTPBody>) {
      self.rest = rest
    }

    mutating func next() async throws -> Data? {
      while true {
        if let chunk = try await current?.next() { return chunk }
        guard let body = rest.popFirst() else { return nil }
        current = body.makeAsyncIterator()
      }
    }
  }
}

/// The chunks of a body in base64.
nonisolated struct Base64Chunks: AsyncSequence, Sendable {
  typealias Element = Data

  let body: HTTPBody

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(chunks: body.makeAsyncIterator())
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    var chunks: HTTPBody.AsyncIterator
    /// Bytes that make no group of three yet.
    private var rest = Data()
    private var isAtEnd = false

    init(chunks: HTTPBody.AsyncIterator) {
      self.chunks = chunks
    }

    mutating func next() async throws -> Data? {
      // Not every sequence can be asked again when it has ended.
      while !isAtEnd {
        guard let chunk = try await chunks.next() else {
          isAtEnd = true
          break
        }
        rest += chunk
        let length = rest.count / 3 * 3
        guard length > 0 else { continue }
        defer { rest = Data(rest.dropFirst(length)) }
        return rest.prefix(length).base64EncodedData()
      }
      guard !rest.isEmpty else { return nil }
      defer { rest = Data() }
      return rest.base64EncodedData()
    }
  }
}

"""####
  ),
  (
    "Transport/Locked.swift",
    ####"""
import Foundation

/// A value that callbacks and tasks share.
package nonisolated final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  // Touched only while the lock is held.
  private var value: Value

  package init(_ value: Value) {
    self.value = value
  }

  package func withLock<Outcome>(_ body: (inout Value) throws -> Outcome) rethrows -> Outcome {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}

"""####
  ),
  (
    "Transport/OverflowFile.swift",
    ####"""
import Foundation

#if canImport(FoundationNetworking)
  /// What a reader has not taken yet and memory is not to hold.
  ///
  /// A transfer of this Foundation cannot be paused: suspended and resumed, its task sends the request
  /// anew. So what is too much goes to a file, which has no name any more.
  nonisolated struct OverflowFile: Sendable {
    /// A server that sends without end is not to fill the disk.
    static let capacity: UInt64 = 4 << 30

    private let file: FileHandle
    private var readOffset: UInt64 = 0
    private var writeOffset: UInt64 = 0

    var isEmpty: Bool { readOffset == writeOffset }

    init() throws {
      let url = try TemporaryFile.make()
      file = try FileHandle(forUpdating: url)
      try FileManager.default.removeItem(at: url)
    }

    mutating func append(_ chunk: Data) throws {
      guard writeOffset - readOffset < Self.capacity else {
        throw TransportError.connection("the answer comes much faster than it is read")
      }
      try file.seek(toOffset: writeOffset)
      try file.write(contentsOf: chunk)
      writeOffset += UInt64(chunk.count)
    }

    mutating func next() throws -> Data? {
      guard !isEmpty else { return nil }
      try file.seek(toOffset: readOffset)
      let chunk = try file.read(upToCount: 1 << 16) ?? Data()
      guard !chunk.isEmpty else { throw CocoaError(.fileReadUnknown) }
      readOffset += UInt64(chunk.count)
      if isEmpty {
        try file.truncate(atOffset: 0)
        readOffset = 0
        writeOffset = 0
      }
      return chunk
    }
  }
#endif

"""####
  ),
  (
    "Transport/ReceivedBody.swift",
    ####"""
import Foundation

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// The body of an answer, in chunks. The request ends when nobody can read them any more.
  nonisolated final class ReceivedBody: AsyncSequence, Sendable {
    typealias Element = Data

    private let transfer: SessionTransfer

    init(_ transfer: SessionTransfer) {
      self.transfer = transfer
    }

    deinit {
      transfer.cancel()
    }

    func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(body: self)
    }

    struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate let body: ReceivedBody

      func next() async throws -> Data? {
        try await body.transfer.nextChunk()
      }
    }
  }
#endif

"""####
  ),
  (
    "Transport/RedirectPolicy.swift",
    ####"""
package import Foundation
package import HTTPTypes

/// Follows a redirect only where nothing can leak or be done twice: GET and HEAD, same origin.
///
/// For all transports, which themselves are told to follow none.
package nonisolated enum RedirectPolicy {
  /// How many redirects of one request are followed.
  private static let limit = 10

  /// Sends a request, and again where it is redirected.
  package static func answer(
    to request: HTTPRequest, _ send: (HTTPRequest) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    var request = request
    var answer = try await send(request)
    for _ in 0..<limit {
      guard let next = self.request(after: request, answer.0) else { break }
      request = next
      answer = try await send(request)
    }
    return answer
  }

  /// - Returns: `nil` if the redirect itself is to be the answer.
  private static func request(
    after request: HTTPRequest, _ response: HTTPResponse
  ) -> HTTPRequest? {
    guard [301, 302, 303, 307, 308].contains(response.status.code),
      request.method == .get || request.method == .head,
      let location = response.headerFields[.location], let from = URL(request),
      let to = URL(string: location.withEncodedBrackets, relativeTo: from)?.absoluteURL,
      let origin = ServerURL.Origin(from), origin == ServerURL.Origin(to),
      let parts = URLComponents(url: to, resolvingAgainstBaseURL: true),
      parts.user == nil, parts.password == nil
    else { return nil }
    var next = request
    let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
    next.path = path + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
    return next
  }
}

nonisolated extension URL {
  /// `nil` if the request lacks one of the parts.
  package init?(_ request: HTTPRequest) {
    guard let scheme = request.scheme, let authority = request.authority else { return nil }
    self.init(string: "\(scheme)://\(authority)\((request.path ?? "/").withEncodedBrackets)")
  }
}

nonisolated extension String {
  /// A URL or a part of one without `[` and `]`, but for those of an address (RFC 3986 §3.2.2). Where Foundation
  /// meets them elsewhere, it encodes the path or the query once more, with the `%` that are in it.
  fileprivate var withEncodedBrackets: String {
    guard utf8.contains(where: { "[]".utf8.contains($0) }) else { return self }
    let start = firstRange(of: "//")
    let isAuthority = start.map { range in
      !self[..<range.lowerBound].contains { "/?#".contains($0) }
    }
    let authority = isAuthority == true ? start : nil
    let end = authority.map { range in
      self[range.upperBound...].firstIndex { "/?#".contains($0) } ?? endIndex
    }
    let head = self[..<(end ?? startIndex)]
    return String(head)
      + self[head.endIndex...].replacing("[", with: "%5B").replacing("]", with: "%5D")
  }
}

"""####
  ),
  (
    "Transport/RequestFraming.swift",
    ####"""
import Foundation
package import HTTPTypes

nonisolated extension HTTPBody {
  /// Before anything is sent.
  ///
  /// - Throws: `TransportError.invalidRequest` for a body that no server would get as it is.
  package func checkSendable(by request: HTTPRequest) throws(TransportError) {
    if request.method == .get || request.method == .head, length != 0 {
      throw .invalidRequest("a \(request.method) request has no body")
    }
    try checkFiles()
  }

  /// A file that has got shorter would leave the server waiting for the rest.
  private func checkFiles() throws(TransportError) {
    switch content {
    case .data, .stream: break
    case .file(let url, let length):
      guard let size = try? FileHandle(forReadingFrom: url).seekToEnd(), Int64(size) == length
      else {
        throw .invalidRequest("the file of the request's body has changed or is gone")
      }
    case .joined(let bodies):
      for body in bodies { try body.checkFiles() }
    }
  }
}

"""####
  ),
  (
    "Transport/ResponseFraming.swift",
    ####"""
package import HTTPTypes

nonisolated extension HTTPResponse {
  /// Whether an answer can have content (RFC 9110 §6.4.1).
  package func hasBody(answering method: HTTPRequest.Method) -> Bool {
    method != .head && status != .noContent && status != .notModified
  }

  /// In bytes; `nil` where `Content-Length` does not say it of the content as it is read.
  package var bodyLength: Int64? {
    guard headerFields[.contentEncoding] == nil, headerFields[.transferEncoding] == nil,
      let text = headerFields[.contentLength], let length = Int64(text), length >= 0
    else { return nil }
    return length
  }

  /// Where a response ends has to be certain: of what is ambiguous, servers in between may have made another
  /// response (RFC 9112 §6.3).
  ///
  /// - Throws: `TransportError.connection`.
  func checkFraming() throws(TransportError) {
    let lengths = headerFields[values: .contentLength]
    guard !lengths.isEmpty else { return }
    guard headerFields[values: .transferEncoding].isEmpty else {
      throw .connection("the response has a Content-Length beside a Transfer-Encoding")
    }
    guard lengths.count == 1, !lengths[0].contains(",") else {
      throw .connection("the response has more than one Content-Length")
    }
    let text = lengths[0].utf8.drop { $0 == 0x20 }
    guard text.allSatisfy({ (0x30...0x39).contains($0) }), Int64(lengths[0]) != nil else {
      throw .connection("the response's Content-Length is no length")
    }
  }
}

"""####
  ),
  (
    "Transport/SessionDelegate.swift",
    ####"""
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// Passes a session's callbacks on to the transfer that they are about.
  nonisolated final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
    private let transfers = Locked<[Int: SessionTransfer]>([:])

    /// Before the transfer's task is resumed.
    func add(_ transfer: SessionTransfer) {
      transfers.withLock { $0[transfer.task.taskIdentifier] = transfer }
    }

    func urlSession(
      _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
      completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
      if let response = response as? HTTPURLResponse { transfer(of: dataTask)?.received(response) }
      completionHandler(.allow)
    }

    func urlSession(
      _ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data
    ) {
      transfer(of: dataTask)?.received(data)
    }

    func urlSession(
      _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
      end(task, error)
    }

    // The transport follows redirects itself, by the rule that all transports have.
    func urlSession(
      _ session: URLSession, task: URLSessionTask,
      willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
      completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
      completionHandler(nil)
    }

    #if canImport(FoundationNetworking)
      // Without a credential this Foundation never ends a task that was challenged, so that the
      // challenge, whose body has come by now, is made the answer here.
      func urlSession(
        _ session: URLSession, task: URLSessionTask,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler:
          @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
      ) {
        end(task, nil)
        completionHandler(.cancelAuthenticationChallenge, nil)
      }
    #endif

    private func transfer(of task: URLSessionTask) -> SessionTransfer? {
      transfers.withLock { $0[task.taskIdentifier] }
    }

    private func end(_ task: URLSessionTask, _ error: (any Error)?) {
      transfers.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.ended(error)
    }
  }
#endif

"""####
  ),
  (
    "Transport/SessionPool.swift",
    ####"""
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// The sessions of a transport.
  nonisolated final class SessionPool: Sendable {
    private let shared = SessionPool.makeSession()

    deinit {
      // Answers that are still being read go on.
      shared.session.finishTasksAndInvalidate()
    }

    /// A request that is ready to start.
    func transfer(_ request: URLRequest, _ upload: UploadSource) -> SessionTransfer {
      #if canImport(FoundationNetworking)
        // Where a kept-alive connection turns out to be closed, libcurl sends the request again, even if
        // the server may have acted on it, and without its body. So what is not safe to be sent twice
        // goes over a connection of its own, which only a session of its own gives.
        guard request.httpMethod == "GET" || request.httpMethod == "HEAD" else {
          let alone = Self.makeSession()
          defer { alone.session.finishTasksAndInvalidate() }
          return Self.transfer(request, upload, alone)
        }
      #endif
      return Self.transfer(request, upload, shared)
    }

    private static func transfer(
      _ request: URLRequest, _ upload: UploadSource,
      _ owner: (session: URLSession, delegate: SessionDelegate)
    ) -> SessionTransfer {
      var request = request
      let task: URLSessionTask
      switch upload {
      case .nothing:
        task = owner.session.dataTask(with: request)
      case .data(let data):
        request.httpBody = data
        task = owner.session.dataTask(with: request)
      case .file(let url), .temporaryFile(let url):
        task = owner.session.uploadTask(with: request, fromFile: url)
      }
      let transfer = SessionTransfer(task, upload)
      owner.delegate.add(transfer)
      return transfer
    }

    /// Stores no cookies, credentials or answers.
    private static func makeSession() -> (session: URLSession, delegate: SessionDelegate) {
      let configuration = URLSessionConfiguration.ephemeral
      configuration.httpCookieStorage = nil
      configuration.httpShouldSetCookies = false
      configuration.httpCookieAcceptPolicy = .never
      configuration.urlCredentialStorage = nil
      configuration.urlCache = nil
      configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
      // The default of 6 would let a few answers that nobody reads hold up all other requests.
      configuration.httpMaximumConnectionsPerHost = 128
      // The call's own timeout is what counts; the default here is 60 s.
      configuration.timeoutIntervalForRequest = URLSessionTransport.day
      let delegate = SessionDelegate()
      return (
        URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil), delegate
      )
    }
  }
#endif

"""####
  ),
  (
    "Transport/SessionTransfer.swift",
    ####"""
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// One request of a session: the session's callbacks on one side, who waits for the answer on the other.
  nonisolated final class SessionTransfer: Sendable {
    let task: URLSessionTask
    private let upload: UploadSource
    private let state = Locked(State())

    private struct State: Sendable {
      var hasResponse = false
      var isSuspended = false
      var backlog = ChunkBacklog()
      var end: Result<Void, any Error>?
      var waitsForResponse: CheckedContinuation<HTTPURLResponse, any Error>?
      /// Only while the backlog is empty.
      var waitsForChunk: CheckedContinuation<Data?, any Error>?
    }

    init(_ task: URLSessionTask, _ upload: UploadSource) {
      self.task = task
      self.upload = upload
    }

    // MARK: For who waits

    /// Sends the request and waits for the head of the answer.
    func start() async throws -> HTTPURLResponse {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          let end = state.withLock { state in
            if state.end == nil { state.waitsForResponse = continuation }
            return state.end
          }
          if let end {
            continuation.resume(with: end.flatMap { .failure(CancellationError()) })
          } else {
            task.resume()
          }
        }
      } onCancel: {
        cancel()
      }
    }

    /// The body, if all of it has come.
    func wholeBody() -> Data? {
      state.withLock { state in
        guard case .success = state.end else { return nil }
        return state.backlog.takeAll()
      }
    }

    func nextChunk() async throws -> Data? {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          let outcome: Result<Data?, any Error>? = state.withLock { state in
            do {
              if let chunk = try state.backlog.next() {
                if state.isSuspended, state.backlog.isLow {
                  state.isSuspended = false
                  task.resume()
                }
                return .success(chunk)
              }
            } catch {
              return .failure(error)
            }
            if let end = state.end { return end.map { nil } }
            guard state.waitsForChunk == nil else {
              return .failure(TransportError.connection("the body is being read elsewhere"))
            }
            state.waitsForChunk = continuation
            return nil
          }
          if let outcome { continuation.resume(with: outcome) }
        }
      } onCancel: {
        cancel()
      }
    }

    /// Ends the request, and gives up its connection.
    func cancel() {
      guard end(.failure(CancellationError()), nil) else { return }
      // Foundation on Linux may block here for as long as the server sends.
      DispatchQueue.global().async { [task] in task.cancel() }
    }

    // MARK: For the session

    func received(_ response: HTTPURLResponse) {
      // 100 and 103 come before the answer.
      guard response.statusCode >= 200 else { return }
      let continuation = state.withLock { state in
        state.hasResponse = true
        defer { state.waitsForResponse = nil }
        return state.waitsForResponse
      }
      continuation?.resume(returning: response)
    }

    func received(_ chunk: Data) {
      guard !chunk.isEmpty else { return }
      do {
        let continuation = try state.withLock { state in
          if let continuation = state.waitsForChunk {
            state.waitsForChunk = nil
            return continuation as CheckedContinuation<Data?, any Error>?
          }
          guard state.end == nil else { return nil }
          try state.backlog.append(chunk)
          #if !canImport(FoundationNetworking)
            if state.backlog.isFull, !state.isSuspended {
              state.isSuspended = true
              task.suspend()
            }
          #endif
          return nil
        }
        continuation?.resume(returning: chunk)
      } catch {
        if end(.failure(error), nil) { task.cancel() }
      }
    }

    func ended(_ error: (any Error)?) {
      end(error.map { .failure($0) } ?? .success(()), task.response as? HTTPURLResponse)
    }

    /// - Returns: `false` if it was over before.
    @discardableResult
    private func end(_ end: Result<Void, any Error>, _ response: HTTPURLResponse?) -> Bool {
      let waiting = state.withLock { state -> State? in
        guard state.end == nil else { return nil }
        state.end = state.hasResponse ? end.mapError { TransportError($0).afterResponse } : end
        if case .failure(is CancellationError) = end { state.backlog = ChunkBacklog() }
        defer {
          state.waitsForResponse = nil
          state.waitsForChunk = nil
        }
        return state
      }
      guard let waiting else { return false }
      upload.remove()
      waiting.waitsForResponse?.resume(
        with: (waiting.end ?? end).flatMap {
          response.map { .success($0) } ?? .failure(TransportError.connection("there is no answer"))
        })
      waiting.waitsForChunk?.resume(with: (waiting.end ?? end).map { nil })
      return true
    }
  }
#endif

"""####
  ),
  (
    "Transport/TemporaryFile.swift",
    ####"""
import Foundation

/// Files that only this process is to read, for what is too long for memory.
nonisolated enum TemporaryFile {
  /// An empty file that is there and that its owner alone may read.
  static func make() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    return url
  }
}

"""####
  ),
  (
    "Transport/URLSessionTransport.swift",
    ####"""
import Foundation
public import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking) || canImport(Darwin)
  /// Sends requests by `URLSession`s of its own, which store no cookies, credentials or answers.
  ///
  /// Redirects are followed for GET and HEAD within one origin; any other one is the answer. An answer
  /// with a `Content-Encoding` that Foundation knows, such as gzip, comes decoded.
  ///
  /// No request but GET and HEAD is ever sent twice by itself. On Linux that takes a new connection for
  /// each; where that costs too much, take a transport that keeps them.
  ///
  /// A body that is a stream is written to a temporary file before it is sent. Of an answer that is read
  /// slowly at most 1 MiB is in memory: the sender has to wait, or on Linux, where a transfer cannot be
  /// paused, the rest goes to a temporary file.
  public nonisolated final class URLSessionTransport: HTTPTransport {
    private let sessions = SessionPool()

    /// A transport with connections of its own.
    public init() {}

    /// Sends a request and waits for the head of the response.
    ///
    /// - Throws: `TransportError`, what the request's body throws, or `CancellationError` as soon as the
    ///   task is cancelled.
    public func send(
      _ request: HTTPRequest, body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      let upload = try await UploadSource(body, of: request)
      return try await RedirectPolicy.answer(to: request) { try await exchange($0, upload) }
    }

    private func exchange(
      _ request: HTTPRequest, _ upload: UploadSource
    ) async throws -> (HTTPResponse, HTTPBody) {
      guard let urlRequest = URLRequest(request) else {
        upload.remove()
        throw TransportError.invalidRequest("the request has no valid URL")
      }
      let transfer = sessions.transfer(urlRequest, upload)
      let response: HTTPResponse
      do {
        response = HTTPResponse(try await transfer.start())
      } catch {
        throw TransportError(error)
      }
      return (response, body(of: response, to: request, transfer))
    }

    private func body(
      of response: HTTPResponse, to request: HTTPRequest, _ transfer: SessionTransfer
    ) -> HTTPBody {
      guard response.hasBody(answering: request.method) else { return .data(Data()) }
      if let whole = transfer.wholeBody() { return .data(whole) }
      return .stream(ReceivedBody(transfer), length: response.bodyLength)
    }

    static let day: TimeInterval = 86_400
  }

  nonisolated extension URLRequest {
    fileprivate init?(_ request: HTTPRequest) {
      guard let url = URL(request) else { return nil }
      self.init(url: url)
      httpMethod = request.method.rawValue
      httpShouldHandleCookies = false
      timeoutInterval = URLSessionTransport.day
      for field in request.headerFields where field.name != .cookie {
        addValue(field.value, forHTTPHeaderField: field.name.rawName)
      }
      // Each of them is a field of its own there, and a server gets one (RFC 6265 §5.4).
      setValue(request.headerFields[.cookie], forHTTPHeaderField: "Cookie")
    }
  }

  nonisolated extension HTTPResponse {
    fileprivate init(_ response: HTTPURLResponse) {
      self.init(status: HTTPResponse.Status(code: response.statusCode))
      for (key, value) in response.allHeaderFields {
        guard let text = key as? String, let name = HTTPField.Name(text),
          let value = value as? String
        else { continue }
        headerFields.append(HTTPField(name: name, value: value))
      }
    }
  }

  /// What is being sent holds credentials.
  nonisolated extension URLSessionTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
  }
#else
  /// Stands for `URLSession` where Foundation has none: clients are given a transport of yours there.
  public nonisolated struct URLSessionTransport: HTTPTransport {
    /// A transport that sends nothing.
    public init() {}

    /// - Throws: `TransportError.invalidRequest`, always.
    public func send(
      _ request: HTTPRequest, body: HTTPBody?
    ) async throws -> (HTTPResponse, HTTPBody) {
      throw TransportError.invalidRequest(
        "this platform has no URLSession: give the client a transport of your own")
    }
  }
#endif

"""####
  ),
  (
    "Transport/UploadSource.swift",
    ####"""
import Foundation
import HTTPTypes

/// Where a session takes the body of a request from.
nonisolated enum UploadSource: Sendable {
  case nothing
  case data(Data)
  case file(URL)
  /// A file that is ours, to be removed after the request.
  case temporaryFile(URL)

  /// A stream of chunks is first written to a file: a session can read from a `Stream` only, and with
  /// Foundation on Linux one that waits for its next bytes would hold up all requests of the session.
  init(_ body: HTTPBody?, of request: HTTPRequest) async throws {
    try body?.checkSendable(by: request)
    switch body?.content {
    case nil:
      self = .nothing
    case .data(let data):
      self = data.isEmpty ? .nothing : .data(data)
    case .file(let url, let length):
      self = length == 0 ? .nothing : .file(url)
    case .stream, .joined:
      self = try await Self.written(body)
    }
  }

  private static func written(_ body: HTTPBody?) async throws -> Self {
    guard let body else { return .nothing }
    let url = try TemporaryFile.make()
    do {
      let file = try FileHandle(forWritingTo: url)
      var length: Int64 = 0
      for try await chunk in body {
        try Task.checkCancellation()
        try file.write(contentsOf: chunk)
        length += Int64(chunk.count)
      }
      try file.close()
      if let announced = body.length, announced != length {
        throw TransportError.invalidRequest(
          "the request's body has \(length) bytes instead of \(announced)")
      }
      guard length > 0 else {
        try FileManager.default.removeItem(at: url)
        return .nothing
      }
      return .temporaryFile(url)
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
  }

  func remove() {
    if case .temporaryFile(let url) = self { try? FileManager.default.removeItem(at: url) }
  }
}

"""####
  ),
]
