// Made by openapi-codegen from the API's description; changes here get lost.

// `EnumsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension EnumsClient {
  public typealias CallContext = EnumsClientCallContext
  public typealias CallFailure = EnumsClientCallFailure
  public typealias Configuration = EnumsClientConfiguration
  public typealias ConfigurationError = EnumsClientConfigurationError
  public typealias FilePart = EnumsClientFilePart
  public typealias HTTPBody = EnumsClientHTTPBody
  public typealias HTTPTransport = EnumsClientHTTPTransport
  public typealias InMemoryTransport = EnumsClientInMemoryTransport
  public typealias JSONValue = EnumsClientJSONValue
  public typealias LinkError = EnumsClientLinkError
  public typealias Middleware = EnumsClientMiddleware
  public typealias RequestOptions = EnumsClientRequestOptions
  public typealias RetryPolicy = EnumsClientRetryPolicy
  public typealias Security = EnumsClientSecurity
  public typealias Server = EnumsClientServer
  public typealias TransportError = EnumsClientTransportError
  public typealias URLSessionTransport = EnumsClientURLSessionTransport
  public typealias UndocumentedResponse = EnumsClientUndocumentedResponse
}

public typealias EnumsClientCallContext = CallContext
public typealias EnumsClientCallFailure = CallFailure
public typealias EnumsClientConfiguration = Configuration
public typealias EnumsClientConfigurationError = ConfigurationError
public typealias EnumsClientFilePart = FilePart
public typealias EnumsClientHTTPBody = HTTPBody
public typealias EnumsClientHTTPTransport = HTTPTransport
public typealias EnumsClientInMemoryTransport = InMemoryTransport
public typealias EnumsClientJSONValue = JSONValue
public typealias EnumsClientLinkError = LinkError
public typealias EnumsClientMiddleware = Middleware
public typealias EnumsClientRequestOptions = RequestOptions
public typealias EnumsClientRetryPolicy = RetryPolicy
public typealias EnumsClientSecurity = Security
public typealias EnumsClientServer = Server
public typealias EnumsClientTransportError = TransportError
public typealias EnumsClientURLSessionTransport = URLSessionTransport
public typealias EnumsClientUndocumentedResponse = UndocumentedResponse
