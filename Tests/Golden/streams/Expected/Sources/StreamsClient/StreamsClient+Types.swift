// Made by openapi-codegen from the API's description; changes here get lost.

// `StreamsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension StreamsClient {
  public typealias CallContext = StreamsClientCallContext
  public typealias CallFailure = StreamsClientCallFailure
  public typealias Configuration = StreamsClientConfiguration
  public typealias ConfigurationError = StreamsClientConfigurationError
  public typealias FilePart = StreamsClientFilePart
  public typealias HTTPBody = StreamsClientHTTPBody
  public typealias HTTPTransport = StreamsClientHTTPTransport
  public typealias InMemoryTransport = StreamsClientInMemoryTransport
  public typealias JSONValue = StreamsClientJSONValue
  public typealias LinkError = StreamsClientLinkError
  public typealias Middleware = StreamsClientMiddleware
  public typealias RequestOptions = StreamsClientRequestOptions
  public typealias RetryPolicy = StreamsClientRetryPolicy
  public typealias Security = StreamsClientSecurity
  public typealias Server = StreamsClientServer
  public typealias TransportError = StreamsClientTransportError
  public typealias URLSessionTransport = StreamsClientURLSessionTransport
  public typealias UndocumentedResponse = StreamsClientUndocumentedResponse
}

public typealias StreamsClientCallContext = CallContext
public typealias StreamsClientCallFailure = CallFailure
public typealias StreamsClientConfiguration = Configuration
public typealias StreamsClientConfigurationError = ConfigurationError
public typealias StreamsClientFilePart = FilePart
public typealias StreamsClientHTTPBody = HTTPBody
public typealias StreamsClientHTTPTransport = HTTPTransport
public typealias StreamsClientInMemoryTransport = InMemoryTransport
public typealias StreamsClientJSONValue = JSONValue
public typealias StreamsClientLinkError = LinkError
public typealias StreamsClientMiddleware = Middleware
public typealias StreamsClientRequestOptions = RequestOptions
public typealias StreamsClientRetryPolicy = RetryPolicy
public typealias StreamsClientSecurity = Security
public typealias StreamsClientServer = Server
public typealias StreamsClientTransportError = TransportError
public typealias StreamsClientURLSessionTransport = URLSessionTransport
public typealias StreamsClientUndocumentedResponse = UndocumentedResponse
