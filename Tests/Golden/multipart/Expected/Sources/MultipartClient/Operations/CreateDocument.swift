// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.create`.
public nonisolated struct CreateDocumentRequest: OperationRequest, Equatable {
  /// The document.
  public var body: CreateDocumentBody

  public init(body: CreateDocumentBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createDocument", name: "documents.create", method: .post, path: "/documents", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setMultipartBody(
      body,
      fields: [
        "labels": .style(.form, explode: false),
        "address": .style(.deepObject),
        "thumbnail": .content("image/png"),
        "seal": .base64("image/gif"),
        "photo": .content("image/jpeg"),
        "note": .content("text/markdown"),
      ])
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateDocumentResponse, CreateDocumentError> {
    switch answer.status {
    case 200...299: .success(.init(location: answer.header("Location"), response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.create` returns: 201.
///
/// Done.
public nonisolated struct CreateDocumentResponse: Equatable, Sendable {
  /// The header `Location`.
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

/// How `documents.create` fails.
public nonisolated enum CreateDocumentError: MultipartClientError {
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }

}

public nonisolated struct CreateDocumentBody: JSONObject {
  public var kind: Kind
  public var pages: Int?
  public var tags: [String]?
  public var labels: [String]?
  public var owner: Owner?
  public var address: Owner?
  /// The scan.
  public var file: FilePart
  public var thumbnail: FilePart?
  public var seal: FilePart?
  public var attachments: [FilePart]?
  public var photo: FilePart?
  public var note: String?

  public init(
    kind: Kind, file: FilePart, pages: Int? = nil, tags: [String]? = nil, labels: [String]? = nil,
    owner: Owner? = nil, address: Owner? = nil, thumbnail: FilePart? = nil, seal: FilePart? = nil,
    attachments: [FilePart]? = nil, photo: FilePart? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.pages = pages
    self.tags = tags
    self.labels = labels
    self.owner = owner
    self.address = address
    self.file = file
    self.thumbnail = thumbnail
    self.seal = seal
    self.attachments = attachments
    self.photo = photo
    self.note = note
  }

  public static let properties = Properties(
    Self.init, (\.kind, "kind"), (\.file, "file"), (\.pages, "pages"), (\.tags, "tags"),
    (\.labels, "labels"), (\.owner, "owner"), (\.address, "address"), (\.thumbnail, "thumbnail"),
    (\.seal, "seal"), (\.attachments, "attachments"), (\.photo, "photo"), (\.note, "note")
  )

  public nonisolated struct Kind: OpenEnum {
    public static let passport = Self(rawValue: "passport")
    public static let license = Self(rawValue: "license")

    /// The documented values.
    public static let knownValues: [Self] = [.passport, .license]

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }
}
