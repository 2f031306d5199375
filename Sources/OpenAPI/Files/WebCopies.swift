/// The local copies of files at URLs. The network is never used.
public struct WebCopies: Equatable, Sendable {
  /// Local paths by URL. A URL with a trailing `/` is a folder with all its contents.
  public var paths: [String: String]

  public init(_ paths: [String: String] = [:]) { self.paths = paths }

  /// Whether the text is a URL that can have a copy: `https://…` or `http://…`, without a fragment.
  public static func isAddress(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.hasPrefix($0) && text.count > $0.count }
      && !text.contains("#")
  }

  /// - Parameter address: a percent-encoded URL without a fragment.
  func path(of address: String) -> String? {
    if let path = paths[address] { return path }
    let folder = paths.keys.filter { $0.hasSuffix("/") && address.hasPrefix($0) }
      .max { $0.utf8.count < $1.utf8.count }
    guard let folder, let path = paths[folder] else { return nil }
    let rest = PercentEncoding.decode(address.dropFirst(folder.count))
    return (path.hasSuffix("/") ? path : path + "/") + rest
  }

  /// The copies of folders, in which all files may be read.
  var folders: [String] { sorted.filter { $0.key.hasSuffix("/") }.map(\.value) }

  /// The copies of individual files.
  var files: [String] { sorted.filter { !$0.key.hasSuffix("/") }.map(\.value) }

  private var sorted: [(key: String, value: String)] { paths.sorted { $0.key < $1.key } }
}
