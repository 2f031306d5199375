import Foundation
import Testing

@testable import Templates

@Suite("The licence of the runtime")
struct RuntimeLicenceTests {
  @Test("It is that of this project")
  func text() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let licence = try String(contentsOf: root.appendingPathComponent("LICENSE"), encoding: .utf8)
    #expect(runtimeLicence.hasSuffix(licence))
  }
}
