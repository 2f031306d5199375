public import Foundation
public import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests by a `URLSession` of its own, which stores no cookies, credentials or answers.
///
/// Redirects are followed for GET and HEAD within one origin; any other one is the answer.
public nonisolated final class URLSessionTransport: HTTPTransport {
  private let session: URLSession

  public init() {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.urlCredentialStorage = nil
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    // The call's own time-out is what counts; the default here is 60 s.
    configuration.timeoutIntervalForRequest = Self.day
    session = URLSession(configuration: configuration)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  public func send(
    _ request: HTTPRequest, body: Data?
  ) async throws -> (HTTPResponse, Data) {
    let (data, response) = try await session.data(
      for: try urlRequest(request, body), delegate: RedirectPolicy())
    guard let response = response as? HTTPURLResponse else {
      throw TransportError.connection("the answer is not one of HTTP")
    }
    return (httpResponse(response), data)
  }

  private static let day: TimeInterval = 86_400

  private func urlRequest(_ request: HTTPRequest, _ body: Data?) throws -> URLRequest {
    guard let scheme = request.scheme, let authority = request.authority,
      let url = URL(string: "\(scheme)://\(authority)\(request.path ?? "/")")
    else {
      throw TransportError.connection("the request has no valid URL")
    }
    var urlRequest = URLRequest(url: url, timeoutInterval: Self.day)
    urlRequest.httpMethod = request.method.rawValue
    urlRequest.httpShouldHandleCookies = false
    for field in request.headerFields {
      urlRequest.addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
    urlRequest.httpBody = body
    return urlRequest
  }

  private func httpResponse(_ response: HTTPURLResponse) -> HTTPResponse {
    var headers = HTTPFields()
    let fields = response.allHeaderFields.compactMap { field -> (String, String)? in
      guard let name = field.key as? String, let value = field.value as? String else {
        return nil
      }
      return (name, value)
    }
    for (name, value) in fields.sorted(by: { $0.0 < $1.0 }) {
      guard let name = HTTPField.Name(name) else { continue }
      headers.append(HTTPField(name: name, value: value))
    }
    return HTTPResponse(
      status: HTTPResponse.Status(code: response.statusCode), headerFields: headers)
  }
}
