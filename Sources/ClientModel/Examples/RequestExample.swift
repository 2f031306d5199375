/// A request with example arguments, and its form on the wire.
public struct RequestExample: Equatable, Sendable {
  public struct Argument: Equatable, Sendable {
    public var name: String
    public var value: TypedExample
  }

  /// A header, by name on the wire.
  public struct Header: Equatable, Sendable {
    public var name: String
    /// `nil` if it differs each time.
    public var text: String?

    public init(name: String, text: String?) {
      self.name = name
      self.text = text
    }
  }

  /// The body on the wire.
  public enum Body: Equatable, Sendable {
    case json(ExampleValue)
    /// JSON with values that have several spellings, such as dates.
    case equalJSON
    case text(String)
    /// A body whose encoding is not implemented here.
    case other
    /// Like `other`, but possibly empty.
    case otherOrNothing
  }

  /// The arguments in the order of the operation, without optional ones that have no example.
  public var arguments: [Argument]
  /// The path relative to the server URL. `nil` if a parameter consists of several parts.
  public var path: String?
  public var query: [String]
  /// Whether `query` is the complete query.
  public var isQueryComplete: Bool
  public var headers: [Header]
  public var mediaType: String?
  public var body: Body?
}

extension ClientOperation {
  /// - Returns: `nil` if a required argument has no example.
  public func requestExample(_ examples: TypedOperationExamples?) -> RequestExample? {
    var values = Dictionary(
      (examples?.parameters ?? []).map { ($0.name, $0.example.value) },
      uniquingKeysWith: { first, _ in first })
    if let body { values[body.name] = examples?.bodies.first?.value }
    if let credential { values[credential.name] = .credential }
    let known = arguments.filter { values[$0.name] != nil || $0.isRequired }
    let given = known.compactMap { argument in
      values[argument.name].map { RequestExample.Argument(name: argument.name, value: $0) }
    }
    guard given.count == known.count else { return nil }
    let inQuery = parameters.filter {
      [.query, .querystring].contains($0.place) && values[$0.name] != nil
    }
    let fixed = fixedQuery.map { item -> [String]? in
      ["\(PercentText.encoded(item.name))=\(PercentText.encoded(item.value))"]
    }
    let query = fixed + inQuery.map { $0.queryItems(values[$0.name]) }
    let content = body.flatMap { body in values[body.name].map { (body, $0) } }
    return RequestExample(
      arguments: given, path: path(values), query: query.flatMap { $0 ?? [] },
      isQueryComplete: !query.contains(nil),
      headers: parameters.compactMap { $0.header(values[$0.name]) },
      mediaType: content?.0.mediaType, body: content.map { RequestExample.Body($1, $0) })
  }

  private func path(_ values: [String: TypedExample]) -> String? {
    var texts: [String: String] = [:]
    for parameter in parameters where parameter.place == .path {
      guard parameter.form == .value(style: .simple), !parameter.allowsReserved,
        let text = values[parameter.name]?.plainText
      else {
        return nil
      }
      texts[parameter.wireName] = PercentText.encoded(text)
    }
    let filled = URLTemplate(path).filled { texts[$0] }
    // The client encodes other characters of the template.
    let isPlain = filled.utf8.allSatisfy { PercentText.isUnreserved($0) || "/%".utf8.contains($0) }
    return isPlain && filled.hasPrefix("/") ? filled : nil
  }
}

extension ClientParameter {
  /// - Returns: `nil` for values whose encoding is not implemented here.
  fileprivate func queryItems(_ value: TypedExample?) -> [String]? {
    guard !allowsReserved, place == .query else { return nil }
    let name = PercentText.encoded(wireName)
    switch (form, value) {
    case (.value, let value?):
      return value.plainText.map { ["\(name)=\(PercentText.encoded($0))"] }
    case (.list(style: .form, explode: true), .array(let elements)):
      let texts = elements.compactMap(\.plainText)
      guard texts.count == elements.count, !texts.isEmpty else { return nil }
      return texts.map { "\(name)=\(PercentText.encoded($0))" }
    default: return nil
    }
  }

  fileprivate func header(_ value: TypedExample?) -> RequestExample.Header? {
    guard place == .header else { return nil }
    switch form {
    case .idempotencyKey: return RequestExample.Header(name: wireName, text: value?.plainText)
    case .value: return value?.plainText.map { RequestExample.Header(name: wireName, text: $0) }
    case .list, .object, .json, .form: return nil
    }
  }
}

extension RequestExample.Body {
  fileprivate init(_ value: TypedExample, _ body: ClientBody) {
    if let choice = body.choices.first, case .union(_, _, _, let content) = value {
      self = Self(content, body.holding(choice)).comparable
      return
    }
    switch (body.coding, value) {
    case (.json, _):
      let json = value.json ?? .null
      self = value.hasOneSpelling ? .json(json) : .equalJSON
    case (.text, .scalar(.string, .string(let text))): self = .text(text)
    case (_, .bytes(let bytes)), (_, .stream(let bytes)):
      self = .text(String(decoding: bytes, as: UTF8.self))
    case (.form, _) where body.fields.isEmpty && value.hasOneSpelling:
      self = Self.form(value).map(Self.text) ?? .other
    case (.form, _):
      self = Self.isWritten(value) ? .other : .otherOrNothing
    default: self = .other
    }
  }

  /// Whether a property is not empty. A form without such properties has no bytes.
  private static func isWritten(_ value: TypedExample) -> Bool {
    guard case .object(let properties) = value.json else { return true }
    return properties.contains { property in
      switch property.value {
      case .null: false
      case .array(let elements): !elements.isEmpty
      case .object(let properties): !properties.isEmpty
      default: true
      }
    }
  }

  /// Other tests compare the argument if the body has several media types.
  private var comparable: Self { self == .equalJSON ? .other : self }

  /// An `application/x-www-form-urlencoded` object, sorted by name.
  /// - Returns: `nil` if a property is not a scalar.
  private static func form(_ value: TypedExample) -> String? {
    guard case .object(let properties) = value.json else { return nil }
    let items = properties.sorted { $0.name < $1.name }.compactMap { property in
      property.value.plainText.map { "\(encoded(property.name))=\(encoded($0))" }
    }
    return items.count == properties.count ? items.joined(separator: "&") : nil
  }

  private static func encoded(_ text: String) -> String {
    PercentText.encoded(text).replacing("%20", with: "+")
  }
}

extension TypedExample {
  /// The text of the value in a parameter or a header, or `nil` if it consists of several parts or has several
  /// spellings.
  public var plainText: String? {
    if case .scalar(let scalar, _) = self, !scalar.hasOneSpelling { return nil }
    return json?.plainText
  }

  /// Whether the value has only one spelling.
  fileprivate var hasOneSpelling: Bool {
    switch self {
    case .scalar(let scalar, _): scalar.hasOneSpelling
    case .array(let elements): elements.allSatisfy(\.hasOneSpelling)
    case .dictionary(let entries): entries.allSatisfy(\.value.hasOneSpelling)
    case .structure(let structure):
      structure.properties.allSatisfy(\.value.hasOneSpelling)
        && structure.additional?.entries.allSatisfy(\.value.hasOneSpelling) ?? true
    case .union(_, _, _, let value): value.hasOneSpelling
    default: true
    }
  }
}

extension ExampleValue {
  /// The text of a scalar.
  var plainText: String? {
    switch self {
    case .string(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): number.integer.map { String($0) }
    case .null, .array, .object: nil
    }
  }
}

/// Percent-encoding (RFC 3986, section 2.1).
public enum PercentText {
  /// Encodes all characters that are not unreserved.
  public static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      if isUnreserved(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~".utf8.contains(byte)
    }
  }
}
