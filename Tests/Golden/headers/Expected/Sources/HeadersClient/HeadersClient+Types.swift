// Made by openapi-codegen from the API's description; changes here get lost.

// `HeadersClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension HeadersClient {
  public typealias CallContext = HeadersClientCallContext
  public typealias CallFailure = HeadersClientCallFailure
  public typealias Configuration = HeadersClientConfiguration
  public typealias ConfigurationError = HeadersClientConfigurationError
  public typealias FilePart = HeadersClientFilePart
  public typealias HTTPBody = HeadersClientHTTPBody
  public typealias HTTPTransport = HeadersClientHTTPTransport
  public typealias InMemoryTransport = HeadersClientInMemoryTransport
  public typealias JSONValue = HeadersClientJSONValue
  public typealias LinkError = HeadersClientLinkError
  public typealias Middleware = HeadersClientMiddleware
  public typealias RequestOptions = HeadersClientRequestOptions
  public typealias RetryPolicy = HeadersClientRetryPolicy
  public typealias Security = HeadersClientSecurity
  public typealias Server = HeadersClientServer
  public typealias TransportError = HeadersClientTransportError
  public typealias URLSessionTransport = HeadersClientURLSessionTransport
  public typealias UndocumentedResponse = HeadersClientUndocumentedResponse
}

public typealias HeadersClientCallContext = CallContext
public typealias HeadersClientCallFailure = CallFailure
public typealias HeadersClientConfiguration = Configuration
public typealias HeadersClientConfigurationError = ConfigurationError
public typealias HeadersClientFilePart = FilePart
public typealias HeadersClientHTTPBody = HTTPBody
public typealias HeadersClientHTTPTransport = HTTPTransport
public typealias HeadersClientInMemoryTransport = InMemoryTransport
public typealias HeadersClientJSONValue = JSONValue
public typealias HeadersClientLinkError = LinkError
public typealias HeadersClientMiddleware = Middleware
public typealias HeadersClientRequestOptions = RequestOptions
public typealias HeadersClientRetryPolicy = RetryPolicy
public typealias HeadersClientSecurity = Security
public typealias HeadersClientServer = Server
public typealias HeadersClientTransportError = TransportError
public typealias HeadersClientURLSessionTransport = URLSessionTransport
public typealias HeadersClientUndocumentedResponse = UndocumentedResponse
