import Dispatch

/// Renders files independently of all others.
typealias FileRenderer = @Sendable () -> [RenderedFile]

/// Renders all parts on all cores.
enum ConcurrentRendering {
  /// The number of parts to render before checking the limit.
  private static let partsAtOnce = 512

  /// - Returns: the files in the order of the parts, or `nil` if they exceed the limit.
  static func files(of parts: [FileRenderer], within maximumBytes: Int) -> [RenderedFile]? {
    var files: [RenderedFile] = []
    var bytes = 0
    for start in stride(from: 0, to: parts.count, by: partsAtOnce) {
      let made = rendered(parts[start..<min(start + partsAtOnce, parts.count)])
      bytes += made.reduce(0) { $0 + $1.bytes.count }
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

  /// Several threads write to this. The queue serializes them.
  private final class Results: @unchecked Sendable {
    private let queue = DispatchQueue(label: "openapi-codegen.rendering")
    private var files: [[RenderedFile]]

    init(_ count: Int) { files = Array(repeating: [], count: count) }

    func set(_ made: [RenderedFile], at index: Int) { queue.sync { files[index] = made } }

    var all: [RenderedFile] { queue.sync { files.flatMap { $0 } } }
  }
}
