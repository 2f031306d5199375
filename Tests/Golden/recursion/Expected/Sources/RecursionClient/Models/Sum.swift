// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Sum: JSONObject {
  /// A union that holds itself.
  public var left: Expression {
    get { indirectLeft.value }
    set { indirectLeft.value = newValue }
  }
  /// A union that holds itself.
  public var right: Expression {
    get { indirectRight.value }
    set { indirectRight.value = newValue }
  }
  private var indirectLeft: Indirect<Expression>
  private var indirectRight: Indirect<Expression>

  public init(left: Expression, right: Expression) {
    indirectLeft = Indirect(left)
    indirectRight = Indirect(right)
  }

  public static let properties = Properties(Self.init, (\.left, "left"), (\.right, "right"))
}
