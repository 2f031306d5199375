/// A string format whose values have the Swift type `String`.
struct TextFormat: Sendable {
  var name: String
  /// The example value, with hosts and addresses that are reserved for examples (RFC 2606, 5737, 3849).
  var example: String
  /// Whether descriptions and logs omit the values.
  var isSecret = false
  /// Whether the value is also available as a `Decimal`.
  var isDecimal = false

  /// The table of formats for examples, secrets and decimal views.
  static let all: [TextFormat] = [
    TextFormat(name: "uri", example: "https://example.com/resource"),
    TextFormat(name: "url", example: "https://example.com/resource"),
    TextFormat(name: "uri-reference", example: "/resource"),
    TextFormat(name: "iri", example: "https://example.com/resource"),
    TextFormat(name: "uuid", example: "00000000-0000-4000-8000-000000000000"),
    TextFormat(name: "email", example: "name@example.com"),
    TextFormat(name: "idn-email", example: "name@example.com"),
    TextFormat(name: "hostname", example: "example.com"),
    TextFormat(name: "idn-hostname", example: "example.com"),
    TextFormat(name: "ipv4", example: "192.0.2.1"),
    TextFormat(name: "ipv6", example: "2001:db8::1"),
    TextFormat(name: "time", example: "12:00:00Z"),
    TextFormat(name: "duration", example: "P1D"),
    TextFormat(name: "password", example: "example-password", isSecret: true),
    TextFormat(name: "decimal", example: "1.50", isDecimal: true),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  static func named(_ name: String?) -> TextFormat? { name.flatMap { byName[$0] } }
}
