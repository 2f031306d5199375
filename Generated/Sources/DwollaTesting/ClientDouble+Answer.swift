public import Dwolla
import Foundation
public import HTTPTypes

nonisolated extension ClientDouble {
  /// How a test double answers one attempt.
  public struct Answer: Sendable {
    let kind: Kind

    enum Kind: Sendable {
      case example(status: Int?, name: String?)
      case body(@Sendable () throws -> Data, status: Int?, HTTPFields)
      case response(Response)
      case failure(TransportError)
      case silence
    }

    /// The example of the operation's first documented success.
    public static let example = Answer(kind: .example(status: nil, name: nil))

    /// An example of a documented answer.
    ///
    /// - Parameters:
    ///   - status: one that the API's description has for the operation.
    ///   - name: of the example, where there are several of the status; `nil` for the first one.
    public static func example(status: Int, named name: String? = nil) -> Answer {
      Answer(kind: .example(status: status, name: name))
    }

    /// A value of your own as JSON, in the documented media type.
    ///
    /// - Parameters:
    ///   - status: `nil` for the operation's first documented success.
    ///   - headers: those that the example of the status has are sent too, unless they are given here.
    public static func body(
      _ value: some Encodable & Sendable, status: Int? = nil, headers: HTTPFields = [:]
    ) -> Answer {
      let encode: @Sendable () throws -> Data = { try JSONCoding.encoder.encode(value) }
      return Answer(kind: .body(encode, status: status, headers))
    }

    /// A status without a body, documented or not.
    public static func status(_ status: Int, headers: HTTPFields = [:]) -> Answer {
      .response(Response(status: HTTPResponse.Status(code: status), headers: headers))
    }

    /// A status with text, such as the page of a proxy.
    public static func text(
      _ text: String, status: Int, contentType: String = "text/plain"
    ) -> Answer {
      .response(
        Response(
          status: HTTPResponse.Status(code: status), headers: [.contentType: contentType],
          body: Data(text.utf8)))
    }

    /// Any response, as it is.
    public static func response(_ response: Response) -> Answer {
      Answer(kind: .response(response))
    }

    /// No response: the connection fails.
    public static func failure(_ error: TransportError) -> Answer {
      Answer(kind: .failure(error))
    }

    /// No response, until the client's time-out ends the attempt or the task is cancelled.
    public static let silence = Answer(kind: .silence)
  }
}
