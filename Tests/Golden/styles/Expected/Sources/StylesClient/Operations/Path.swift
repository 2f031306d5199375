// Made by openapi-codegen from the API's description; changes here get lost.

import HTTPTypes

/// The request of `styles.path`.
public nonisolated struct PathRequest: OperationRequest, Equatable {
  public var simple: String
  public var simpleList: [String]
  public var simpleObject: Color
  public var label: String
  public var labelList: [String]
  public var labelObject: Color
  public var matrix: String
  public var matrixList: [String]
  public var matrixObject: Color
  public var json: Color

  public init(
    simple: String, simpleList: [String], simpleObject: Color, label: String, labelList: [String],
    labelObject: Color, matrix: String, matrixList: [String], matrixObject: Color, json: Color
  ) {
    self.simple = simple
    self.simpleList = simpleList
    self.simpleObject = simpleObject
    self.label = label
    self.labelList = labelList
    self.labelObject = labelObject
    self.matrix = matrix
    self.matrixList = matrixList
    self.matrixObject = matrixObject
    self.json = json
  }

  public static let operation = OperationDescription(
    id: "path", name: "styles.path", method: .get,
    path:
      "/path/{simple}/{simpleList}/{simpleObject}/x{label}/x{labelList}/x{labelObject}/{matrix}/{matrixList}/{matrixObject}/{json}",
    accept: [], security: []
  )

  public func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setPath("simple", to: simple)
    try message.setPath("simpleList", to: simpleList, explode: true)
    try message.setPath("simpleObject", toPropertiesOf: simpleObject, explode: true)
    try message.setPath("label", to: label, style: .label)
    try message.setPath("labelList", to: labelList, style: .label, explode: true)
    try message.setPath("labelObject", toPropertiesOf: labelObject, style: .label)
    try message.setPath("matrix", to: matrix, style: .matrix)
    try message.setPath("matrixList", to: matrixList, style: .matrix)
    try message.setPath("matrixObject", toPropertiesOf: matrixObject, style: .matrix, explode: true)
    try message.setPath("json", toJSONOf: json)
  }

  public static func read(
    _ answer: ResponseReader
  ) throws(CallFailure) -> Result<PathResponse, PathError> {
    switch answer.status {
    case 200...299: .success(.init(response: answer.response))
    default: .failure(.undocumented(answer.undocumented))
    }
  }
}

/// What `styles.path` returns: 204.
///
/// Done.
public nonisolated struct PathResponse: Equatable, Sendable {
  /// The whole HTTP response.
  public var response: Response

  public init(response: Response) {
    self.response = response
  }
}

/// How `styles.path` fails.
public nonisolated enum PathError: StylesClientError {
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
