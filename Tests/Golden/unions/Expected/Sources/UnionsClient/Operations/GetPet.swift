// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `pets.get`.
public nonisolated struct GetPetRequest: OperationRequest, Equatable {
  public init() {}

  public static let operation = OperationDescription(
    id: "getPet", name: "pets.get", method: .get, path: "/pets", accept: ["application/json"],
    security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {}

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<Everything, GetPetError> {
    switch answer.status {
    case _ where !answer.has("application/json"): .failure(.undocumented(answer.undocumented))
    case 200...299: .success(try answer.decode())
    case 400: .failure(.badRequest(try answer.failure()))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// How `pets.get` fails.
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

public nonisolated enum GetPetBadRequest: JSONUnion {
  case withCode(WithCode)
  case withCodeCamelCase(WithCode2)
  /// A value that is none of the documented ones.
  case unknown(JSONValue)

  public static let members = UnionMembers<Self>(
    unknown: Self.unknown,
    .init(Self.withCode),
    .init(Self.withCodeCamelCase)
  )

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .withCode(let value): try value.write(to: &json)
    case .withCodeCamelCase(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }

  public var code: String? {
    switch self {
    case .withCode(let value): value.code
    case .withCodeCamelCase(let value): value.code
    case .unknown(let value): value["code"]?.string
    }
  }

  public var message: String? {
    switch self {
    case .withCode(let value): value.message
    case .withCodeCamelCase(let value): value.message
    case .unknown(let value): value["message"]?.string
    }
  }

  public nonisolated struct WithCode: JSONObject {
    public var code: String
    public var message: String

    public init(code: String, message: String) {
      self.code = code
      self.message = message
    }

    public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
  }

  public nonisolated struct WithCode2: JSONObject {
    public var code: String
    public var message: String

    public init(code: String, message: String) {
      self.code = code
      self.message = message
    }

    public static let properties = Properties(Self.init, (\.code, "code"), (\.message, "message"))
  }
}
