// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Keywords: Codable, Equatable, Sendable {
  public var selfValue: String
  public var initValue: String
  public var `default`: String
  public var `in`: String?
  public var `class`: String?
  public var type: String?
  public var `protocol`: String?
  public var container: String
  public var decoder: String
  public var encoder: String
  public var core: String?
  public var options: String?
  public var request: String?
  public var body: String?
  public var `inout`: String?
  public var `let`: String?
  public var `var`: String?
  public var `try`: String?
  public var `throws`: String?
  public var async: String?
  public var `await`: String?
  public var actor: String?
  public var hashValue: String?
  public var hash: String?
  public var encode: String?
  public var description: String?
  public var `true`: String?
  public var `nil`: String?
  public var some: String?
  public var `unsafe`: String?
  public var copy: String?
  public var consume: String?
  public var each: String?
  public var borrow: String?
  public var discard: String?
  public var yield: String?
  public var package: String?
  public var macro: String?
  public var open: String?
  public var lazy: String?
  public var weak: String?
  public var get: String?
  public var set: String?
  public var didSet: String?
  public var `precedencegroup`: String?
  public var `super`: String?
  public var `is`: String?
  public var prefix: String?
  public var indirect: String?
  public var nonisolated: String?
  public var isolated: String?
  public var sending: String?
  public var newValue: String?
  public var error: String?
  public var knownValues: String?
  public var any: String?
  public var `associatedtype`: String?
  public var `operator`: String?
  public var `extension`: String?
  public var value: String?
  public var valueValue: String?
  public var valueProperty: String?
  public var value1: String?
  public var typeValue: KeywordsType?
  public var choice: Choice?

  public init(
    selfValue: String,
    initValue: String,
    default: String,
    container: String,
    decoder: String,
    encoder: String,
    in: String? = nil,
    class: String? = nil,
    type: String? = nil,
    protocol: String? = nil,
    core: String? = nil,
    options: String? = nil,
    request: String? = nil,
    body: String? = nil,
    `inout`: String? = nil,
    `let`: String? = nil,
    `var`: String? = nil,
    try: String? = nil,
    throws: String? = nil,
    async: String? = nil,
    await: String? = nil,
    actor: String? = nil,
    hashValue: String? = nil,
    hash: String? = nil,
    encode: String? = nil,
    description: String? = nil,
    true: String? = nil,
    nil: String? = nil,
    some: String? = nil,
    unsafe: String? = nil,
    copy: String? = nil,
    consume: String? = nil,
    each: String? = nil,
    borrow: String? = nil,
    discard: String? = nil,
    yield: String? = nil,
    package: String? = nil,
    macro: String? = nil,
    open: String? = nil,
    lazy: String? = nil,
    weak: String? = nil,
    get: String? = nil,
    set: String? = nil,
    didSet: String? = nil,
    precedencegroup: String? = nil,
    super: String? = nil,
    is: String? = nil,
    prefix: String? = nil,
    indirect: String? = nil,
    nonisolated: String? = nil,
    isolated: String? = nil,
    sending: String? = nil,
    newValue: String? = nil,
    error: String? = nil,
    knownValues: String? = nil,
    any: String? = nil,
    associatedtype: String? = nil,
    operator: String? = nil,
    extension: String? = nil,
    value: String? = nil,
    valueValue: String? = nil,
    valueProperty: String? = nil,
    value1: String? = nil,
    typeValue: KeywordsType? = nil,
    choice: Choice? = nil
  ) {
    self.selfValue = selfValue
    self.initValue = initValue
    self.default = `default`
    self.in = `in`
    self.class = `class`
    self.type = type
    self.protocol = `protocol`
    self.container = container
    self.decoder = decoder
    self.encoder = encoder
    self.core = core
    self.options = options
    self.request = request
    self.body = body
    self.inout = `inout`
    self.let = `let`
    self.var = `var`
    self.try = `try`
    self.throws = `throws`
    self.async = async
    self.await = `await`
    self.actor = actor
    self.hashValue = hashValue
    self.hash = hash
    self.encode = encode
    self.description = description
    self.true = `true`
    self.nil = `nil`
    self.some = some
    self.unsafe = `unsafe`
    self.copy = copy
    self.consume = consume
    self.each = each
    self.borrow = borrow
    self.discard = discard
    self.yield = yield
    self.package = package
    self.macro = macro
    self.open = open
    self.lazy = lazy
    self.weak = weak
    self.get = get
    self.set = set
    self.didSet = didSet
    self.precedencegroup = `precedencegroup`
    self.super = `super`
    self.is = `is`
    self.prefix = prefix
    self.indirect = indirect
    self.nonisolated = nonisolated
    self.isolated = isolated
    self.sending = sending
    self.newValue = newValue
    self.error = error
    self.knownValues = knownValues
    self.any = any
    self.associatedtype = `associatedtype`
    self.operator = `operator`
    self.extension = `extension`
    self.value = value
    self.valueValue = valueValue
    self.valueProperty = valueProperty
    self.value1 = value1
    self.typeValue = typeValue
    self.choice = choice
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    selfValue = try container.decode("self")
    initValue = try container.decode("init")
    `default` = try container.decode("default")
    `in` = try container.decodeIfPresent("in")
    `class` = try container.decodeIfPresent("class")
    type = try container.decodeIfPresent("Type")
    `protocol` = try container.decodeIfPresent("protocol")
    self.container = try container.decode("container")
    self.decoder = try container.decode("decoder")
    encoder = try container.decode("encoder")
    core = try container.decodeIfPresent("core")
    options = try container.decodeIfPresent("options")
    request = try container.decodeIfPresent("request")
    body = try container.decodeIfPresent("body")
    `inout` = try container.decodeIfPresent("inout")
    `let` = try container.decodeIfPresent("let")
    `var` = try container.decodeIfPresent("var")
    `try` = try container.decodeIfPresent("try")
    `throws` = try container.decodeIfPresent("throws")
    async = try container.decodeIfPresent("async")
    `await` = try container.decodeIfPresent("await")
    actor = try container.decodeIfPresent("actor")
    hashValue = try container.decodeIfPresent("hashValue")
    hash = try container.decodeIfPresent("hash")
    encode = try container.decodeIfPresent("encode")
    description = try container.decodeIfPresent("description")
    `true` = try container.decodeIfPresent("true")
    `nil` = try container.decodeIfPresent("nil")
    some = try container.decodeIfPresent("some")
    `unsafe` = try container.decodeIfPresent("unsafe")
    copy = try container.decodeIfPresent("copy")
    consume = try container.decodeIfPresent("consume")
    each = try container.decodeIfPresent("each")
    borrow = try container.decodeIfPresent("borrow")
    discard = try container.decodeIfPresent("discard")
    yield = try container.decodeIfPresent("yield")
    package = try container.decodeIfPresent("package")
    macro = try container.decodeIfPresent("macro")
    open = try container.decodeIfPresent("open")
    lazy = try container.decodeIfPresent("lazy")
    weak = try container.decodeIfPresent("weak")
    get = try container.decodeIfPresent("get")
    set = try container.decodeIfPresent("set")
    didSet = try container.decodeIfPresent("didSet")
    `precedencegroup` = try container.decodeIfPresent("precedencegroup")
    `super` = try container.decodeIfPresent("super")
    `is` = try container.decodeIfPresent("is")
    prefix = try container.decodeIfPresent("prefix")
    indirect = try container.decodeIfPresent("indirect")
    nonisolated = try container.decodeIfPresent("nonisolated")
    isolated = try container.decodeIfPresent("isolated")
    sending = try container.decodeIfPresent("sending")
    newValue = try container.decodeIfPresent("newValue")
    error = try container.decodeIfPresent("error")
    knownValues = try container.decodeIfPresent("knownValues")
    any = try container.decodeIfPresent("any")
    `associatedtype` = try container.decodeIfPresent("associatedtype")
    `operator` = try container.decodeIfPresent("operator")
    `extension` = try container.decodeIfPresent("extension")
    value = try container.decodeIfPresent("_")
    valueValue = try container.decodeIfPresent("")
    valueProperty = try container.decodeIfPresent("$")
    value1 = try container.decodeIfPresent("1")
    typeValue = try container.decodeIfPresent("@type")
    choice = try container.decodeIfPresent("choice")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(selfValue, "self")
    try container.encode(initValue, "init")
    try container.encode(`default`, "default")
    try container.encodeIfPresent(`in`, "in")
    try container.encodeIfPresent(`class`, "class")
    try container.encodeIfPresent(type, "Type")
    try container.encodeIfPresent(`protocol`, "protocol")
    try container.encode(self.container, "container")
    try container.encode(decoder, "decoder")
    try container.encode(self.encoder, "encoder")
    try container.encodeIfPresent(core, "core")
    try container.encodeIfPresent(options, "options")
    try container.encodeIfPresent(request, "request")
    try container.encodeIfPresent(body, "body")
    try container.encodeIfPresent(`inout`, "inout")
    try container.encodeIfPresent(`let`, "let")
    try container.encodeIfPresent(`var`, "var")
    try container.encodeIfPresent(`try`, "try")
    try container.encodeIfPresent(`throws`, "throws")
    try container.encodeIfPresent(async, "async")
    try container.encodeIfPresent(`await`, "await")
    try container.encodeIfPresent(actor, "actor")
    try container.encodeIfPresent(hashValue, "hashValue")
    try container.encodeIfPresent(hash, "hash")
    try container.encodeIfPresent(encode, "encode")
    try container.encodeIfPresent(description, "description")
    try container.encodeIfPresent(`true`, "true")
    try container.encodeIfPresent(`nil`, "nil")
    try container.encodeIfPresent(some, "some")
    try container.encodeIfPresent(`unsafe`, "unsafe")
    try container.encodeIfPresent(copy, "copy")
    try container.encodeIfPresent(consume, "consume")
    try container.encodeIfPresent(each, "each")
    try container.encodeIfPresent(borrow, "borrow")
    try container.encodeIfPresent(discard, "discard")
    try container.encodeIfPresent(yield, "yield")
    try container.encodeIfPresent(package, "package")
    try container.encodeIfPresent(macro, "macro")
    try container.encodeIfPresent(open, "open")
    try container.encodeIfPresent(lazy, "lazy")
    try container.encodeIfPresent(weak, "weak")
    try container.encodeIfPresent(get, "get")
    try container.encodeIfPresent(set, "set")
    try container.encodeIfPresent(didSet, "didSet")
    try container.encodeIfPresent(`precedencegroup`, "precedencegroup")
    try container.encodeIfPresent(`super`, "super")
    try container.encodeIfPresent(`is`, "is")
    try container.encodeIfPresent(prefix, "prefix")
    try container.encodeIfPresent(indirect, "indirect")
    try container.encodeIfPresent(nonisolated, "nonisolated")
    try container.encodeIfPresent(isolated, "isolated")
    try container.encodeIfPresent(sending, "sending")
    try container.encodeIfPresent(newValue, "newValue")
    try container.encodeIfPresent(error, "error")
    try container.encodeIfPresent(knownValues, "knownValues")
    try container.encodeIfPresent(any, "any")
    try container.encodeIfPresent(`associatedtype`, "associatedtype")
    try container.encodeIfPresent(`operator`, "operator")
    try container.encodeIfPresent(`extension`, "extension")
    try container.encodeIfPresent(value, "_")
    try container.encodeIfPresent(valueValue, "")
    try container.encodeIfPresent(valueProperty, "$")
    try container.encodeIfPresent(value1, "1")
    try container.encodeIfPresent(typeValue, "@type")
    try container.encodeIfPresent(choice, "choice")
  }

  public nonisolated struct KeywordsType: OpenEnum {
    public static let `class` = Self(rawValue: "class")
    public static let selfValue = Self(rawValue: "self")
    public static let initValue = Self(rawValue: "init")
    public static let type = Self(rawValue: "Type")
    public static let `protocol` = Self(rawValue: "protocol")
    public static let `default` = Self(rawValue: "default")
    public static let rawValueValue = Self(rawValue: "rawValue")
    public static let noneValue = Self(rawValue: "none")
    public static let some = Self(rawValue: "some")

    /// The documented values.
    public static let knownValues: [Self] = [
      .class,
      .selfValue,
      .initValue,
      .type,
      .protocol,
      .default,
      .rawValueValue,
      .noneValue,
      .some,
    ]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  public nonisolated enum Choice: Codable, Equatable, Sendable {
    case `default`(Default)
    case `class`(Class)
    case unknownValue(Unknown)
    case initValue(Init)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    private static let members: [UnionMember<Self>] = [
      .init(Self.default),
      .init(Self.class),
      .init(Self.unknownValue),
      .init(Self.initValue),
    ]

    public init(from decoder: any Decoder) throws {
      self = try decoder.bestMatch(of: Self.members, otherwise: Self.unknown)
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .default(let value): try value.encode(to: encoder)
      case .class(let value): try value.encode(to: encoder)
      case .unknownValue(let value): try value.encode(to: encoder)
      case .initValue(let value): try value.encode(to: encoder)
      case .unknown(let value): try value.encode(to: encoder)
      }
    }
  }
}
