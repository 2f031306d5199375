import ClientModel
import Foundation
import Testing

@Suite("Names of the runtime in declarations")
struct DeclarationNamesTests {
  @Test("No nested type shadows a name that its declaration uses", arguments: Golden.all)
  func names(golden: Golden) throws {
    let others = ReservedNames.runtimeNames.subtracting(ReservedNames.namesInDeclarations)
    for (path, text) in try golden.emitted().package.files
    where ["/Models/", "/Operations/"].contains(where: path.contains) && path.hasSuffix(".swift") {
      let words = Self.code(of: text).matches(of: /\b[A-Z]\w*/).map { String($0.output) }
      let declared = Set(
        Self.code(of: text).matches(of: /(?:struct|enum) (\w+)/).map { String($0.1) })
      let used = Set(words).intersection(others).subtracting(declared)
      #expect(used.isEmpty, "\(path)")
    }
  }

  /// The text without comments and literals.
  private static func code(of text: String) -> String {
    text.replacing(/\/\/.*/, with: "").replacing(/"(?:\\.|[^"\\])*"/, with: "")
  }
}
