/// A transport in a separate product. It is behind a trait, because SwiftPM fetches the dependencies of all products,
/// even of unused ones.
///
/// To add one, add an entry to `all` and a folder with its sources to `Templates/Transports`.
public struct OptionalTransport: Sendable {
  /// The name of the trait and of the folder with its sources. Prefixed with the client's module, it is also the name of
  /// the product, the module and the target.
  public var name: String
  /// The type of the transport.
  public var typeName: String
  public var purpose: String
  /// The packages that the trait adds.
  public var packages: [Package]
  /// The products that its sources import.
  public var products: [Product]
  /// Types that its sources use, which types of the client must not shadow.
  public var usedTypes: Set<String>

  public struct Package: Sendable {
    public var url: String
    public var version: String
  }

  public struct Product: Sendable {
    public var name: String
    public var package: String
  }

  /// The name of the product, the module and the target in a client's package.
  public func module(of client: Client) -> String { client.module + name }
}

extension OptionalTransport {
  public static let all = [asyncHTTPClient]

  static let asyncHTTPClient = OptionalTransport(
    name: "AsyncHTTPClient", typeName: "AsyncHTTPClientTransport", purpose: "On a server",
    packages: [
      Package(url: "https://github.com/swift-server/async-http-client", version: "1.24.0"),
      Package(url: "https://github.com/apple/swift-nio", version: "2.80.0"),
      Package(url: "https://github.com/apple/swift-nio-extras", version: "1.24.0"),
      Package(url: "https://github.com/apple/swift-nio-ssl", version: "2.27.0"),
    ],
    products: [
      Product(name: "AsyncHTTPClient", package: "async-http-client"),
      Product(name: "NIOCore", package: "swift-nio"),
      Product(name: "NIOHTTP1", package: "swift-nio"),
      Product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
      Product(name: "NIOPosix", package: "swift-nio"),
      Product(name: "NIOSSL", package: "swift-nio-ssl"),
    ],
    usedTypes: [
      "AsyncHTTPClientTransport", "AsyncIteratorProtocol", "AsyncSequence", "ByteBuffer",
      "ChannelError", "EventLoopGroup", "HTTPClient", "HTTPClientError", "HTTPClientRequest",
      "HTTPClientResponse", "HTTPMethod", "HTTPParserError", "IOError", "LocalizedError",
      "LosslessStringConvertible", "Mirror", "NIOConnectionError", "NIOSSLError",
      "NIOSSLExtraError",
      "NSError", "NSLock", "NSObject", "NSURLErrorKey", "Never", "Operation", "Optional",
      "ProcessInfo", "Protocol", "RawRepresentable", "Result", "Self", "Sendable", "Sequence",
      "Set",
      "SingleValueDecodingContainer", "String", "StringProtocol", "SubSequence", "Substring",
      "Swift",
      "Task", "TimeInterval", "Type", "UInt16", "UInt32", "UInt64", "UInt8", "URL",
      "URLAuthenticationChallenge", "URLComponents", "URLCredential", "URLError", "URLRequest",
      "URLResponse", "URLSession", "URLSessionConfiguration", "URLSessionDataDelegate",
      "URLSessionDataTask", "URLSessionTask", "URLSessionTaskDelegate", "UTF8", "UUID", "Unicode",
      "Void",

    ])
}
