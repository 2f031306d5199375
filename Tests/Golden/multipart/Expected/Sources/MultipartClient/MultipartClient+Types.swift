// Made by openapi-codegen from the API's description; changes here get lost.

// `MultipartClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension MultipartClient {
  public typealias CallContext = MultipartClientCallContext
  public typealias CallFailure = MultipartClientCallFailure
  public typealias Configuration = MultipartClientConfiguration
  public typealias ConfigurationError = MultipartClientConfigurationError
  public typealias FilePart = MultipartClientFilePart
  public typealias HTTPBody = MultipartClientHTTPBody
  public typealias HTTPTransport = MultipartClientHTTPTransport
  public typealias InMemoryTransport = MultipartClientInMemoryTransport
  public typealias JSONValue = MultipartClientJSONValue
  public typealias LinkError = MultipartClientLinkError
  public typealias Middleware = MultipartClientMiddleware
  public typealias RequestOptions = MultipartClientRequestOptions
  public typealias RetryPolicy = MultipartClientRetryPolicy
  public typealias Security = MultipartClientSecurity
  public typealias Server = MultipartClientServer
  public typealias TransportError = MultipartClientTransportError
  public typealias URLSessionTransport = MultipartClientURLSessionTransport
  public typealias UndocumentedResponse = MultipartClientUndocumentedResponse
}

public typealias MultipartClientCallContext = CallContext
public typealias MultipartClientCallFailure = CallFailure
public typealias MultipartClientConfiguration = Configuration
public typealias MultipartClientConfigurationError = ConfigurationError
public typealias MultipartClientFilePart = FilePart
public typealias MultipartClientHTTPBody = HTTPBody
public typealias MultipartClientHTTPTransport = HTTPTransport
public typealias MultipartClientInMemoryTransport = InMemoryTransport
public typealias MultipartClientJSONValue = JSONValue
public typealias MultipartClientLinkError = LinkError
public typealias MultipartClientMiddleware = Middleware
public typealias MultipartClientRequestOptions = RequestOptions
public typealias MultipartClientRetryPolicy = RetryPolicy
public typealias MultipartClientSecurity = Security
public typealias MultipartClientServer = Server
public typealias MultipartClientTransportError = TransportError
public typealias MultipartClientURLSessionTransport = URLSessionTransport
public typealias MultipartClientUndocumentedResponse = UndocumentedResponse
