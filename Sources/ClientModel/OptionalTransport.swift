/// A transport that packages bring in its own product, behind a trait: SwiftPM fetches what any declared product
/// needs, used or not.
///
/// A further one is an entry in `all`, and a folder of its sources in `Templates/Transports`.
public struct OptionalTransport: Sendable {
  /// The trait and the folder of its sources; with the name of the client's module in front also the product, its module and its
  /// target.
  public var name: String
  /// The transport itself.
  public var typeName: String
  public var purpose: String
  /// The packages that the trait adds.
  public var packages: [Package]
  /// What its sources import.
  public var products: [Product]
  /// Types that its sources use: in its module, the client's types stand beside them.
  public var usedTypes: Set<String>

  public struct Package: Sendable {
    public var url: String
    public var version: String
  }

  public struct Product: Sendable {
    public var name: String
    public var package: String
  }

  /// The product, the module and the target in the package of a client.
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
