// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Sum: Codable, Equatable, Sendable {
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

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    indirectLeft = Indirect(try container.decode("left"))
    indirectRight = Indirect(try container.decode("right"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(left, "left")
    try container.encode(right, "right")
  }
}
