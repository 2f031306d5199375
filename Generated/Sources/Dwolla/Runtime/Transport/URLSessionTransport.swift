import Foundation
public import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests by a `URLSession` of its own, which stores no cookies, credentials or answers.
///
/// Redirects are followed for GET and HEAD within one origin; any other one is the answer.
public nonisolated final class URLSessionTransport: HTTPTransport {
  private let session: URLSession
  private let tasks = SessionTasks()
  private let events: AsyncStream<SessionEvent>.Continuation

  /// A transport with connections of its own.
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
    let (stream, events) = AsyncStream.makeStream(of: SessionEvent.self)
    self.events = events
    session = URLSession(
      configuration: configuration, delegate: SessionDelegate(events), delegateQueue: nil)
    Task { [tasks] in
      for await event in stream {
        await tasks.receive(event)
      }
    }
  }

  deinit {
    session.invalidateAndCancel()
    events.finish()
  }

  /// Sends a request and receives the whole response.
  ///
  /// - Throws: `URLError`, or `CancellationError` as soon as the task is cancelled.
  public func send(
    _ request: HTTPRequest, body: HTTPBody?
  ) async throws -> (HTTPResponse, HTTPBody) {
    guard var urlRequest = URLRequest(request) else {
      throw TransportError.connection("the request has no valid URL")
    }
    urlRequest.timeoutInterval = Self.day
    urlRequest.httpBody = try await body?.collect(upTo: .max)
    let task = session.dataTask(with: urlRequest)
    let (response, data) = try await withTaskCancellationHandler {
      try await tasks.run(task)
    } onCancel: {
      task.cancel()
      Task { [tasks] in await tasks.cancel(task.taskIdentifier) }
    }
    return (HTTPResponse(response), .data(data))
  }

  private static let day: TimeInterval = 86_400
}

nonisolated extension URLRequest {
  fileprivate init?(_ request: HTTPRequest) {
    guard let scheme = request.scheme, let authority = request.authority,
      let url = URL(string: "\(scheme)://\(authority)\(request.path ?? "/")")
    else { return nil }
    self.init(url: url)
    httpMethod = request.method.rawValue
    httpShouldHandleCookies = false
    for field in request.headerFields {
      addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
  }
}

nonisolated extension HTTPResponse {
  fileprivate init(_ response: HTTPURLResponse) {
    self.init(status: HTTPResponse.Status(code: response.statusCode))
    for (key, value) in response.allHeaderFields {
      guard let text = key as? String, let name = HTTPField.Name(text), let value = value as? String
      else { continue }
      headerFields.append(HTTPField(name: name, value: value))
    }
  }
}
