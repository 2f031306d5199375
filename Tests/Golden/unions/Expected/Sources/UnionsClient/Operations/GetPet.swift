// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.getPet`.
public nonisolated struct GetPetRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "getPet", name: "pets.getPet", method: .get, path: "/pets", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Everything, GetPetError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `pets.getPet` fails.
public nonisolated enum GetPetError: UnionsClientError {
  /// 400: One shape, two meanings.
  case badRequest(Failure<GetPetBadRequest>)
  /// A status or a media type that the API's description does not mention.
  case undocumented(UndocumentedResponse)
  /// No answer, or none that can be read.
  case failed(CallFailure)

  public var reason: any FailureReason {
    switch self {
    case .badRequest(let failure): failure
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}

/// `pets.getPet`, with its outcome as a value.
public nonisolated func petsGetPet(
  _ core: UnionsClientCore, _ request: GetPetRequest = .init(),
  options: RequestOptions = RequestOptions()
) async -> Result<Everything, GetPetError> {
  await core.send(request, options: options)
}

public nonisolated struct GetPetBadRequest: JSONObject {
  public var code: String
  public var message: String

  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))

  /// Which of the documented alternatives this is; nil where it is none of them.
  public var alternative: Alternative? {
    Alternative(rawValue: code)
  }

  /// The documented alternatives, by `code`.
  public nonisolated enum Alternative: String, CaseIterable, Sendable {
    case tooYoung = "TooYoung"
    case tooOld = "TooOld"
  }
}
