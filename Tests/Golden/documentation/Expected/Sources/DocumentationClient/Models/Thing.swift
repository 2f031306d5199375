// Made by openapi-codegen from the API's description; changes here get lost.

/// Controls  [31m, bidi  and zero width , line
///  and paragraph
///  separators, next line
/// .
public nonisolated struct Thing: JSONObject {
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
    long: String? = nil, blank: String? = nil, lines: String? = nil, trailing: String? = nil,
    described: Kind? = nil, choice: Choice? = nil
  ) {
    self.long = long
    self.blank = blank
    self.lines = lines
    self.trailing = trailing
    self.described = described
    self.choice = choice
  }

  public static let properties = Properties(
    Self.init, (\.long, "long"), (\.blank, "blank"), (\.lines, "lines"), (\.trailing, "trailing"),
    (\.described, "described"), (\.choice, "choice")
  )

  public nonisolated enum Choice: JSONUnion {
    /// Controls  [31m, bidi  and zero width , line
    ///  and paragraph
    ///  separators, next line
    /// .
    case tX(Int)
    case boolean(Bool)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.tX),
      .init(Self.boolean)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .tX(let value): try value.write(to: &json)
      case .boolean(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
    }
  }
}
