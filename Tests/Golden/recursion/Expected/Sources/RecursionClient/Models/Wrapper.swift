// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Wrapper: Codable, Equatable, Sendable {
  public var inner: Inner? {
    get { indirectInner.value }
    set { indirectInner.value = newValue }
  }
  private var indirectInner: Indirect<Inner?>

  public init(inner: Inner? = nil) {
    indirectInner = Indirect(inner)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    indirectInner = Indirect(try container.decodeIfPresent("inner"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(inner, "inner")
  }

  public nonisolated struct Inner: Codable, Equatable, Sendable {
    public var wrapper: Wrapper? {
      get { indirectWrapper.value }
      set { indirectWrapper.value = newValue }
    }
    private var indirectWrapper: Indirect<Wrapper?>

    public init(wrapper: Wrapper? = nil) {
      indirectWrapper = Indirect(wrapper)
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: WireName.self)
      indirectWrapper = Indirect(try container.decodeIfPresent("wrapper"))
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: WireName.self)
      try container.encodeIfPresent(wrapper, "wrapper")
    }
  }
}
