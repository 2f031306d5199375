// Made by openapi-codegen from the API's description; changes here get lost.

// `KeywordsAsNamesClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension KeywordsAsNamesClient {
  public typealias CallContext = KeywordsAsNamesClientCallContext
  public typealias CallFailure = KeywordsAsNamesClientCallFailure
  public typealias Configuration = KeywordsAsNamesClientConfiguration
  public typealias ConfigurationError = KeywordsAsNamesClientConfigurationError
  public typealias FilePart = KeywordsAsNamesClientFilePart
  public typealias HTTPBody = KeywordsAsNamesClientHTTPBody
  public typealias HTTPTransport = KeywordsAsNamesClientHTTPTransport
  public typealias InMemoryTransport = KeywordsAsNamesClientInMemoryTransport
  public typealias JSONValue = KeywordsAsNamesClientJSONValue
  public typealias LinkError = KeywordsAsNamesClientLinkError
  public typealias Middleware = KeywordsAsNamesClientMiddleware
  public typealias RequestOptions = KeywordsAsNamesClientRequestOptions
  public typealias RetryPolicy = KeywordsAsNamesClientRetryPolicy
  public typealias Security = KeywordsAsNamesClientSecurity
  public typealias Server = KeywordsAsNamesClientServer
  public typealias TransportError = KeywordsAsNamesClientTransportError
  public typealias URLSessionTransport = KeywordsAsNamesClientURLSessionTransport
  public typealias UndocumentedResponse = KeywordsAsNamesClientUndocumentedResponse
}

public typealias KeywordsAsNamesClientCallContext = CallContext
public typealias KeywordsAsNamesClientCallFailure = CallFailure
public typealias KeywordsAsNamesClientConfiguration = Configuration
public typealias KeywordsAsNamesClientConfigurationError = ConfigurationError
public typealias KeywordsAsNamesClientFilePart = FilePart
public typealias KeywordsAsNamesClientHTTPBody = HTTPBody
public typealias KeywordsAsNamesClientHTTPTransport = HTTPTransport
public typealias KeywordsAsNamesClientInMemoryTransport = InMemoryTransport
public typealias KeywordsAsNamesClientJSONValue = JSONValue
public typealias KeywordsAsNamesClientLinkError = LinkError
public typealias KeywordsAsNamesClientMiddleware = Middleware
public typealias KeywordsAsNamesClientRequestOptions = RequestOptions
public typealias KeywordsAsNamesClientRetryPolicy = RetryPolicy
public typealias KeywordsAsNamesClientSecurity = Security
public typealias KeywordsAsNamesClientServer = Server
public typealias KeywordsAsNamesClientTransportError = TransportError
public typealias KeywordsAsNamesClientURLSessionTransport = URLSessionTransport
public typealias KeywordsAsNamesClientUndocumentedResponse = UndocumentedResponse
