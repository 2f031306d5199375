// Made by openapi-codegen from the API's description; changes here get lost.

// `Nullable30Client.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension Nullable30Client {
  public typealias CallContext = Nullable30ClientCallContext
  public typealias CallFailure = Nullable30ClientCallFailure
  public typealias Configuration = Nullable30ClientConfiguration
  public typealias ConfigurationError = Nullable30ClientConfigurationError
  public typealias FilePart = Nullable30ClientFilePart
  public typealias HTTPBody = Nullable30ClientHTTPBody
  public typealias HTTPTransport = Nullable30ClientHTTPTransport
  public typealias InMemoryTransport = Nullable30ClientInMemoryTransport
  public typealias JSONValue = Nullable30ClientJSONValue
  public typealias LinkError = Nullable30ClientLinkError
  public typealias Middleware = Nullable30ClientMiddleware
  public typealias RequestOptions = Nullable30ClientRequestOptions
  public typealias RetryPolicy = Nullable30ClientRetryPolicy
  public typealias Security = Nullable30ClientSecurity
  public typealias Server = Nullable30ClientServer
  public typealias TransportError = Nullable30ClientTransportError
  public typealias URLSessionTransport = Nullable30ClientURLSessionTransport
  public typealias UndocumentedResponse = Nullable30ClientUndocumentedResponse
}

public typealias Nullable30ClientCallContext = CallContext
public typealias Nullable30ClientCallFailure = CallFailure
public typealias Nullable30ClientConfiguration = Configuration
public typealias Nullable30ClientConfigurationError = ConfigurationError
public typealias Nullable30ClientFilePart = FilePart
public typealias Nullable30ClientHTTPBody = HTTPBody
public typealias Nullable30ClientHTTPTransport = HTTPTransport
public typealias Nullable30ClientInMemoryTransport = InMemoryTransport
public typealias Nullable30ClientJSONValue = JSONValue
public typealias Nullable30ClientLinkError = LinkError
public typealias Nullable30ClientMiddleware = Middleware
public typealias Nullable30ClientRequestOptions = RequestOptions
public typealias Nullable30ClientRetryPolicy = RetryPolicy
public typealias Nullable30ClientSecurity = Security
public typealias Nullable30ClientServer = Server
public typealias Nullable30ClientTransportError = TransportError
public typealias Nullable30ClientURLSessionTransport = URLSessionTransport
public typealias Nullable30ClientUndocumentedResponse = UndocumentedResponse
