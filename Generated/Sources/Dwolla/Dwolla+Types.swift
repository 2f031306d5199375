// Made by openapi-codegen from the API's description; changes here get lost.

// `Dwolla.Configuration` and `Configuration` are one type; the first one is clear beside other clients too.
nonisolated extension Dwolla {
  public typealias CallContext = DwollaCallContext
  public typealias CallFailure = DwollaCallFailure
  public typealias Configuration = DwollaConfiguration
  public typealias ConfigurationError = DwollaConfigurationError
  public typealias FilePart = DwollaFilePart
  public typealias HTTPBody = DwollaHTTPBody
  public typealias HTTPTransport = DwollaHTTPTransport
  public typealias InMemoryTransport = DwollaInMemoryTransport
  public typealias JSONValue = DwollaJSONValue
  public typealias LinkError = DwollaLinkError
  public typealias Middleware = DwollaMiddleware
  public typealias RequestOptions = DwollaRequestOptions
  public typealias RetryPolicy = DwollaRetryPolicy
  public typealias Security = DwollaSecurity
  public typealias Server = DwollaServer
  public typealias TransportError = DwollaTransportError
  public typealias URLSessionTransport = DwollaURLSessionTransport
  public typealias UndocumentedResponse = DwollaUndocumentedResponse
}

public typealias DwollaCallContext = CallContext
public typealias DwollaCallFailure = CallFailure
public typealias DwollaConfiguration = Configuration
public typealias DwollaConfigurationError = ConfigurationError
public typealias DwollaFilePart = FilePart
public typealias DwollaHTTPBody = HTTPBody
public typealias DwollaHTTPTransport = HTTPTransport
public typealias DwollaInMemoryTransport = InMemoryTransport
public typealias DwollaJSONValue = JSONValue
public typealias DwollaLinkError = LinkError
public typealias DwollaMiddleware = Middleware
public typealias DwollaRequestOptions = RequestOptions
public typealias DwollaRetryPolicy = RetryPolicy
public typealias DwollaSecurity = Security
public typealias DwollaServer = Server
public typealias DwollaTransportError = TransportError
public typealias DwollaURLSessionTransport = URLSessionTransport
public typealias DwollaUndocumentedResponse = UndocumentedResponse
