// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `customers.documents.create`.
public nonisolated struct CreateCustomerDocumentRequest: OperationRequest, Equatable {
  /// The identifier of the customer, the last part of the customer's URL.
  public var customerID: String
  /// The document.
  public var body: DocumentUpload

  public init(customerID: String, body: DocumentUpload) {
    self.customerID = customerID
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createCustomerDocument", name: "customers.documents.create", method: .post,
    path: "/customers/{id}/documents", accept: ["application/vnd.dwolla.v1.hal+json"],
    security: [.clientCredentials(tokenURL: "/token", scopes: [])]
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("id", to: customerID)
    try message.setMultipartBody(body)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateCustomerDocumentResponse, CreateCustomerDocumentError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    case _ where !answer.has("application/vnd.dwolla.v1.hal+json"):
      .failure(.undocumented(answer.undocumented))
    case 400: .failure(.badRequest(try answer.failure()))
    case 401: .failure(.unauthorized(try answer.failure()))
    case 403: .failure(.forbidden(try answer.failure()))
    case 404: .failure(.notFound(try answer.failure()))
    case 413: .failure(.contentTooLarge(try answer.failure()))
    case 429: .failure(.tooManyRequests(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `customers.documents.create` returns: 201.
///
/// The document is there. The answer has no body, the header names the document.
public nonisolated struct CreateCustomerDocumentResponse: Equatable, Sendable {
  /// The URL of the new document.
  public var location: String? {
    get { _location.value }
    set { _location.value = newValue }
  }
  /// The whole HTTP response.
  public var response: Response
  private var _location: PathOnly<String?>

  public init(location: String? = nil, response: Response) {
    _location = PathOnly(location)
    self.response = response
  }
}

/// How `customers.documents.create` fails.
public nonisolated enum CreateCustomerDocumentError: DwollaError {
  /// 400: The file is of the wrong type, is there already, or four documents wait for review.
  case badRequest(Failure<ErrorBody>)
  /// 401: The access token is not valid, or the application may not use this part of the API.
  case unauthorized(Failure<ErrorBody>)
  /// 403: No document is needed, or the application may not hand one in.
  case forbidden(Failure<ErrorBody>)
  /// 404: There is no customer with this identifier.
  case notFound(Failure<ErrorBody>)
  /// 413: The file has more than 10 MiB.
  case contentTooLarge(Failure<ErrorBody>)
  /// 429: There are too many requests at once, or there were too many within a short time; wait.
  case tooManyRequests(Failure<ErrorBody>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure), .unauthorized(let failure), .forbidden(let failure): failure
    case .notFound(let failure), .contentTooLarge(let failure): failure
    case .tooManyRequests(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

  /// The documented alternatives of `badRequest`, by `message` of the body.
  public enum BadRequestAlternative: String, CaseIterable, Sendable {
    /// Four documents wait already
    case maximumNumberOfResources =
      "Max of four files upload allowed. Please wait for Dwolla to manually check the documents."
    /// A file of another type
    case invalidFileType =
      "File types supported: Personal IDs - .jpg, .jpeg or .png. Business Documents - .jpg, .jpeg, .png, or .pdf."
    /// The same document again
    case duplicateResource = "Document already exists: id=56502f7a-fa59-4a2f-8579-0f8bc9d7b9cc"

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }

  /// The documented alternatives of `forbidden`, by `message` of the body.
  public enum ForbiddenAlternative: String, CaseIterable, Sendable {
    /// No document is needed
    case invalidResourceState =
      "Resource cannot be modified. Document creation not allowed for already verified Customers or non-verified Customer types."
    /// The application may not
    case notAuthorized = "Not authorized to create documents."

    /// - Returns: nil for a body that is none of them.
    public init?(_ body: ErrorBody) {
      self.init(rawValue: body.message)
    }
  }
}

/// `customers.documents.create`, with its outcome as a value.
public nonisolated func customersDocumentsCreate(
  _ core: DwollaCore, _ request: CreateCustomerDocumentRequest,
  options: RequestOptions = RequestOptions()
) async -> Result<CreateCustomerDocumentResponse, CreateCustomerDocumentError> {
  await core.send(request, options: options)
}
