// Made by openapi-codegen from the API's description; changes here get lost.

// `IdempotencyClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension IdempotencyClient {
  public typealias CallContext = IdempotencyClientCallContext
  public typealias CallFailure = IdempotencyClientCallFailure
  public typealias Configuration = IdempotencyClientConfiguration
  public typealias ConfigurationError = IdempotencyClientConfigurationError
  public typealias FilePart = IdempotencyClientFilePart
  public typealias HTTPBody = IdempotencyClientHTTPBody
  public typealias HTTPTransport = IdempotencyClientHTTPTransport
  public typealias InMemoryTransport = IdempotencyClientInMemoryTransport
  public typealias JSONValue = IdempotencyClientJSONValue
  public typealias LinkError = IdempotencyClientLinkError
  public typealias Middleware = IdempotencyClientMiddleware
  public typealias RequestOptions = IdempotencyClientRequestOptions
  public typealias RetryPolicy = IdempotencyClientRetryPolicy
  public typealias Security = IdempotencyClientSecurity
  public typealias Server = IdempotencyClientServer
  public typealias TransportError = IdempotencyClientTransportError
  public typealias URLSessionTransport = IdempotencyClientURLSessionTransport
  public typealias UndocumentedResponse = IdempotencyClientUndocumentedResponse
}

public typealias IdempotencyClientCallContext = CallContext
public typealias IdempotencyClientCallFailure = CallFailure
public typealias IdempotencyClientConfiguration = Configuration
public typealias IdempotencyClientConfigurationError = ConfigurationError
public typealias IdempotencyClientFilePart = FilePart
public typealias IdempotencyClientHTTPBody = HTTPBody
public typealias IdempotencyClientHTTPTransport = HTTPTransport
public typealias IdempotencyClientInMemoryTransport = InMemoryTransport
public typealias IdempotencyClientJSONValue = JSONValue
public typealias IdempotencyClientLinkError = LinkError
public typealias IdempotencyClientMiddleware = Middleware
public typealias IdempotencyClientRequestOptions = RequestOptions
public typealias IdempotencyClientRetryPolicy = RetryPolicy
public typealias IdempotencyClientSecurity = Security
public typealias IdempotencyClientServer = Server
public typealias IdempotencyClientTransportError = TransportError
public typealias IdempotencyClientURLSessionTransport = URLSessionTransport
public typealias IdempotencyClientUndocumentedResponse = UndocumentedResponse
