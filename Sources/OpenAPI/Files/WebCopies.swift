/// The files that are read instead of web addresses. Nothing is read from the network.
public struct WebCopies: Equatable, Sendable {
  /// Paths by the addresses that they represent. An address with `/` at its end is a folder with all that is in it.
  public var paths: [String: String]

  public init(_ paths: [String: String] = [:]) { self.paths = paths }

  /// Whether references can name such an address: `https://…` or `http://…`, without a fragment.
  public static func isAddress(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.hasPrefix($0) && text.count > $0.count }
      && !text.contains("#")
  }

  /// - Parameter address: without a fragment, percent-encoded.
  func path(of address: String) -> String? {
    if let path = paths[address] { return path }
    let folder = paths.keys.filter { $0.hasSuffix("/") && address.hasPrefix($0) }
      .max { $0.utf8.count < $1.utf8.count }
    guard let folder, let path = paths[folder] else { return nil }
    let rest = PercentEncoding.decode(address.dropFirst(folder.count))
    return (path.hasSuffix("/") ? path : path + "/") + rest
  }

  /// The folders that represent addresses: all in them may be read.
  var folders: [String] { sorted.filter { $0.key.hasSuffix("/") }.map(\.value) }

  /// The files that represent one address each.
  var files: [String] { sorted.filter { !$0.key.hasSuffix("/") }.map(\.value) }

  private var sorted: [(key: String, value: String)] { paths.sorted { $0.key < $1.key } }
}
