// Made by openapi-codegen from the API's description; changes here get lost.

// `GivenTypesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension GivenTypesClient {
  public typealias CallContext = GivenTypesClientCallContext
  public typealias CallFailure = GivenTypesClientCallFailure
  public typealias Configuration = GivenTypesClientConfiguration
  public typealias ConfigurationError = GivenTypesClientConfigurationError
  public typealias FilePart = GivenTypesClientFilePart
  public typealias HTTPBody = GivenTypesClientHTTPBody
  public typealias HTTPTransport = GivenTypesClientHTTPTransport
  public typealias InMemoryTransport = GivenTypesClientInMemoryTransport
  public typealias JSONValue = GivenTypesClientJSONValue
  public typealias LinkError = GivenTypesClientLinkError
  public typealias Middleware = GivenTypesClientMiddleware
  public typealias RequestOptions = GivenTypesClientRequestOptions
  public typealias RetryPolicy = GivenTypesClientRetryPolicy
  public typealias Security = GivenTypesClientSecurity
  public typealias Server = GivenTypesClientServer
  public typealias TransportError = GivenTypesClientTransportError
  public typealias URLSessionTransport = GivenTypesClientURLSessionTransport
  public typealias UndocumentedResponse = GivenTypesClientUndocumentedResponse
}

public typealias GivenTypesClientCallContext = CallContext
public typealias GivenTypesClientCallFailure = CallFailure
public typealias GivenTypesClientConfiguration = Configuration
public typealias GivenTypesClientConfigurationError = ConfigurationError
public typealias GivenTypesClientFilePart = FilePart
public typealias GivenTypesClientHTTPBody = HTTPBody
public typealias GivenTypesClientHTTPTransport = HTTPTransport
public typealias GivenTypesClientInMemoryTransport = InMemoryTransport
public typealias GivenTypesClientJSONValue = JSONValue
public typealias GivenTypesClientLinkError = LinkError
public typealias GivenTypesClientMiddleware = Middleware
public typealias GivenTypesClientRequestOptions = RequestOptions
public typealias GivenTypesClientRetryPolicy = RetryPolicy
public typealias GivenTypesClientSecurity = Security
public typealias GivenTypesClientServer = Server
public typealias GivenTypesClientTransportError = TransportError
public typealias GivenTypesClientURLSessionTransport = URLSessionTransport
public typealias GivenTypesClientUndocumentedResponse = UndocumentedResponse
