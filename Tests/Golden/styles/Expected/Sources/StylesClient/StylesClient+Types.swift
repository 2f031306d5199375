// Made by openapi-codegen from the API's description; changes here get lost.

// `StylesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension StylesClient {
  public typealias CallContext = StylesClientCallContext
  public typealias CallFailure = StylesClientCallFailure
  public typealias Configuration = StylesClientConfiguration
  public typealias ConfigurationError = StylesClientConfigurationError
  public typealias FilePart = StylesClientFilePart
  public typealias HTTPBody = StylesClientHTTPBody
  public typealias HTTPTransport = StylesClientHTTPTransport
  public typealias InMemoryTransport = StylesClientInMemoryTransport
  public typealias JSONValue = StylesClientJSONValue
  public typealias LinkError = StylesClientLinkError
  public typealias Middleware = StylesClientMiddleware
  public typealias RequestOptions = StylesClientRequestOptions
  public typealias RetryPolicy = StylesClientRetryPolicy
  public typealias Security = StylesClientSecurity
  public typealias Server = StylesClientServer
  public typealias TransportError = StylesClientTransportError
  public typealias URLSessionTransport = StylesClientURLSessionTransport
  public typealias UndocumentedResponse = StylesClientUndocumentedResponse
}

public typealias StylesClientCallContext = CallContext
public typealias StylesClientCallFailure = CallFailure
public typealias StylesClientConfiguration = Configuration
public typealias StylesClientConfigurationError = ConfigurationError
public typealias StylesClientFilePart = FilePart
public typealias StylesClientHTTPBody = HTTPBody
public typealias StylesClientHTTPTransport = HTTPTransport
public typealias StylesClientInMemoryTransport = InMemoryTransport
public typealias StylesClientJSONValue = JSONValue
public typealias StylesClientLinkError = LinkError
public typealias StylesClientMiddleware = Middleware
public typealias StylesClientRequestOptions = RequestOptions
public typealias StylesClientRetryPolicy = RetryPolicy
public typealias StylesClientSecurity = Security
public typealias StylesClientServer = Server
public typealias StylesClientTransportError = TransportError
public typealias StylesClientURLSessionTransport = URLSessionTransport
public typealias StylesClientUndocumentedResponse = UndocumentedResponse
