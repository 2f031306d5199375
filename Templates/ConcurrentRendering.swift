import Dispatch

/// Files that are made independently of all others.
typealias FileRenderer = @Sendable () -> [RenderedFile]

/// Makes the files of all parts, on all cores.
enum ConcurrentRendering {
  /// So many parts are made before their bytes are counted: that much can be made in vain.
  private static let partsAtOnce = 512

  /// - Returns: the files in the order of the parts; nil when they have more bytes together than allowed.
  static func files(of parts: [FileRenderer], within maximumBytes: Int) -> [RenderedFile]? {
    var files: [RenderedFile] = []
    var bytes = 0
    for start in stride(from: 0, to: parts.count, by: partsAtOnce) {
      let made = rendered(parts[start..<min(start + partsAtOnce, parts.count)])
      bytes += made.reduce(0) { $0 + $1.text.utf8.count }
      guard bytes <= maximumBytes else { return nil }
      files += made
    }
    return files
  }

  private static func rendered(_ parts: ArraySlice<FileRenderer>) -> [RenderedFile] {
    let results = Results(parts.count)
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      results.set(parts[parts.startIndex + index](), at: index)
    }
    return results.all
  }

  /// Filled by several threads; the queue lets one in at a time.
  private final class Results: @unchecked Sendable {
    private let queue = DispatchQueue(label: "openapi-codegen.rendering")
    private var files: [[RenderedFile]]

    init(_ count: Int) { files = Array(repeating: [], count: count) }

    func set(_ made: [RenderedFile], at index: Int) { queue.sync { files[index] = made } }

    var all: [RenderedFile] { queue.sync { files.flatMap { $0 } } }
  }
}
