// Made by openapi-codegen from the API's description; changes here get lost.

// `BodiesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension BodiesClient {
  public typealias CallContext = BodiesClientCallContext
  public typealias CallFailure = BodiesClientCallFailure
  public typealias Configuration = BodiesClientConfiguration
  public typealias ConfigurationError = BodiesClientConfigurationError
  public typealias FilePart = BodiesClientFilePart
  public typealias HTTPBody = BodiesClientHTTPBody
  public typealias HTTPTransport = BodiesClientHTTPTransport
  public typealias InMemoryTransport = BodiesClientInMemoryTransport
  public typealias JSONValue = BodiesClientJSONValue
  public typealias LinkError = BodiesClientLinkError
  public typealias Middleware = BodiesClientMiddleware
  public typealias RequestOptions = BodiesClientRequestOptions
  public typealias RetryPolicy = BodiesClientRetryPolicy
  public typealias Security = BodiesClientSecurity
  public typealias Server = BodiesClientServer
  public typealias TransportError = BodiesClientTransportError
  public typealias URLSessionTransport = BodiesClientURLSessionTransport
  public typealias UndocumentedResponse = BodiesClientUndocumentedResponse
}

public typealias BodiesClientCallContext = CallContext
public typealias BodiesClientCallFailure = CallFailure
public typealias BodiesClientConfiguration = Configuration
public typealias BodiesClientConfigurationError = ConfigurationError
public typealias BodiesClientFilePart = FilePart
public typealias BodiesClientHTTPBody = HTTPBody
public typealias BodiesClientHTTPTransport = HTTPTransport
public typealias BodiesClientInMemoryTransport = InMemoryTransport
public typealias BodiesClientJSONValue = JSONValue
public typealias BodiesClientLinkError = LinkError
public typealias BodiesClientMiddleware = Middleware
public typealias BodiesClientRequestOptions = RequestOptions
public typealias BodiesClientRetryPolicy = RetryPolicy
public typealias BodiesClientSecurity = Security
public typealias BodiesClientServer = Server
public typealias BodiesClientTransportError = TransportError
public typealias BodiesClientURLSessionTransport = URLSessionTransport
public typealias BodiesClientUndocumentedResponse = UndocumentedResponse
