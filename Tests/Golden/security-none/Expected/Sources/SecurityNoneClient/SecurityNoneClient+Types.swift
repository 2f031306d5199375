// Made by openapi-codegen from the API's description; changes here get lost.

// `SecurityNoneClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension SecurityNoneClient {
  public typealias CallContext = SecurityNoneClientCallContext
  public typealias CallFailure = SecurityNoneClientCallFailure
  public typealias Configuration = SecurityNoneClientConfiguration
  public typealias ConfigurationError = SecurityNoneClientConfigurationError
  public typealias FilePart = SecurityNoneClientFilePart
  public typealias HTTPBody = SecurityNoneClientHTTPBody
  public typealias HTTPTransport = SecurityNoneClientHTTPTransport
  public typealias InMemoryTransport = SecurityNoneClientInMemoryTransport
  public typealias JSONValue = SecurityNoneClientJSONValue
  public typealias LinkError = SecurityNoneClientLinkError
  public typealias Middleware = SecurityNoneClientMiddleware
  public typealias RequestOptions = SecurityNoneClientRequestOptions
  public typealias RetryPolicy = SecurityNoneClientRetryPolicy
  public typealias Security = SecurityNoneClientSecurity
  public typealias Server = SecurityNoneClientServer
  public typealias TransportError = SecurityNoneClientTransportError
  public typealias URLSessionTransport = SecurityNoneClientURLSessionTransport
  public typealias UndocumentedResponse = SecurityNoneClientUndocumentedResponse
}

public typealias SecurityNoneClientCallContext = CallContext
public typealias SecurityNoneClientCallFailure = CallFailure
public typealias SecurityNoneClientConfiguration = Configuration
public typealias SecurityNoneClientConfigurationError = ConfigurationError
public typealias SecurityNoneClientFilePart = FilePart
public typealias SecurityNoneClientHTTPBody = HTTPBody
public typealias SecurityNoneClientHTTPTransport = HTTPTransport
public typealias SecurityNoneClientInMemoryTransport = InMemoryTransport
public typealias SecurityNoneClientJSONValue = JSONValue
public typealias SecurityNoneClientLinkError = LinkError
public typealias SecurityNoneClientMiddleware = Middleware
public typealias SecurityNoneClientRequestOptions = RequestOptions
public typealias SecurityNoneClientRetryPolicy = RetryPolicy
public typealias SecurityNoneClientSecurity = Security
public typealias SecurityNoneClientServer = Server
public typealias SecurityNoneClientTransportError = TransportError
public typealias SecurityNoneClientURLSessionTransport = URLSessionTransport
public typealias SecurityNoneClientUndocumentedResponse = UndocumentedResponse
