// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A person who owns a quarter of a business or more.
public nonisolated struct BeneficialOwner: JSONObject {
  /// Links by name: `self`, and while a document is needed `verify-with-document`.
  public var links: [String: Link]
  /// The identifier of the beneficial owner.
  public var id: String
  /// The owner's first name.
  public var firstName: String
  /// The owner's last name.
  public var lastName: String
  /// Where the owner lives.
  public var address: Address
  /// How far the verification is.
  ///
  /// - `incomplete`: the details could not be verified; send them again;
  /// - `document`: a document is needed;
  /// - `verified`: the owner is verified.
  public var verificationStatus: VerificationStatus
  /// When the beneficial owner was created.
  public var created: Date

  public init(
    links: [String: Link], id: String, firstName: String, lastName: String, address: Address,
    verificationStatus: VerificationStatus, created: Date
  ) {
    self.links = links
    self.id = id
    self.firstName = firstName
    self.lastName = lastName
    self.address = address
    self.verificationStatus = verificationStatus
    self.created = created
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.firstName, "firstName"),
    (\.lastName, "lastName"), (\.address, "address"), (\.verificationStatus, "verificationStatus"),
    (\.created, "created")
  )

  /// How far the verification is.
  ///
  /// - `incomplete`: the details could not be verified; send them again;
  /// - `document`: a document is needed;
  /// - `verified`: the owner is verified.
  public nonisolated struct VerificationStatus: OpenEnum {
    public static let verified = Self(rawValue: "verified")
    public static let document = Self(rawValue: "document")
    public static let incomplete = Self(rawValue: "incomplete")

    /// The documented values.
    public static let knownValues: [Self] = [.verified, .document, .incomplete]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
