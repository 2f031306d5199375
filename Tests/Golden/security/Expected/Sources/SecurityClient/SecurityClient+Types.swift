// Made by openapi-codegen from the API's description; changes here get lost.

// `SecurityClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension SecurityClient {
  public typealias CallContext = SecurityClientCallContext
  public typealias CallFailure = SecurityClientCallFailure
  public typealias Configuration = SecurityClientConfiguration
  public typealias ConfigurationError = SecurityClientConfigurationError
  public typealias FilePart = SecurityClientFilePart
  public typealias HTTPBody = SecurityClientHTTPBody
  public typealias HTTPTransport = SecurityClientHTTPTransport
  public typealias InMemoryTransport = SecurityClientInMemoryTransport
  public typealias JSONValue = SecurityClientJSONValue
  public typealias LinkError = SecurityClientLinkError
  public typealias Middleware = SecurityClientMiddleware
  public typealias RequestOptions = SecurityClientRequestOptions
  public typealias RetryPolicy = SecurityClientRetryPolicy
  public typealias Security = SecurityClientSecurity
  public typealias Server = SecurityClientServer
  public typealias TransportError = SecurityClientTransportError
  public typealias URLSessionTransport = SecurityClientURLSessionTransport
  public typealias UndocumentedResponse = SecurityClientUndocumentedResponse
}

public typealias SecurityClientCallContext = CallContext
public typealias SecurityClientCallFailure = CallFailure
public typealias SecurityClientConfiguration = Configuration
public typealias SecurityClientConfigurationError = ConfigurationError
public typealias SecurityClientFilePart = FilePart
public typealias SecurityClientHTTPBody = HTTPBody
public typealias SecurityClientHTTPTransport = HTTPTransport
public typealias SecurityClientInMemoryTransport = InMemoryTransport
public typealias SecurityClientJSONValue = JSONValue
public typealias SecurityClientLinkError = LinkError
public typealias SecurityClientMiddleware = Middleware
public typealias SecurityClientRequestOptions = RequestOptions
public typealias SecurityClientRetryPolicy = RetryPolicy
public typealias SecurityClientSecurity = Security
public typealias SecurityClientServer = Server
public typealias SecurityClientTransportError = TransportError
public typealias SecurityClientURLSessionTransport = URLSessionTransport
public typealias SecurityClientUndocumentedResponse = UndocumentedResponse
