// Made by openapi-codegen from the API's description; changes here get lost.

// `NullableClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension NullableClient {
  public typealias CallContext = NullableClientCallContext
  public typealias CallFailure = NullableClientCallFailure
  public typealias Configuration = NullableClientConfiguration
  public typealias ConfigurationError = NullableClientConfigurationError
  public typealias FilePart = NullableClientFilePart
  public typealias HTTPBody = NullableClientHTTPBody
  public typealias HTTPTransport = NullableClientHTTPTransport
  public typealias InMemoryTransport = NullableClientInMemoryTransport
  public typealias JSONValue = NullableClientJSONValue
  public typealias LinkError = NullableClientLinkError
  public typealias Middleware = NullableClientMiddleware
  public typealias RequestOptions = NullableClientRequestOptions
  public typealias RetryPolicy = NullableClientRetryPolicy
  public typealias Security = NullableClientSecurity
  public typealias Server = NullableClientServer
  public typealias TransportError = NullableClientTransportError
  public typealias URLSessionTransport = NullableClientURLSessionTransport
  public typealias UndocumentedResponse = NullableClientUndocumentedResponse
}

public typealias NullableClientCallContext = CallContext
public typealias NullableClientCallFailure = CallFailure
public typealias NullableClientConfiguration = Configuration
public typealias NullableClientConfigurationError = ConfigurationError
public typealias NullableClientFilePart = FilePart
public typealias NullableClientHTTPBody = HTTPBody
public typealias NullableClientHTTPTransport = HTTPTransport
public typealias NullableClientInMemoryTransport = InMemoryTransport
public typealias NullableClientJSONValue = JSONValue
public typealias NullableClientLinkError = LinkError
public typealias NullableClientMiddleware = Middleware
public typealias NullableClientRequestOptions = RequestOptions
public typealias NullableClientRetryPolicy = RetryPolicy
public typealias NullableClientSecurity = Security
public typealias NullableClientServer = Server
public typealias NullableClientTransportError = TransportError
public typealias NullableClientURLSessionTransport = URLSessionTransport
public typealias NullableClientUndocumentedResponse = UndocumentedResponse
