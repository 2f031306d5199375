// Made by openapi-codegen from the API's description; changes here get lost.

// `SharedTypesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension SharedTypesClient {
  public typealias CallContext = SharedTypesClientCallContext
  public typealias CallFailure = SharedTypesClientCallFailure
  public typealias Configuration = SharedTypesClientConfiguration
  public typealias ConfigurationError = SharedTypesClientConfigurationError
  public typealias FilePart = SharedTypesClientFilePart
  public typealias HTTPBody = SharedTypesClientHTTPBody
  public typealias HTTPTransport = SharedTypesClientHTTPTransport
  public typealias InMemoryTransport = SharedTypesClientInMemoryTransport
  public typealias JSONValue = SharedTypesClientJSONValue
  public typealias LinkError = SharedTypesClientLinkError
  public typealias Middleware = SharedTypesClientMiddleware
  public typealias RequestOptions = SharedTypesClientRequestOptions
  public typealias RetryPolicy = SharedTypesClientRetryPolicy
  public typealias Security = SharedTypesClientSecurity
  public typealias Server = SharedTypesClientServer
  public typealias TransportError = SharedTypesClientTransportError
  public typealias URLSessionTransport = SharedTypesClientURLSessionTransport
  public typealias UndocumentedResponse = SharedTypesClientUndocumentedResponse
}

public typealias SharedTypesClientCallContext = CallContext
public typealias SharedTypesClientCallFailure = CallFailure
public typealias SharedTypesClientConfiguration = Configuration
public typealias SharedTypesClientConfigurationError = ConfigurationError
public typealias SharedTypesClientFilePart = FilePart
public typealias SharedTypesClientHTTPBody = HTTPBody
public typealias SharedTypesClientHTTPTransport = HTTPTransport
public typealias SharedTypesClientInMemoryTransport = InMemoryTransport
public typealias SharedTypesClientJSONValue = JSONValue
public typealias SharedTypesClientLinkError = LinkError
public typealias SharedTypesClientMiddleware = Middleware
public typealias SharedTypesClientRequestOptions = RequestOptions
public typealias SharedTypesClientRetryPolicy = RetryPolicy
public typealias SharedTypesClientSecurity = Security
public typealias SharedTypesClientServer = Server
public typealias SharedTypesClientTransportError = TransportError
public typealias SharedTypesClientURLSessionTransport = URLSessionTransport
public typealias SharedTypesClientUndocumentedResponse = UndocumentedResponse
