// Made by openapi-codegen from the API's description; changes here get lost.

/// The kind of an error. Dwolla adds codes at any time and does not spell them in one way:
/// `NotFound`, `notFound` and `not_found` are the same.
public nonisolated struct ErrorCode: OpenEnum {
  public static let accessDenied = Self(rawValue: "AccessDenied")
  public static let badRequest = Self(rawValue: "BadRequest")
  public static let conflict = Self(rawValue: "Conflict")
  public static let duplicate = Self(rawValue: "Duplicate")
  public static let duplicateResource = Self(rawValue: "DuplicateResource")
  public static let expiredAccessToken = Self(rawValue: "ExpiredAccessToken")
  public static let fileTooLarge = Self(rawValue: "FileTooLarge")
  public static let forbidden = Self(rawValue: "Forbidden")
  public static let inactiveExchange = Self(rawValue: "InactiveExchange")
  public static let insufficientFunds = Self(rawValue: "InsufficientFunds")
  public static let invalid = Self(rawValue: "Invalid")
  public static let invalidAccessToken = Self(rawValue: "InvalidAccessToken")
  public static let invalidAccountStatus = Self(rawValue: "InvalidAccountStatus")
  public static let invalidApplicationStatus = Self(rawValue: "InvalidApplicationStatus")
  public static let invalidCredentials = Self(rawValue: "InvalidCredentials")
  public static let invalidExchange = Self(rawValue: "InvalidExchange")
  public static let invalidExchangeToken = Self(rawValue: "InvalidExchangeToken")
  public static let invalidFileType = Self(rawValue: "InvalidFileType")
  public static let invalidFormat = Self(rawValue: "InvalidFormat")
  public static let invalidIPAddress = Self(rawValue: "InvalidIpAddress")
  public static let invalidResourceState = Self(rawValue: "InvalidResourceState")
  public static let invalidScope = Self(rawValue: "InvalidScope")
  public static let invalidScopes = Self(rawValue: "InvalidScopes")
  public static let invalidVersion = Self(rawValue: "InvalidVersion")
  public static let maximumNumberOfResources = Self(rawValue: "MaximumNumberOfResources")
  public static let maxNumberOfResources = Self(rawValue: "MaxNumberOfResources")
  public static let methodNotAllowed = Self(rawValue: "MethodNotAllowed")
  public static let notAllowed = Self(rawValue: "NotAllowed")
  public static let notAuthorized = Self(rawValue: "NotAuthorized")
  public static let notFound = Self(rawValue: "NotFound")
  public static let readOnly = Self(rawValue: "ReadOnly")
  public static let requestTimeout = Self(rawValue: "RequestTimeout")
  public static let required = Self(rawValue: "Required")
  public static let requiresFundingSource = Self(rawValue: "RequiresFundingSource")
  public static let restricted = Self(rawValue: "Restricted")
  public static let serverError = Self(rawValue: "ServerError")
  public static let tooManyRequests = Self(rawValue: "TooManyRequests")
  public static let tryAgainLater = Self(rawValue: "TryAgainLater")
  public static let unsupportedOperation = Self(rawValue: "UnsupportedOperation")
  public static let updateCredentials = Self(rawValue: "UpdateCredentials")
  public static let validationError = Self(rawValue: "ValidationError")

  /// The documented values.
  public static let knownValues: [Self] = [
    .accessDenied,
    .badRequest,
    .conflict,
    .duplicate,
    .duplicateResource,
    .expiredAccessToken,
    .fileTooLarge,
    .forbidden,
    .inactiveExchange,
    .insufficientFunds,
    .invalid,
    .invalidAccessToken,
    .invalidAccountStatus,
    .invalidApplicationStatus,
    .invalidCredentials,
    .invalidExchange,
    .invalidExchangeToken,
    .invalidFileType,
    .invalidFormat,
    .invalidIPAddress,
    .invalidResourceState,
    .invalidScope,
    .invalidScopes,
    .invalidVersion,
    .maximumNumberOfResources,
    .maxNumberOfResources,
    .methodNotAllowed,
    .notAllowed,
    .notAuthorized,
    .notFound,
    .readOnly,
    .requestTimeout,
    .required,
    .requiresFundingSource,
    .restricted,
    .serverError,
    .tooManyRequests,
    .tryAgainLater,
    .unsupportedOperation,
    .updateCredentials,
    .validationError,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
