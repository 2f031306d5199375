// Made by openapi-codegen from the API's description; changes here get lost.

// `RecursionClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension RecursionClient {
  public typealias CallContext = RecursionClientCallContext
  public typealias CallFailure = RecursionClientCallFailure
  public typealias Configuration = RecursionClientConfiguration
  public typealias ConfigurationError = RecursionClientConfigurationError
  public typealias FilePart = RecursionClientFilePart
  public typealias HTTPBody = RecursionClientHTTPBody
  public typealias HTTPTransport = RecursionClientHTTPTransport
  public typealias InMemoryTransport = RecursionClientInMemoryTransport
  public typealias JSONValue = RecursionClientJSONValue
  public typealias LinkError = RecursionClientLinkError
  public typealias Middleware = RecursionClientMiddleware
  public typealias RequestOptions = RecursionClientRequestOptions
  public typealias RetryPolicy = RecursionClientRetryPolicy
  public typealias Security = RecursionClientSecurity
  public typealias Server = RecursionClientServer
  public typealias TransportError = RecursionClientTransportError
  public typealias URLSessionTransport = RecursionClientURLSessionTransport
  public typealias UndocumentedResponse = RecursionClientUndocumentedResponse
}

public typealias RecursionClientCallContext = CallContext
public typealias RecursionClientCallFailure = CallFailure
public typealias RecursionClientConfiguration = Configuration
public typealias RecursionClientConfigurationError = ConfigurationError
public typealias RecursionClientFilePart = FilePart
public typealias RecursionClientHTTPBody = HTTPBody
public typealias RecursionClientHTTPTransport = HTTPTransport
public typealias RecursionClientInMemoryTransport = InMemoryTransport
public typealias RecursionClientJSONValue = JSONValue
public typealias RecursionClientLinkError = LinkError
public typealias RecursionClientMiddleware = Middleware
public typealias RecursionClientRequestOptions = RequestOptions
public typealias RecursionClientRetryPolicy = RetryPolicy
public typealias RecursionClientSecurity = Security
public typealias RecursionClientServer = Server
public typealias RecursionClientTransportError = TransportError
public typealias RecursionClientURLSessionTransport = URLSessionTransport
public typealias RecursionClientUndocumentedResponse = UndocumentedResponse
