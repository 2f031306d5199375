// Made by openapi-codegen from the API's description; changes here get lost.

/// Controls  [31m, bidi  and zero width , line
///  and paragraph
///  separators, next line
/// .
public nonisolated struct Thing: Codable, Equatable, Sendable {
  /// Averyveryverylongwordwithoutanyspaceinitthatisfarlongerthanthelinecouldeverbesothatitstandsaloneandisnotbrokenatall
  public var long: String?
  public var blank: String?
  /// One
  /// two
  /// three  four
  public var lines: String?
  /// After an empty line.
  ///
  ///
  /// After two.
  public var trailing: String?
  /// # A heading
  ///
  /// Text.
  public var described: Kind?
  public var choice: Choice?

  public init(
    long: String? = nil,
    blank: String? = nil,
    lines: String? = nil,
    trailing: String? = nil,
    described: Kind? = nil,
    choice: Choice? = nil
  ) {
    self.long = long
    self.blank = blank
    self.lines = lines
    self.trailing = trailing
    self.described = described
    self.choice = choice
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    long = try container.decodeIfPresent("long")
    blank = try container.decodeIfPresent("blank")
    lines = try container.decodeIfPresent("lines")
    trailing = try container.decodeIfPresent("trailing")
    described = try container.decodeIfPresent("described")
    choice = try container.decodeIfPresent("choice")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(long, "long")
    try container.encodeIfPresent(blank, "blank")
    try container.encodeIfPresent(lines, "lines")
    try container.encodeIfPresent(trailing, "trailing")
    try container.encodeIfPresent(described, "described")
    try container.encodeIfPresent(choice, "choice")
  }

  public nonisolated enum Choice: Codable, Equatable, Sendable {
    /// Controls  [31m, bidi  and zero width , line
    ///  and paragraph
    ///  separators, next line
    /// .
    case tX(Int)
    case boolean(Bool)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    private static let members: [UnionMember<Self>] = [
      .init(Self.tX),
      .init(Self.boolean),
    ]

    public init(from decoder: any Decoder) throws {
      self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .tX(let value): try value.encode(to: encoder)
      case .boolean(let value): try value.encode(to: encoder)
      case .unknown(let value): try value.encode(to: encoder)
      }
    }
  }
}
