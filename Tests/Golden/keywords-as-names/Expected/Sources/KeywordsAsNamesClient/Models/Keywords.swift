// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Keywords: JSONObject {
  public var selfValue: String
  public var initValue: String
  public var `default`: String
  public var `in`: String?
  public var `class`: String?
  public var typeCapitalized: String?
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
  public var hashValueValue: String?
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
  public var valueUnderscored: String?
  public var valueLowercase: String?
  public var valueDollarSign: String?
  public var value1: String?
  public var typeAtSign: KeywordsType?
  public var choice: Choice?

  public init(
    selfValue: String, initValue: String, default: String, container: String, decoder: String,
    encoder: String, in: String? = nil, class: String? = nil, typeCapitalized: String? = nil,
    protocol: String? = nil, core: String? = nil, options: String? = nil, request: String? = nil,
    body: String? = nil, `inout`: String? = nil, `let`: String? = nil, `var`: String? = nil,
    try: String? = nil, throws: String? = nil, async: String? = nil, await: String? = nil,
    actor: String? = nil, hashValueValue: String? = nil, hash: String? = nil, encode: String? = nil,
    description: String? = nil, true: String? = nil, nil: String? = nil, some: String? = nil,
    unsafe: String? = nil, copy: String? = nil, consume: String? = nil, each: String? = nil,
    borrow: String? = nil, discard: String? = nil, yield: String? = nil, package: String? = nil,
    macro: String? = nil, open: String? = nil, lazy: String? = nil, weak: String? = nil,
    get: String? = nil, set: String? = nil, didSet: String? = nil, precedencegroup: String? = nil,
    super: String? = nil, is: String? = nil, prefix: String? = nil, indirect: String? = nil,
    nonisolated: String? = nil, isolated: String? = nil, sending: String? = nil,
    newValue: String? = nil, error: String? = nil, knownValues: String? = nil, any: String? = nil,
    associatedtype: String? = nil, operator: String? = nil, extension: String? = nil,
    valueUnderscored: String? = nil, valueLowercase: String? = nil, valueDollarSign: String? = nil,
    value1: String? = nil, typeAtSign: KeywordsType? = nil, choice: Choice? = nil
  ) {
    self.selfValue = selfValue
    self.initValue = initValue
    self.default = `default`
    self.in = `in`
    self.class = `class`
    self.typeCapitalized = typeCapitalized
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
    self.hashValueValue = hashValueValue
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
    self.valueUnderscored = valueUnderscored
    self.valueLowercase = valueLowercase
    self.valueDollarSign = valueDollarSign
    self.value1 = value1
    self.typeAtSign = typeAtSign
    self.choice = choice
  }

  public static let properties = Properties(
    Self.init, (\.selfValue, "self"), (\.initValue, "init"), (\.`default`, "default"),
    (\.container, "container"), (\.decoder, "decoder"), (\.encoder, "encoder"), (\.`in`, "in"),
    (\.`class`, "class"), (\.typeCapitalized, "Type"), (\.`protocol`, "protocol"), (\.core, "core"),
    (\.options, "options"), (\.request, "request"), (\.body, "body"), (\.`inout`, "inout"),
    (\.`let`, "let"), (\.`var`, "var"), (\.`try`, "try"), (\.`throws`, "throws"),
    (\.async, "async"), (\.`await`, "await"), (\.actor, "actor"), (\.hashValueValue, "hashValue"),
    (\.hash, "hash"), (\.encode, "encode"), (\.description, "description"), (\.`true`, "true"),
    (\.`nil`, "nil"), (\.some, "some"), (\.`unsafe`, "unsafe"), (\.copy, "copy"),
    (\.consume, "consume"), (\.each, "each"), (\.borrow, "borrow"), (\.discard, "discard"),
    (\.yield, "yield"), (\.package, "package"), (\.macro, "macro"), (\.open, "open"),
    (\.lazy, "lazy"), (\.weak, "weak"), (\.get, "get"), (\.set, "set"), (\.didSet, "didSet"),
    (\.`precedencegroup`, "precedencegroup"), (\.`super`, "super"), (\.`is`, "is"),
    (\.prefix, "prefix"), (\.indirect, "indirect"), (\.nonisolated, "nonisolated"),
    (\.isolated, "isolated"), (\.sending, "sending"), (\.newValue, "newValue"), (\.error, "error"),
    (\.knownValues, "knownValues"), (\.any, "any"), (\.`associatedtype`, "associatedtype"),
    (\.`operator`, "operator"), (\.`extension`, "extension"), (\.valueUnderscored, "_"),
    (\.valueLowercase, ""), (\.valueDollarSign, "$"), (\.value1, "1"), (\.typeAtSign, "@type"),
    (\.choice, "choice")
  )

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

  public nonisolated enum Choice: JSONUnion {
    case `default`(Default)
    case `class`(Class)
    case unknownValue(Unknown)
    case initValue(Init)
    /// A value that is none of the documented ones.
    case unknown(JSONValue)

    public static let members = UnionMembers<Self>(
      unknown: Self.unknown,
      .init(Self.default),
      .init(Self.class),
      .init(Self.unknownValue),
      .init(Self.initValue)
    )

    public func write(to json: inout JSONWriter) throws {
      switch self {
      case .default(let value): try value.write(to: &json)
      case .class(let value): try value.write(to: &json)
      case .unknownValue(let value): try value.write(to: &json)
      case .initValue(let value): try value.write(to: &json)
      case .unknown(let value): try value.write(to: &json)
      }
    }
  }
}
