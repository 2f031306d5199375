// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Maps: JSONObject {
  public var strings: [String: String]?
  public var anything: [String: JSONValue]?
  public var freeForm: [String: JSONValue]?
  public var untyped: JSONValue?
  public var emptySchema: [String: JSONValue]?
  public var objects: [String: Object]?
  public var lists: [String: [Int]]?
  public var nested: [String: [String: Double]]?
  public var closed: Closed?
  public var open: Open?
  public var typed: Typed?
  public var inlineTyped: InlineTyped?
  public var dates: Dates?
  public var nullable: NullableValues?
  public var onlyOpen: [String: Closed]?

  public init(
    strings: [String: String]? = nil, anything: [String: JSONValue]? = nil,
    freeForm: [String: JSONValue]? = nil, untyped: JSONValue? = nil,
    emptySchema: [String: JSONValue]? = nil, objects: [String: Object]? = nil,
    lists: [String: [Int]]? = nil, nested: [String: [String: Double]]? = nil, closed: Closed? = nil,
    open: Open? = nil, typed: Typed? = nil, inlineTyped: InlineTyped? = nil, dates: Dates? = nil,
    nullable: NullableValues? = nil, onlyOpen: [String: Closed]? = nil
  ) {
    self.strings = strings
    self.anything = anything
    self.freeForm = freeForm
    self.untyped = untyped
    self.emptySchema = emptySchema
    self.objects = objects
    self.lists = lists
    self.nested = nested
    self.closed = closed
    self.open = open
    self.typed = typed
    self.inlineTyped = inlineTyped
    self.dates = dates
    self.nullable = nullable
    self.onlyOpen = onlyOpen
  }

  public static let properties = Properties(
    Self.init, (\.strings, "strings"), (\.anything, "anything"), (\.freeForm, "freeForm"),
    (\.untyped, "untyped"), (\.emptySchema, "emptySchema"), (\.objects, "objects"),
    (\.lists, "lists"), (\.nested, "nested"), (\.closed, "closed"), (\.open, "open"),
    (\.typed, "typed"), (\.inlineTyped, "inlineTyped"), (\.dates, "dates"),
    (\.nullable, "nullable"), (\.onlyOpen, "onlyOpen")
  )

  public nonisolated struct Object: JSONObject {
    public var id: String?

    public init(id: String? = nil) {
      self.id = id
    }

    public static let properties = Properties(Self.init, (\.id, "id"))
  }
}
