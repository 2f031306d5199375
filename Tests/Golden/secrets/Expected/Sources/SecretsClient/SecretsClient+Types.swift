// Made by openapi-codegen from the API's description; changes here get lost.

// `SecretsClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension SecretsClient {
  public typealias CallContext = SecretsClientCallContext
  public typealias CallFailure = SecretsClientCallFailure
  public typealias Configuration = SecretsClientConfiguration
  public typealias ConfigurationError = SecretsClientConfigurationError
  public typealias FilePart = SecretsClientFilePart
  public typealias HTTPBody = SecretsClientHTTPBody
  public typealias HTTPTransport = SecretsClientHTTPTransport
  public typealias InMemoryTransport = SecretsClientInMemoryTransport
  public typealias JSONValue = SecretsClientJSONValue
  public typealias LinkError = SecretsClientLinkError
  public typealias Middleware = SecretsClientMiddleware
  public typealias RequestOptions = SecretsClientRequestOptions
  public typealias RetryPolicy = SecretsClientRetryPolicy
  public typealias Security = SecretsClientSecurity
  public typealias Server = SecretsClientServer
  public typealias TransportError = SecretsClientTransportError
  public typealias URLSessionTransport = SecretsClientURLSessionTransport
  public typealias UndocumentedResponse = SecretsClientUndocumentedResponse
}

public typealias SecretsClientCallContext = CallContext
public typealias SecretsClientCallFailure = CallFailure
public typealias SecretsClientConfiguration = Configuration
public typealias SecretsClientConfigurationError = ConfigurationError
public typealias SecretsClientFilePart = FilePart
public typealias SecretsClientHTTPBody = HTTPBody
public typealias SecretsClientHTTPTransport = HTTPTransport
public typealias SecretsClientInMemoryTransport = InMemoryTransport
public typealias SecretsClientJSONValue = JSONValue
public typealias SecretsClientLinkError = LinkError
public typealias SecretsClientMiddleware = Middleware
public typealias SecretsClientRequestOptions = RequestOptions
public typealias SecretsClientRetryPolicy = RetryPolicy
public typealias SecretsClientSecurity = Security
public typealias SecretsClientServer = Server
public typealias SecretsClientTransportError = TransportError
public typealias SecretsClientURLSessionTransport = URLSessionTransport
public typealias SecretsClientUndocumentedResponse = UndocumentedResponse
