import OpenAPI

/// Recognizable placeholders for values that the document does not provide: `example-customer-id`.
struct ExamplePlaceholder: Sendable {
  /// The name of the value: a property, a parameter or a header.
  var words: NameWords
  var format: String?

  init(_ words: NameWords, format: String? = nil) {
    self.words = words
    self.format = format
  }

  func value(of type: TypeReference) -> ExampleValue? {
    switch type {
    case .scalar(let scalar): scalar.placeholder ?? (scalar.wire == .text ? .string(text) : nil)
    case .binaryBody, .file: .string("example")
    case .json: .object([ExampleProperty("key", .string("value"))])
    case .link: .object([ExampleProperty("href", .string("https://example.com/resource"))])
    case .array, .credential, .dictionary, .optional, .named, .sequence: nil
    }
  }

  private var text: String {
    if let format = TextFormat.named(format) { return format.example }
    return (["example"] + words.words.prefix(Self.mostWords)).joined(separator: "-")
  }

  private static let mostWords = 4
}
