// Made by openapi-codegen from the API's description; changes here get lost.

// `PagesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension PagesClient {
  public typealias CallContext = PagesClientCallContext
  public typealias CallFailure = PagesClientCallFailure
  public typealias Configuration = PagesClientConfiguration
  public typealias ConfigurationError = PagesClientConfigurationError
  public typealias FilePart = PagesClientFilePart
  public typealias HTTPBody = PagesClientHTTPBody
  public typealias HTTPTransport = PagesClientHTTPTransport
  public typealias InMemoryTransport = PagesClientInMemoryTransport
  public typealias JSONValue = PagesClientJSONValue
  public typealias LinkError = PagesClientLinkError
  public typealias Middleware = PagesClientMiddleware
  public typealias RequestOptions = PagesClientRequestOptions
  public typealias RetryPolicy = PagesClientRetryPolicy
  public typealias Security = PagesClientSecurity
  public typealias Server = PagesClientServer
  public typealias TransportError = PagesClientTransportError
  public typealias URLSessionTransport = PagesClientURLSessionTransport
  public typealias UndocumentedResponse = PagesClientUndocumentedResponse
}

public typealias PagesClientCallContext = CallContext
public typealias PagesClientCallFailure = CallFailure
public typealias PagesClientConfiguration = Configuration
public typealias PagesClientConfigurationError = ConfigurationError
public typealias PagesClientFilePart = FilePart
public typealias PagesClientHTTPBody = HTTPBody
public typealias PagesClientHTTPTransport = HTTPTransport
public typealias PagesClientInMemoryTransport = InMemoryTransport
public typealias PagesClientJSONValue = JSONValue
public typealias PagesClientLinkError = LinkError
public typealias PagesClientMiddleware = Middleware
public typealias PagesClientRequestOptions = RequestOptions
public typealias PagesClientRetryPolicy = RetryPolicy
public typealias PagesClientSecurity = Security
public typealias PagesClientServer = Server
public typealias PagesClientTransportError = TransportError
public typealias PagesClientURLSessionTransport = URLSessionTransport
public typealias PagesClientUndocumentedResponse = UndocumentedResponse
