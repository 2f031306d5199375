// Made by openapi-codegen from the API's description; changes here get lost.

/// Why a document was rejected. Dwolla adds reasons at any time.
public nonisolated struct DocumentFailureReason: OpenEnum {
  public static let businessDocNotSupported = Self(rawValue: "BusinessDocNotSupported")
  public static let businessNameMismatch = Self(rawValue: "BusinessNameMismatch")
  public static let businessTypeMismatch = Self(rawValue: "BusinessTypeMismatch")
  public static let foreignPassportNotAllowed = Self(rawValue: "ForeignPassportNotAllowed")
  public static let scanDobMismatch = Self(rawValue: "ScanDobMismatch")
  public static let scanFailedOther = Self(rawValue: "ScanFailedOther")
  public static let scanIDExpired = Self(rawValue: "ScanIdExpired")
  public static let scanIDTypeNotSupported = Self(rawValue: "ScanIdTypeNotSupported")
  public static let scanIDUnrecognized = Self(rawValue: "ScanIdUnrecognized")
  public static let scanNameMismatch = Self(rawValue: "ScanNameMismatch")
  public static let scanNotReadable = Self(rawValue: "ScanNotReadable")
  public static let scanNotUploaded = Self(rawValue: "ScanNotUploaded")

  /// The documented values.
  public static let knownValues: [Self] = [
    .businessDocNotSupported,
    .businessNameMismatch,
    .businessTypeMismatch,
    .foreignPassportNotAllowed,
    .scanDobMismatch,
    .scanFailedOther,
    .scanIDExpired,
    .scanIDTypeNotSupported,
    .scanIDUnrecognized,
    .scanNameMismatch,
    .scanNotReadable,
    .scanNotUploaded,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
