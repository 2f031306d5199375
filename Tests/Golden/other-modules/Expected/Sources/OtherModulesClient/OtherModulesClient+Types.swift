// Made by openapi-codegen from the API's description; changes here get lost.

// `OtherModulesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension OtherModulesClient {
  public typealias CallContext = OtherModulesClientCallContext
  public typealias CallFailure = OtherModulesClientCallFailure
  public typealias Configuration = OtherModulesClientConfiguration
  public typealias ConfigurationError = OtherModulesClientConfigurationError
  public typealias FilePart = OtherModulesClientFilePart
  public typealias HTTPBody = OtherModulesClientHTTPBody
  public typealias HTTPTransport = OtherModulesClientHTTPTransport
  public typealias InMemoryTransport = OtherModulesClientInMemoryTransport
  public typealias JSONValue = OtherModulesClientJSONValue
  public typealias LinkError = OtherModulesClientLinkError
  public typealias Middleware = OtherModulesClientMiddleware
  public typealias RequestOptions = OtherModulesClientRequestOptions
  public typealias RetryPolicy = OtherModulesClientRetryPolicy
  public typealias Security = OtherModulesClientSecurity
  public typealias Server = OtherModulesClientServer
  public typealias TransportError = OtherModulesClientTransportError
  public typealias URLSessionTransport = OtherModulesClientURLSessionTransport
  public typealias UndocumentedResponse = OtherModulesClientUndocumentedResponse
}

public typealias OtherModulesClientCallContext = CallContext
public typealias OtherModulesClientCallFailure = CallFailure
public typealias OtherModulesClientConfiguration = Configuration
public typealias OtherModulesClientConfigurationError = ConfigurationError
public typealias OtherModulesClientFilePart = FilePart
public typealias OtherModulesClientHTTPBody = HTTPBody
public typealias OtherModulesClientHTTPTransport = HTTPTransport
public typealias OtherModulesClientInMemoryTransport = InMemoryTransport
public typealias OtherModulesClientJSONValue = JSONValue
public typealias OtherModulesClientLinkError = LinkError
public typealias OtherModulesClientMiddleware = Middleware
public typealias OtherModulesClientRequestOptions = RequestOptions
public typealias OtherModulesClientRetryPolicy = RetryPolicy
public typealias OtherModulesClientSecurity = Security
public typealias OtherModulesClientServer = Server
public typealias OtherModulesClientTransportError = TransportError
public typealias OtherModulesClientURLSessionTransport = URLSessionTransport
public typealias OtherModulesClientUndocumentedResponse = UndocumentedResponse
