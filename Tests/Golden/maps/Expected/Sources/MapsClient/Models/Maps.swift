// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Maps: Codable, Equatable, Sendable {
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
    strings: [String: String]? = nil,
    anything: [String: JSONValue]? = nil,
    freeForm: [String: JSONValue]? = nil,
    untyped: JSONValue? = nil,
    emptySchema: [String: JSONValue]? = nil,
    objects: [String: Object]? = nil,
    lists: [String: [Int]]? = nil,
    nested: [String: [String: Double]]? = nil,
    closed: Closed? = nil,
    open: Open? = nil,
    typed: Typed? = nil,
    inlineTyped: InlineTyped? = nil,
    dates: Dates? = nil,
    nullable: NullableValues? = nil,
    onlyOpen: [String: Closed]? = nil
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    strings = try container.decodeIfPresent("strings")
    anything = try container.decodeIfPresent("anything")
    freeForm = try container.decodeIfPresent("freeForm")
    untyped = try container.decodeIfPresent("untyped")
    emptySchema = try container.decodeIfPresent("emptySchema")
    objects = try container.decodeIfPresent("objects")
    lists = try container.decodeIfPresent("lists")
    nested = try container.decodeIfPresent("nested")
    closed = try container.decodeIfPresent("closed")
    open = try container.decodeIfPresent("open")
    typed = try container.decodeIfPresent("typed")
    inlineTyped = try container.decodeIfPresent("inlineTyped")
    dates = try container.decodeIfPresent("dates")
    nullable = try container.decodeIfPresent("nullable")
    onlyOpen = try container.decodeIfPresent("onlyOpen")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(strings, "strings")
    try container.encodeIfPresent(anything, "anything")
    try container.encodeIfPresent(freeForm, "freeForm")
    try container.encodeIfPresent(untyped, "untyped")
    try container.encodeIfPresent(emptySchema, "emptySchema")
    try container.encodeIfPresent(objects, "objects")
    try container.encodeIfPresent(lists, "lists")
    try container.encodeIfPresent(nested, "nested")
    try container.encodeIfPresent(closed, "closed")
    try container.encodeIfPresent(open, "open")
    try container.encodeIfPresent(typed, "typed")
    try container.encodeIfPresent(inlineTyped, "inlineTyped")
    try container.encodeIfPresent(dates, "dates")
    try container.encodeIfPresent(nullable, "nullable")
    try container.encodeIfPresent(onlyOpen, "onlyOpen")
  }

  public nonisolated struct Object: Codable, Equatable, Sendable {
    public var id: String?

    public init(id: String? = nil) {
      self.id = id
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      id = try container.decodeIfPresent("id")
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(id, "id")
    }
  }
}
