// Made by openapi-codegen from the API's description; changes here get lost.

// `CompositionClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension CompositionClient {
  public typealias CallContext = CompositionClientCallContext
  public typealias CallFailure = CompositionClientCallFailure
  public typealias Configuration = CompositionClientConfiguration
  public typealias ConfigurationError = CompositionClientConfigurationError
  public typealias FilePart = CompositionClientFilePart
  public typealias HTTPBody = CompositionClientHTTPBody
  public typealias HTTPTransport = CompositionClientHTTPTransport
  public typealias InMemoryTransport = CompositionClientInMemoryTransport
  public typealias JSONValue = CompositionClientJSONValue
  public typealias LinkError = CompositionClientLinkError
  public typealias Middleware = CompositionClientMiddleware
  public typealias RequestOptions = CompositionClientRequestOptions
  public typealias RetryPolicy = CompositionClientRetryPolicy
  public typealias Security = CompositionClientSecurity
  public typealias Server = CompositionClientServer
  public typealias TransportError = CompositionClientTransportError
  public typealias URLSessionTransport = CompositionClientURLSessionTransport
  public typealias UndocumentedResponse = CompositionClientUndocumentedResponse
}

public typealias CompositionClientCallContext = CallContext
public typealias CompositionClientCallFailure = CallFailure
public typealias CompositionClientConfiguration = Configuration
public typealias CompositionClientConfigurationError = ConfigurationError
public typealias CompositionClientFilePart = FilePart
public typealias CompositionClientHTTPBody = HTTPBody
public typealias CompositionClientHTTPTransport = HTTPTransport
public typealias CompositionClientInMemoryTransport = InMemoryTransport
public typealias CompositionClientJSONValue = JSONValue
public typealias CompositionClientLinkError = LinkError
public typealias CompositionClientMiddleware = Middleware
public typealias CompositionClientRequestOptions = RequestOptions
public typealias CompositionClientRetryPolicy = RetryPolicy
public typealias CompositionClientSecurity = Security
public typealias CompositionClientServer = Server
public typealias CompositionClientTransportError = TransportError
public typealias CompositionClientURLSessionTransport = URLSessionTransport
public typealias CompositionClientUndocumentedResponse = UndocumentedResponse
