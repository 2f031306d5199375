import ClientModel
import Testing

@testable import Templates

@Suite("The mock's sources")
struct TestingSourcesTests {
  @Test(
    "Each type that they use is a reserved name, so that it is not ambiguous between two modules")
  func types() {
    let known = ReservedNames.runtimeNames.union(ReservedNames.libraryTypes)
      .union(testingSources.flatMap { declaredTypes($0.text) }).union(["Runtime"])
    for source in testingSources {
      let unknown = usedTypes(source.text).subtracting(known)
      #expect(unknown.isEmpty, "\(unknown.sorted()) in \(source.path)")
    }
  }

  @Test("All public top-level names start with Mock, to avoid conflicts")
  func names() {
    let text = testingSources.map(\.text).joined(separator: "\n")
    let declared = text.matches(
      of: /\npublic (?:\w+ )*(?:struct|enum|class|protocol|typealias) (\w+)/)
    #expect(declared.map { String($0.output.1) } == ["MockResponse", "MockTransport"])
    #expect(ReservedNames.runtimeNames.contains("MockTransport"))
  }

  /// The declared types and the generic parameters, which shadow outer types with the same name.
  private func declaredTypes(_ text: String) -> [String] {
    text.matches(of: /(?:struct|enum|class|protocol|typealias) ([A-Z]\w*)/)
      .map { String($0.output.1) } + ["Request"]
  }

  private func usedTypes(_ text: String) -> Set<String> {
    let code = text.split(separator: "\n").filter { !$0.contains("import ") }
      .joined(separator: "\n").replacing(/\/\/.*/, with: "").replacing(/"[^"\n]*"/, with: "")
    return Set(code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.output.1) })
  }
}
