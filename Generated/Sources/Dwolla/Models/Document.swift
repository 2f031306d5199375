// Made by openapi-codegen from the API's description; changes here get lost.

public import Foundation

/// A document that was handed in to verify a person or a business.
public nonisolated struct Document: JSONObject {
  /// Where the document is.
  public var links: SelfLinks
  /// The identifier of the document.
  public var id: String
  /// Whether somebody has looked at the document.
  public var status: Status
  /// The kind of document.
  public var type: DocumentType
  /// When the document was handed in.
  public var created: Date
  /// What came of the review.
  public var documentVerificationStatus: DocumentVerificationStatus?
  /// The first reason why the document was rejected.
  public var failureReason: DocumentFailureReason?
  /// Every reason why the document was rejected.
  public var allFailureReasons: [DocumentFailure]?

  public init(
    links: SelfLinks, id: String, status: Status, type: DocumentType, created: Date,
    documentVerificationStatus: DocumentVerificationStatus? = nil,
    failureReason: DocumentFailureReason? = nil, allFailureReasons: [DocumentFailure]? = nil
  ) {
    self.links = links
    self.id = id
    self.status = status
    self.type = type
    self.created = created
    self.documentVerificationStatus = documentVerificationStatus
    self.failureReason = failureReason
    self.allFailureReasons = allFailureReasons
  }

  public static let properties = Properties(
    Self.init, (\.links, "_links"), (\.id, "id"), (\.status, "status"), (\.type, "type"),
    (\.created, "created"), (\.documentVerificationStatus, "documentVerificationStatus"),
    (\.failureReason, "failureReason"), (\.allFailureReasons, "allFailureReasons")
  )

  /// Whether somebody has looked at the document.
  public nonisolated struct Status: OpenEnum {
    public static let pending = Self(rawValue: "pending")
    public static let reviewed = Self(rawValue: "reviewed")

    /// The documented values.
    public static let knownValues: [Self] = [.pending, .reviewed]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What came of the review.
  public nonisolated struct DocumentVerificationStatus: OpenEnum {
    public static let pending = Self(rawValue: "pending")
    public static let accepted = Self(rawValue: "accepted")
    public static let rejected = Self(rawValue: "rejected")

    /// The documented values.
    public static let knownValues: [Self] = [.pending, .accepted, .rejected]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
