// Made by openapi-codegen from the API's description; changes here get lost.

// `MapsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension MapsClient {
  public typealias CallContext = MapsClientCallContext
  public typealias CallFailure = MapsClientCallFailure
  public typealias Configuration = MapsClientConfiguration
  public typealias ConfigurationError = MapsClientConfigurationError
  public typealias FilePart = MapsClientFilePart
  public typealias HTTPBody = MapsClientHTTPBody
  public typealias HTTPTransport = MapsClientHTTPTransport
  public typealias InMemoryTransport = MapsClientInMemoryTransport
  public typealias JSONValue = MapsClientJSONValue
  public typealias LinkError = MapsClientLinkError
  public typealias Middleware = MapsClientMiddleware
  public typealias RequestOptions = MapsClientRequestOptions
  public typealias RetryPolicy = MapsClientRetryPolicy
  public typealias Security = MapsClientSecurity
  public typealias Server = MapsClientServer
  public typealias TransportError = MapsClientTransportError
  public typealias URLSessionTransport = MapsClientURLSessionTransport
  public typealias UndocumentedResponse = MapsClientUndocumentedResponse
}

public typealias MapsClientCallContext = CallContext
public typealias MapsClientCallFailure = CallFailure
public typealias MapsClientConfiguration = Configuration
public typealias MapsClientConfigurationError = ConfigurationError
public typealias MapsClientFilePart = FilePart
public typealias MapsClientHTTPBody = HTTPBody
public typealias MapsClientHTTPTransport = HTTPTransport
public typealias MapsClientInMemoryTransport = InMemoryTransport
public typealias MapsClientJSONValue = JSONValue
public typealias MapsClientLinkError = LinkError
public typealias MapsClientMiddleware = Middleware
public typealias MapsClientRequestOptions = RequestOptions
public typealias MapsClientRetryPolicy = RetryPolicy
public typealias MapsClientSecurity = Security
public typealias MapsClientServer = Server
public typealias MapsClientTransportError = TransportError
public typealias MapsClientURLSessionTransport = URLSessionTransport
public typealias MapsClientUndocumentedResponse = UndocumentedResponse
