// Made by openapi-codegen from the API's description; changes here get lost.

// `UnionsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension UnionsClient {
  public typealias CallContext = UnionsClientCallContext
  public typealias CallFailure = UnionsClientCallFailure
  public typealias Configuration = UnionsClientConfiguration
  public typealias ConfigurationError = UnionsClientConfigurationError
  public typealias FilePart = UnionsClientFilePart
  public typealias HTTPBody = UnionsClientHTTPBody
  public typealias HTTPTransport = UnionsClientHTTPTransport
  public typealias InMemoryTransport = UnionsClientInMemoryTransport
  public typealias JSONValue = UnionsClientJSONValue
  public typealias LinkError = UnionsClientLinkError
  public typealias Middleware = UnionsClientMiddleware
  public typealias RequestOptions = UnionsClientRequestOptions
  public typealias RetryPolicy = UnionsClientRetryPolicy
  public typealias Security = UnionsClientSecurity
  public typealias Server = UnionsClientServer
  public typealias TransportError = UnionsClientTransportError
  public typealias URLSessionTransport = UnionsClientURLSessionTransport
  public typealias UndocumentedResponse = UnionsClientUndocumentedResponse
}

public typealias UnionsClientCallContext = CallContext
public typealias UnionsClientCallFailure = CallFailure
public typealias UnionsClientConfiguration = Configuration
public typealias UnionsClientConfigurationError = ConfigurationError
public typealias UnionsClientFilePart = FilePart
public typealias UnionsClientHTTPBody = HTTPBody
public typealias UnionsClientHTTPTransport = HTTPTransport
public typealias UnionsClientInMemoryTransport = InMemoryTransport
public typealias UnionsClientJSONValue = JSONValue
public typealias UnionsClientLinkError = LinkError
public typealias UnionsClientMiddleware = Middleware
public typealias UnionsClientRequestOptions = RequestOptions
public typealias UnionsClientRetryPolicy = RetryPolicy
public typealias UnionsClientSecurity = Security
public typealias UnionsClientServer = Server
public typealias UnionsClientTransportError = TransportError
public typealias UnionsClientURLSessionTransport = URLSessionTransport
public typealias UnionsClientUndocumentedResponse = UndocumentedResponse
