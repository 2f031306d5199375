import Foundation
import Testing

@testable import Generator

@Suite struct FileContentsTests {
  @Test(arguments: [0, 1, 16_383, 16_384, 16_385, 200_000]) func readsWholeFiles(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/file"
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(try FileSystem().contents(of: path) == bytes)
    // One byte more than the limit shows that there are more.
    #expect(try FileSystem().contents(of: path, limit: 100).count == min(size, 101))
  }
}
