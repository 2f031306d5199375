// Made by openapi-codegen from the API's description; changes here get lost.

// `DocumentationClient.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension DocumentationClient {
  public typealias CallContext = DocumentationClientCallContext
  public typealias CallFailure = DocumentationClientCallFailure
  public typealias Configuration = DocumentationClientConfiguration
  public typealias ConfigurationError = DocumentationClientConfigurationError
  public typealias FilePart = DocumentationClientFilePart
  public typealias HTTPBody = DocumentationClientHTTPBody
  public typealias HTTPTransport = DocumentationClientHTTPTransport
  public typealias InMemoryTransport = DocumentationClientInMemoryTransport
  public typealias JSONValue = DocumentationClientJSONValue
  public typealias LinkError = DocumentationClientLinkError
  public typealias Middleware = DocumentationClientMiddleware
  public typealias RequestOptions = DocumentationClientRequestOptions
  public typealias RetryPolicy = DocumentationClientRetryPolicy
  public typealias Security = DocumentationClientSecurity
  public typealias Server = DocumentationClientServer
  public typealias TransportError = DocumentationClientTransportError
  public typealias URLSessionTransport = DocumentationClientURLSessionTransport
  public typealias UndocumentedResponse = DocumentationClientUndocumentedResponse
}

public typealias DocumentationClientCallContext = CallContext
public typealias DocumentationClientCallFailure = CallFailure
public typealias DocumentationClientConfiguration = Configuration
public typealias DocumentationClientConfigurationError = ConfigurationError
public typealias DocumentationClientFilePart = FilePart
public typealias DocumentationClientHTTPBody = HTTPBody
public typealias DocumentationClientHTTPTransport = HTTPTransport
public typealias DocumentationClientInMemoryTransport = InMemoryTransport
public typealias DocumentationClientJSONValue = JSONValue
public typealias DocumentationClientLinkError = LinkError
public typealias DocumentationClientMiddleware = Middleware
public typealias DocumentationClientRequestOptions = RequestOptions
public typealias DocumentationClientRetryPolicy = RetryPolicy
public typealias DocumentationClientSecurity = Security
public typealias DocumentationClientServer = Server
public typealias DocumentationClientTransportError = TransportError
public typealias DocumentationClientURLSessionTransport = URLSessionTransport
public typealias DocumentationClientUndocumentedResponse = UndocumentedResponse
