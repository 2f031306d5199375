// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Negation: JSONObject {
  /// A union that holds itself.
  public var of: Expression {
    get { indirectOf.value }
    set { indirectOf.value = newValue }
  }
  private var indirectOf: Indirect<Expression>

  public init(of: Expression) {
    indirectOf = Indirect(of)
  }

  public static let properties = Properties(Self.init, (\.of, "of"))
}
