import OpenAPI

/// Values that stand where the document has none, and look like it: `example-customer-id`.
struct ExamplePlaceholder: Sendable {
  /// What the value is called: a property, a parameter or a header.
  var words: NameWords
  var format: String?

  init(_ words: NameWords, format: String? = nil) {
    self.words = words
    self.format = format
  }

  func value(of type: TypeReference) -> ExampleValue? {
    switch type {
    case .boolean: .boolean(true)
    case .integer, .int32, .int64: .number(ExampleNumber(1))
    case .double, .float: ExampleNumber(1.5).map { .number($0) }
    case .date: .string("2024-01-31T12:00:00Z")
    case .calendarDate: .string("2024-01-31")
    // "example" in Base64.
    case .data: .string("ZXhhbXBsZQ==")
    case .binaryBody, .file: .string("example")
    case .string: .string(text)
    case .json: .object([ExampleProperty("key", .string("value"))])
    case .link: .object([ExampleProperty("href", .string("https://example.com/resource"))])
    case .array, .credential, .dictionary, .optional, .named, .sequence: nil
    }
  }

  private var text: String {
    if let format, let text = Self.formats[format] { return text }
    return (["example"] + words.words.prefix(Self.mostWords)).joined(separator: "-")
  }

  private static let mostWords = 4

  /// Of what is set aside for examples (RFC 2606, 5737, 3849).
  private static let formats: [String: String] = [
    "uri": "https://example.com/resource", "url": "https://example.com/resource",
    "uri-reference": "/resource", "iri": "https://example.com/resource",
    "uuid": "00000000-0000-4000-8000-000000000000", "email": "name@example.com",
    "idn-email": "name@example.com", "hostname": "example.com", "idn-hostname": "example.com",
    "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "time": "12:00:00Z", "duration": "P1D",
    "password": "example-password", "decimal": "1.50",
  ]
}
