// Made by openapi-codegen from the API's description; changes here get lost.

// `FormatsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension FormatsClient {
  public typealias CallContext = FormatsClientCallContext
  public typealias CallFailure = FormatsClientCallFailure
  public typealias Configuration = FormatsClientConfiguration
  public typealias ConfigurationError = FormatsClientConfigurationError
  public typealias FilePart = FormatsClientFilePart
  public typealias HTTPBody = FormatsClientHTTPBody
  public typealias HTTPTransport = FormatsClientHTTPTransport
  public typealias InMemoryTransport = FormatsClientInMemoryTransport
  public typealias JSONValue = FormatsClientJSONValue
  public typealias LinkError = FormatsClientLinkError
  public typealias Middleware = FormatsClientMiddleware
  public typealias RequestOptions = FormatsClientRequestOptions
  public typealias RetryPolicy = FormatsClientRetryPolicy
  public typealias Security = FormatsClientSecurity
  public typealias Server = FormatsClientServer
  public typealias TransportError = FormatsClientTransportError
  public typealias URLSessionTransport = FormatsClientURLSessionTransport
  public typealias UndocumentedResponse = FormatsClientUndocumentedResponse
}

public typealias FormatsClientCallContext = CallContext
public typealias FormatsClientCallFailure = CallFailure
public typealias FormatsClientConfiguration = Configuration
public typealias FormatsClientConfigurationError = ConfigurationError
public typealias FormatsClientFilePart = FilePart
public typealias FormatsClientHTTPBody = HTTPBody
public typealias FormatsClientHTTPTransport = HTTPTransport
public typealias FormatsClientInMemoryTransport = InMemoryTransport
public typealias FormatsClientJSONValue = JSONValue
public typealias FormatsClientLinkError = LinkError
public typealias FormatsClientMiddleware = Middleware
public typealias FormatsClientRequestOptions = RequestOptions
public typealias FormatsClientRetryPolicy = RetryPolicy
public typealias FormatsClientSecurity = Security
public typealias FormatsClientServer = Server
public typealias FormatsClientTransportError = TransportError
public typealias FormatsClientURLSessionTransport = URLSessionTransport
public typealias FormatsClientUndocumentedResponse = UndocumentedResponse
