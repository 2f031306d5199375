// Made by openapi-codegen from the API's description; changes here get lost.

// `GroupsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension GroupsClient {
  public typealias CallContext = GroupsClientCallContext
  public typealias CallFailure = GroupsClientCallFailure
  public typealias Configuration = GroupsClientConfiguration
  public typealias ConfigurationError = GroupsClientConfigurationError
  public typealias FilePart = GroupsClientFilePart
  public typealias HTTPBody = GroupsClientHTTPBody
  public typealias HTTPTransport = GroupsClientHTTPTransport
  public typealias InMemoryTransport = GroupsClientInMemoryTransport
  public typealias JSONValue = GroupsClientJSONValue
  public typealias LinkError = GroupsClientLinkError
  public typealias Middleware = GroupsClientMiddleware
  public typealias RequestOptions = GroupsClientRequestOptions
  public typealias RetryPolicy = GroupsClientRetryPolicy
  public typealias Security = GroupsClientSecurity
  public typealias Server = GroupsClientServer
  public typealias TransportError = GroupsClientTransportError
  public typealias URLSessionTransport = GroupsClientURLSessionTransport
  public typealias UndocumentedResponse = GroupsClientUndocumentedResponse
}

public typealias GroupsClientCallContext = CallContext
public typealias GroupsClientCallFailure = CallFailure
public typealias GroupsClientConfiguration = Configuration
public typealias GroupsClientConfigurationError = ConfigurationError
public typealias GroupsClientFilePart = FilePart
public typealias GroupsClientHTTPBody = HTTPBody
public typealias GroupsClientHTTPTransport = HTTPTransport
public typealias GroupsClientInMemoryTransport = InMemoryTransport
public typealias GroupsClientJSONValue = JSONValue
public typealias GroupsClientLinkError = LinkError
public typealias GroupsClientMiddleware = Middleware
public typealias GroupsClientRequestOptions = RequestOptions
public typealias GroupsClientRetryPolicy = RetryPolicy
public typealias GroupsClientSecurity = Security
public typealias GroupsClientServer = Server
public typealias GroupsClientTransportError = TransportError
public typealias GroupsClientURLSessionTransport = URLSessionTransport
public typealias GroupsClientUndocumentedResponse = UndocumentedResponse
