// Made by openapi-codegen from the API's description; changes here get lost.

// `ReferencesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension ReferencesClient {
  public typealias CallContext = ReferencesClientCallContext
  public typealias CallFailure = ReferencesClientCallFailure
  public typealias Configuration = ReferencesClientConfiguration
  public typealias ConfigurationError = ReferencesClientConfigurationError
  public typealias FilePart = ReferencesClientFilePart
  public typealias HTTPBody = ReferencesClientHTTPBody
  public typealias HTTPTransport = ReferencesClientHTTPTransport
  public typealias InMemoryTransport = ReferencesClientInMemoryTransport
  public typealias JSONValue = ReferencesClientJSONValue
  public typealias LinkError = ReferencesClientLinkError
  public typealias Middleware = ReferencesClientMiddleware
  public typealias RequestOptions = ReferencesClientRequestOptions
  public typealias RetryPolicy = ReferencesClientRetryPolicy
  public typealias Security = ReferencesClientSecurity
  public typealias Server = ReferencesClientServer
  public typealias TransportError = ReferencesClientTransportError
  public typealias URLSessionTransport = ReferencesClientURLSessionTransport
  public typealias UndocumentedResponse = ReferencesClientUndocumentedResponse
}

public typealias ReferencesClientCallContext = CallContext
public typealias ReferencesClientCallFailure = CallFailure
public typealias ReferencesClientConfiguration = Configuration
public typealias ReferencesClientConfigurationError = ConfigurationError
public typealias ReferencesClientFilePart = FilePart
public typealias ReferencesClientHTTPBody = HTTPBody
public typealias ReferencesClientHTTPTransport = HTTPTransport
public typealias ReferencesClientInMemoryTransport = InMemoryTransport
public typealias ReferencesClientJSONValue = JSONValue
public typealias ReferencesClientLinkError = LinkError
public typealias ReferencesClientMiddleware = Middleware
public typealias ReferencesClientRequestOptions = RequestOptions
public typealias ReferencesClientRetryPolicy = RetryPolicy
public typealias ReferencesClientSecurity = Security
public typealias ReferencesClientServer = Server
public typealias ReferencesClientTransportError = TransportError
public typealias ReferencesClientURLSessionTransport = URLSessionTransport
public typealias ReferencesClientUndocumentedResponse = UndocumentedResponse
