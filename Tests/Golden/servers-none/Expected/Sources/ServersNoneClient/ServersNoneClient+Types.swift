// Made by openapi-codegen from the API's description; changes here get lost.

// `ServersNoneClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension ServersNoneClient {
  public typealias CallContext = ServersNoneClientCallContext
  public typealias CallFailure = ServersNoneClientCallFailure
  public typealias Configuration = ServersNoneClientConfiguration
  public typealias ConfigurationError = ServersNoneClientConfigurationError
  public typealias FilePart = ServersNoneClientFilePart
  public typealias HTTPBody = ServersNoneClientHTTPBody
  public typealias HTTPTransport = ServersNoneClientHTTPTransport
  public typealias InMemoryTransport = ServersNoneClientInMemoryTransport
  public typealias JSONValue = ServersNoneClientJSONValue
  public typealias LinkError = ServersNoneClientLinkError
  public typealias Middleware = ServersNoneClientMiddleware
  public typealias RequestOptions = ServersNoneClientRequestOptions
  public typealias RetryPolicy = ServersNoneClientRetryPolicy
  public typealias Security = ServersNoneClientSecurity
  public typealias Server = ServersNoneClientServer
  public typealias TransportError = ServersNoneClientTransportError
  public typealias URLSessionTransport = ServersNoneClientURLSessionTransport
  public typealias UndocumentedResponse = ServersNoneClientUndocumentedResponse
}

public typealias ServersNoneClientCallContext = CallContext
public typealias ServersNoneClientCallFailure = CallFailure
public typealias ServersNoneClientConfiguration = Configuration
public typealias ServersNoneClientConfigurationError = ConfigurationError
public typealias ServersNoneClientFilePart = FilePart
public typealias ServersNoneClientHTTPBody = HTTPBody
public typealias ServersNoneClientHTTPTransport = HTTPTransport
public typealias ServersNoneClientInMemoryTransport = InMemoryTransport
public typealias ServersNoneClientJSONValue = JSONValue
public typealias ServersNoneClientLinkError = LinkError
public typealias ServersNoneClientMiddleware = Middleware
public typealias ServersNoneClientRequestOptions = RequestOptions
public typealias ServersNoneClientRetryPolicy = RetryPolicy
public typealias ServersNoneClientSecurity = Security
public typealias ServersNoneClientServer = Server
public typealias ServersNoneClientTransportError = TransportError
public typealias ServersNoneClientURLSessionTransport = URLSessionTransport
public typealias ServersNoneClientUndocumentedResponse = UndocumentedResponse
