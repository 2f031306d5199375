// Made by openapi-codegen from the API's description; changes here get lost.

// `HalClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension HalClient {
  public typealias CallContext = HalClientCallContext
  public typealias CallFailure = HalClientCallFailure
  public typealias Configuration = HalClientConfiguration
  public typealias ConfigurationError = HalClientConfigurationError
  public typealias FilePart = HalClientFilePart
  public typealias HTTPBody = HalClientHTTPBody
  public typealias HTTPTransport = HalClientHTTPTransport
  public typealias InMemoryTransport = HalClientInMemoryTransport
  public typealias JSONValue = HalClientJSONValue
  public typealias LinkError = HalClientLinkError
  public typealias Middleware = HalClientMiddleware
  public typealias RequestOptions = HalClientRequestOptions
  public typealias RetryPolicy = HalClientRetryPolicy
  public typealias Security = HalClientSecurity
  public typealias Server = HalClientServer
  public typealias TransportError = HalClientTransportError
  public typealias URLSessionTransport = HalClientURLSessionTransport
  public typealias UndocumentedResponse = HalClientUndocumentedResponse
}

public typealias HalClientCallContext = CallContext
public typealias HalClientCallFailure = CallFailure
public typealias HalClientConfiguration = Configuration
public typealias HalClientConfigurationError = ConfigurationError
public typealias HalClientFilePart = FilePart
public typealias HalClientHTTPBody = HTTPBody
public typealias HalClientHTTPTransport = HTTPTransport
public typealias HalClientInMemoryTransport = InMemoryTransport
public typealias HalClientJSONValue = JSONValue
public typealias HalClientLinkError = LinkError
public typealias HalClientMiddleware = Middleware
public typealias HalClientRequestOptions = RequestOptions
public typealias HalClientRetryPolicy = RetryPolicy
public typealias HalClientSecurity = Security
public typealias HalClientServer = Server
public typealias HalClientTransportError = TransportError
public typealias HalClientURLSessionTransport = URLSessionTransport
public typealias HalClientUndocumentedResponse = UndocumentedResponse
