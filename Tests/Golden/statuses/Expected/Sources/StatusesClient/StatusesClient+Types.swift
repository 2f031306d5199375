// Made by openapi-codegen from the API's description; changes here get lost.

// `StatusesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension StatusesClient {
  public typealias CallContext = StatusesClientCallContext
  public typealias CallFailure = StatusesClientCallFailure
  public typealias Configuration = StatusesClientConfiguration
  public typealias ConfigurationError = StatusesClientConfigurationError
  public typealias FilePart = StatusesClientFilePart
  public typealias HTTPBody = StatusesClientHTTPBody
  public typealias HTTPTransport = StatusesClientHTTPTransport
  public typealias InMemoryTransport = StatusesClientInMemoryTransport
  public typealias JSONValue = StatusesClientJSONValue
  public typealias LinkError = StatusesClientLinkError
  public typealias Middleware = StatusesClientMiddleware
  public typealias RequestOptions = StatusesClientRequestOptions
  public typealias RetryPolicy = StatusesClientRetryPolicy
  public typealias Security = StatusesClientSecurity
  public typealias Server = StatusesClientServer
  public typealias TransportError = StatusesClientTransportError
  public typealias URLSessionTransport = StatusesClientURLSessionTransport
  public typealias UndocumentedResponse = StatusesClientUndocumentedResponse
}

public typealias StatusesClientCallContext = CallContext
public typealias StatusesClientCallFailure = CallFailure
public typealias StatusesClientConfiguration = Configuration
public typealias StatusesClientConfigurationError = ConfigurationError
public typealias StatusesClientFilePart = FilePart
public typealias StatusesClientHTTPBody = HTTPBody
public typealias StatusesClientHTTPTransport = HTTPTransport
public typealias StatusesClientInMemoryTransport = InMemoryTransport
public typealias StatusesClientJSONValue = JSONValue
public typealias StatusesClientLinkError = LinkError
public typealias StatusesClientMiddleware = Middleware
public typealias StatusesClientRequestOptions = RequestOptions
public typealias StatusesClientRetryPolicy = RetryPolicy
public typealias StatusesClientSecurity = Security
public typealias StatusesClientServer = Server
public typealias StatusesClientTransportError = TransportError
public typealias StatusesClientURLSessionTransport = URLSessionTransport
public typealias StatusesClientUndocumentedResponse = UndocumentedResponse
