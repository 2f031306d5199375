// Made by openapi-codegen from the API's description; changes here get lost.

/// Removes a funding source.
public nonisolated struct RemoveFundingSource: JSONObject {
  /// Always true; what was removed cannot be brought back by this call.
  public var removed: Bool

  public init(removed: Bool = true) {
    self.removed = removed
  }

  public static let properties = Properties(Self.init, (\.removed, "removed"))
}
