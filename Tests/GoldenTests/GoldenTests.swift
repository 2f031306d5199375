import Foundation
import Testing

@testable import Generator
@testable import Templates

@Suite("Goldens")
struct GoldenTests {
  @Test("There are golden packages, and each is a client with its own name")
  func names() {
    #expect(Golden.all.count > 14)
    #expect(Set(Golden.all.map(\.clientName)).count == Golden.all.count)
  }

  @Test("The package is as expected", arguments: Golden.all)
  func package(golden: Golden) throws {
    let emitted = try golden.emitted()
    var package = emitted.package
    package.files = package.files.filter { path, _ in
      !path.hasPrefix(golden.runtimeFolder) && !path.hasPrefix(golden.transportFolder)
        && !golden.isDouble(path)
        && (golden.showsPages || !path.hasPrefix("docs/") && !path.contains(".docc/"))
    }
    #expect(!package.files.isEmpty, "\(emitted.diagnostics)")
    if Golden.isRenewed { try renew(golden, package, emitted.diagnostics) }

    let expected = try FolderTree(readingFrom: golden.expected)
    for path in Set(package.files.keys).union(expected.files.keys).sorted() {
      let difference = difference(from: expected.files[path], to: package.files[path])
      let isSame = package.files[path] == expected.files[path]
      #expect(isSame, "\(path): \(difference)")
    }
    let diagnostics = try? String(contentsOf: golden.expectedDiagnostics, encoding: .utf8)
    #expect(emitted.diagnostics == diagnostics ?? "")
  }

  @Test("Every package has the whole runtime, byte for byte", arguments: Golden.all)
  func runtime(golden: Golden) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Templates/Runtime")
    let sources = try FolderTree(readingFrom: folder)
    let package = try golden.emitted().package.files
    let emitted = package.filter { $0.key.hasPrefix(golden.runtimeFolder) }
    let expected = sources.files.map { (golden.runtimeFolder + $0.key, $0.value) }
    for (path, text) in expected {
      let isSame = emitted[path] == text
      #expect(isSame, "\(path)")
    }
    #expect(emitted.keys.sorted() == expected.map(\.0).sorted())
  }

  @Test(
    "Every package has the AsyncHTTPClient transport for its client", arguments: Golden.all)
  func transport(golden: Golden) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Templates/Transports/AsyncHTTPClient")
    let sources = try FolderTree(readingFrom: folder).files
    #expect(!sources.isEmpty)
    let files = try golden.emitted().package.files
    for (path, text) in sources {
      let emitted = try #require(files[golden.transportFolder + path])
      #expect(emitted.contains("import \(golden.clientName)\n"))
      let lines = text.replacing("import Runtime\n", with: "import \(golden.clientName)\n")
        .split(separator: "\n").sorted()
      #expect(emitted.split(separator: "\n").sorted() == lines)
    }
  }

  @Test("Every package has the mock for its client", arguments: Golden.all)
  func double(golden: Golden) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Templates/Testing")
    let sources = try FolderTree(readingFrom: folder).files
    #expect(!sources.isEmpty)
    let files = try golden.emitted().package.files
    for (path, text) in sources {
      let emitted = try #require(files[golden.mockFolder + path])
      let lines = text.replacing("import Runtime\n", with: "import \(golden.clientName)\n")
        .split(separator: "\n").sorted()
      #expect(emitted.split(separator: "\n").sorted() == lines)
    }
  }

  @Test("The same document gives the same bytes", arguments: Golden.all)
  func stability(golden: Golden) throws {
    let isSame = try golden.emitted().package == golden.emitted().package
    #expect(isSame)
  }

  private func renew(_ golden: Golden, _ package: FolderTree, _ diagnostics: String) throws {
    try package.write(to: golden.expected)
    let file = golden.expectedDiagnostics
    if !diagnostics.isEmpty {
      try Data(diagnostics.utf8).write(to: file)
    } else if FileManager.default.fileExists(atPath: file.path) {
      try FileManager.default.removeItem(at: file)
    }
  }

  private func difference(from expected: String?, to emitted: String?) -> String {
    guard let expected else { return "emitted, but not expected" }
    guard let emitted else { return "expected, but not emitted" }
    return (["differs"] + LineDifference.lines(from: expected, to: emitted, limit: 40))
      .joined(separator: "\n")
  }
}
