// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `documents.createForm`.
public nonisolated struct CreateFormRequest: OperationRequest, Equatable {
  public var body: CreateFormBody

  public init(body: CreateFormBody) {
    self.body = body
  }

  public static let operation = OperationDescription(
    id: "createForm", name: "documents.createForm", method: .post, path: "/form", accept: [],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setFormBody(
      body, as: "application/x-www-form-urlencoded",
      fields: [
        "ids": .style(.pipeDelimited),
        "filter": .style(.deepObject),
        "list": .content("application/json"),
        "url": .style(.form, allowsReserved: true),
      ])
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<CreateFormResponse, CreateFormError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `documents.createForm` returns: 204.
///
/// Done.
public nonisolated struct CreateFormResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `documents.createForm` fails.
public nonisolated enum CreateFormError: MultipartClientError {
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

public nonisolated struct CreateFormBody: JSONObject {
  public var ids: [Int]?
  public var filter: Owner?
  public var owner: Owner?
  public var list: [String]?
  public var url: String?
  public var bad: Owner?

  public init(
    ids: [Int]? = nil, filter: Owner? = nil, owner: Owner? = nil, list: [String]? = nil,
    url: String? = nil, bad: Owner? = nil
  ) {
    self.ids = ids
    self.filter = filter
    self.owner = owner
    self.list = list
    self.url = url
    self.bad = bad
  }

  public static let properties = Properties(
    Self.init, (\.ids, "ids"), (\.filter, "filter"), (\.owner, "owner"), (\.list, "list"),
    (\.url, "url"), (\.bad, "bad")
  )
}
