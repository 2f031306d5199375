// Made by openapi-codegen from the API's description; changes here get lost.

/// Why a transfer failed.
public nonisolated struct TransferFailure: JSONObject {
  /// Links by name: `self`, and where a bank account was removed for it `failed-funding-source`.
  public var links: [String: Link]?
  /// The reason in the words of the network: `R01` to `R85` of ACH, four letters and digits such as
  /// `AC03` of instant payments.
  public var code: String
  /// The meaning of the code.
  public var description: String?
  /// The meaning at length.
  public var explanation: String?

  public init(
    code: String, links: [String: Link]? = nil, description: String? = nil,
    explanation: String? = nil
  ) {
    self.links = links
    self.code = code
    self.description = description
    self.explanation = explanation
  }

  public static let properties = Properties(
    Self.init, (\.code, "code"), (\.links, "_links"), (\.description, "description"),
    (\.explanation, "explanation")
  )
}
