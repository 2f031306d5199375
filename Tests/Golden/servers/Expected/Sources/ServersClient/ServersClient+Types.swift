// Made by openapi-codegen from the API's description; changes here get lost.

// `ServersClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension ServersClient {
  public typealias CallContext = ServersClientCallContext
  public typealias CallFailure = ServersClientCallFailure
  public typealias Configuration = ServersClientConfiguration
  public typealias ConfigurationError = ServersClientConfigurationError
  public typealias FilePart = ServersClientFilePart
  public typealias HTTPBody = ServersClientHTTPBody
  public typealias HTTPTransport = ServersClientHTTPTransport
  public typealias InMemoryTransport = ServersClientInMemoryTransport
  public typealias JSONValue = ServersClientJSONValue
  public typealias LinkError = ServersClientLinkError
  public typealias Middleware = ServersClientMiddleware
  public typealias RequestOptions = ServersClientRequestOptions
  public typealias RetryPolicy = ServersClientRetryPolicy
  public typealias Security = ServersClientSecurity
  public typealias Server = ServersClientServer
  public typealias TransportError = ServersClientTransportError
  public typealias URLSessionTransport = ServersClientURLSessionTransport
  public typealias UndocumentedResponse = ServersClientUndocumentedResponse
}

public typealias ServersClientCallContext = CallContext
public typealias ServersClientCallFailure = CallFailure
public typealias ServersClientConfiguration = Configuration
public typealias ServersClientConfigurationError = ConfigurationError
public typealias ServersClientFilePart = FilePart
public typealias ServersClientHTTPBody = HTTPBody
public typealias ServersClientHTTPTransport = HTTPTransport
public typealias ServersClientInMemoryTransport = InMemoryTransport
public typealias ServersClientJSONValue = JSONValue
public typealias ServersClientLinkError = LinkError
public typealias ServersClientMiddleware = Middleware
public typealias ServersClientRequestOptions = RequestOptions
public typealias ServersClientRetryPolicy = RetryPolicy
public typealias ServersClientSecurity = Security
public typealias ServersClientServer = Server
public typealias ServersClientTransportError = TransportError
public typealias ServersClientURLSessionTransport = URLSessionTransport
public typealias ServersClientUndocumentedResponse = UndocumentedResponse
