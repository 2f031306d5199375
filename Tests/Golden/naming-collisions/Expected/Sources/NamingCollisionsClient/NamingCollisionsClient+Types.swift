// Made by openapi-codegen from the API's description; changes here get lost.

// `NamingCollisionsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension NamingCollisionsClient {
  public typealias CallContext = NamingCollisionsClientCallContext
  public typealias CallFailure = NamingCollisionsClientCallFailure
  public typealias Configuration = NamingCollisionsClientConfiguration
  public typealias ConfigurationError = NamingCollisionsClientConfigurationError
  public typealias FilePart = NamingCollisionsClientFilePart
  public typealias HTTPBody = NamingCollisionsClientHTTPBody
  public typealias HTTPTransport = NamingCollisionsClientHTTPTransport
  public typealias InMemoryTransport = NamingCollisionsClientInMemoryTransport
  public typealias JSONValue = NamingCollisionsClientJSONValue
  public typealias LinkError = NamingCollisionsClientLinkError
  public typealias Middleware = NamingCollisionsClientMiddleware
  public typealias RequestOptions = NamingCollisionsClientRequestOptions
  public typealias RetryPolicy = NamingCollisionsClientRetryPolicy
  public typealias Security = NamingCollisionsClientSecurity
  public typealias Server = NamingCollisionsClientServer
  public typealias TransportError = NamingCollisionsClientTransportError
  public typealias URLSessionTransport = NamingCollisionsClientURLSessionTransport
  public typealias UndocumentedResponse = NamingCollisionsClientUndocumentedResponse
}

public typealias NamingCollisionsClientCallContext = CallContext
public typealias NamingCollisionsClientCallFailure = CallFailure
public typealias NamingCollisionsClientConfiguration = Configuration
public typealias NamingCollisionsClientConfigurationError = ConfigurationError
public typealias NamingCollisionsClientFilePart = FilePart
public typealias NamingCollisionsClientHTTPBody = HTTPBody
public typealias NamingCollisionsClientHTTPTransport = HTTPTransport
public typealias NamingCollisionsClientInMemoryTransport = InMemoryTransport
public typealias NamingCollisionsClientJSONValue = JSONValue
public typealias NamingCollisionsClientLinkError = LinkError
public typealias NamingCollisionsClientMiddleware = Middleware
public typealias NamingCollisionsClientRequestOptions = RequestOptions
public typealias NamingCollisionsClientRetryPolicy = RetryPolicy
public typealias NamingCollisionsClientSecurity = Security
public typealias NamingCollisionsClientServer = Server
public typealias NamingCollisionsClientTransportError = TransportError
public typealias NamingCollisionsClientURLSessionTransport = URLSessionTransport
public typealias NamingCollisionsClientUndocumentedResponse = UndocumentedResponse
