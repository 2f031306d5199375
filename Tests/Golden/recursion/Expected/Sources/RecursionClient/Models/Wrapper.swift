// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Wrapper: JSONObject {
  public var inner: Inner? {
    get { indirectInner.value }
    set { indirectInner.value = newValue }
  }
  private var indirectInner: Indirect<Inner?>

  public init(inner: Inner? = nil) {
    indirectInner = Indirect(inner)
  }

  public static let properties = Properties(Self.init, (\.inner, "inner"))

  public nonisolated struct Inner: JSONObject {
    public var wrapper: Wrapper? {
      get { indirectWrapper.value }
      set { indirectWrapper.value = newValue }
    }
    private var indirectWrapper: Indirect<Wrapper?>

    public init(wrapper: Wrapper? = nil) {
      indirectWrapper = Indirect(wrapper)
    }

    public static let properties = Properties(Self.init, (\.wrapper, "wrapper"))
  }
}
