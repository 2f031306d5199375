// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Negation: Codable, Equatable, Sendable {
  /// A union that holds itself.
  public var of: Expression {
    get { indirectOf.value }
    set { indirectOf.value = newValue }
  }
  private var indirectOf: Indirect<Expression>

  public init(of: Expression) {
    indirectOf = Indirect(of)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    indirectOf = Indirect(try container.decode("of"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(of, "of")
  }
}
