// Made by openapi-codegen from the API's description; changes here get lost.

/// Processes the last 500 pending bank transfers and micro-deposits. The body says nothing, and can
/// be left out.
public nonisolated struct SimulateTransferProcessing: JSONObject {
  public init() {}

  public static let properties = Properties(Self.init)
}
