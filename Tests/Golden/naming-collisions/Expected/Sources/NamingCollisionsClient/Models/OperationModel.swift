// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct OperationModel: Codable, Equatable, Sendable {
  public var idOperation: String?

  public init(idOperation: String? = nil) {
    self.idOperation = idOperation
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    idOperation = try container.decodeIfPresent("idOperation")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(idOperation, "idOperation")
  }
}
