import HTTPTypes
import Runtime

/// An operation whose request is a multipart form with a file.
struct FormRequest: OperationRequest {
  static let operation = OperationDescription(
    id: "upload", name: "upload", method: .post, path: "/form")

  var form: [String: String]
  var file: FilePart

  func write(to message: inout RequestMessage) throws(CallFailure) {
    try message.setMultipartBody(Fields(form: form, file: file))
  }

  static func read(_ answer: ResponseReader) throws(CallFailure) -> Result<Response, FormError> {
    answer.status == 200
      ? .success(answer.response) : .failure(.undocumented(answer.undocumented))
  }

  private struct Fields: JSONObject {
    var form: [String: String]
    var file: FilePart

    static let properties = Properties(Self.init, (\.form, "form"), (\.file, "file"))
  }
}

enum FormError: OperationError {
  case undocumented(UndocumentedResponse)
  case failed(CallFailure)

  var reason: any FailureReason {
    switch self {
    case .undocumented(let response): response
    case .failed(let cause): cause
    }
  }
}
