// Made by openapi-codegen from the API's description; changes here get lost.

// `ParametersClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension ParametersClient {
  public typealias CallContext = ParametersClientCallContext
  public typealias CallFailure = ParametersClientCallFailure
  public typealias Configuration = ParametersClientConfiguration
  public typealias ConfigurationError = ParametersClientConfigurationError
  public typealias FilePart = ParametersClientFilePart
  public typealias HTTPBody = ParametersClientHTTPBody
  public typealias HTTPTransport = ParametersClientHTTPTransport
  public typealias InMemoryTransport = ParametersClientInMemoryTransport
  public typealias JSONValue = ParametersClientJSONValue
  public typealias LinkError = ParametersClientLinkError
  public typealias Middleware = ParametersClientMiddleware
  public typealias RequestOptions = ParametersClientRequestOptions
  public typealias RetryPolicy = ParametersClientRetryPolicy
  public typealias Security = ParametersClientSecurity
  public typealias Server = ParametersClientServer
  public typealias TransportError = ParametersClientTransportError
  public typealias URLSessionTransport = ParametersClientURLSessionTransport
  public typealias UndocumentedResponse = ParametersClientUndocumentedResponse
}

public typealias ParametersClientCallContext = CallContext
public typealias ParametersClientCallFailure = CallFailure
public typealias ParametersClientConfiguration = Configuration
public typealias ParametersClientConfigurationError = ConfigurationError
public typealias ParametersClientFilePart = FilePart
public typealias ParametersClientHTTPBody = HTTPBody
public typealias ParametersClientHTTPTransport = HTTPTransport
public typealias ParametersClientInMemoryTransport = InMemoryTransport
public typealias ParametersClientJSONValue = JSONValue
public typealias ParametersClientLinkError = LinkError
public typealias ParametersClientMiddleware = Middleware
public typealias ParametersClientRequestOptions = RequestOptions
public typealias ParametersClientRetryPolicy = RetryPolicy
public typealias ParametersClientSecurity = Security
public typealias ParametersClientServer = Server
public typealias ParametersClientTransportError = TransportError
public typealias ParametersClientURLSessionTransport = URLSessionTransport
public typealias ParametersClientUndocumentedResponse = UndocumentedResponse
