// Made by openapi-codegen from the API's description; changes here get lost.

// `DeprecatedClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension DeprecatedClient {
  public typealias CallContext = DeprecatedClientCallContext
  public typealias CallFailure = DeprecatedClientCallFailure
  public typealias Configuration = DeprecatedClientConfiguration
  public typealias ConfigurationError = DeprecatedClientConfigurationError
  public typealias FilePart = DeprecatedClientFilePart
  public typealias HTTPBody = DeprecatedClientHTTPBody
  public typealias HTTPTransport = DeprecatedClientHTTPTransport
  public typealias InMemoryTransport = DeprecatedClientInMemoryTransport
  public typealias JSONValue = DeprecatedClientJSONValue
  public typealias LinkError = DeprecatedClientLinkError
  public typealias Middleware = DeprecatedClientMiddleware
  public typealias RequestOptions = DeprecatedClientRequestOptions
  public typealias RetryPolicy = DeprecatedClientRetryPolicy
  public typealias Security = DeprecatedClientSecurity
  public typealias Server = DeprecatedClientServer
  public typealias TransportError = DeprecatedClientTransportError
  public typealias URLSessionTransport = DeprecatedClientURLSessionTransport
  public typealias UndocumentedResponse = DeprecatedClientUndocumentedResponse
}

public typealias DeprecatedClientCallContext = CallContext
public typealias DeprecatedClientCallFailure = CallFailure
public typealias DeprecatedClientConfiguration = Configuration
public typealias DeprecatedClientConfigurationError = ConfigurationError
public typealias DeprecatedClientFilePart = FilePart
public typealias DeprecatedClientHTTPBody = HTTPBody
public typealias DeprecatedClientHTTPTransport = HTTPTransport
public typealias DeprecatedClientInMemoryTransport = InMemoryTransport
public typealias DeprecatedClientJSONValue = JSONValue
public typealias DeprecatedClientLinkError = LinkError
public typealias DeprecatedClientMiddleware = Middleware
public typealias DeprecatedClientRequestOptions = RequestOptions
public typealias DeprecatedClientRetryPolicy = RetryPolicy
public typealias DeprecatedClientSecurity = Security
public typealias DeprecatedClientServer = Server
public typealias DeprecatedClientTransportError = TransportError
public typealias DeprecatedClientURLSessionTransport = URLSessionTransport
public typealias DeprecatedClientUndocumentedResponse = UndocumentedResponse
