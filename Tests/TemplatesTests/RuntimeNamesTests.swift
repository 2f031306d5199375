import ClientModel
import Testing

@testable import Templates

@Suite("The runtime's names")
struct RuntimeNamesTests {
  @Test("Every type and file of the runtime is a reserved name")
  func reserved() {
    for source in runtimeSources {
      let names = Set(declaredTypes(source.text) + [fileName(source.path)])
      let unknown = names.subtracting(ReservedNames.runtimeNames)
      #expect(unknown.isEmpty, "\(unknown.sorted()) in \(source.path)")
    }
  }

  @Test("Every type that the runtime uses from a library is a reserved name")
  func libraries() {
    let known = ReservedNames.runtimeNames.union(ReservedNames.libraryTypes)
      .union(runtimeSources.flatMap { localNames($0.text) })
    for source in runtimeSources {
      let unknown = usedTypes(source.text).subtracting(known)
      #expect(unknown.isEmpty, "\(unknown.sorted()) in \(source.path)")
    }
  }

  @Test("Every type that is a member of the client exists")
  func members() {
    let declared = Set(runtimeSources.flatMap { declaredTypes($0.text) })
    #expect(declared.isSuperset(of: Client.memberTypes))
  }

  /// Types at the top level of a file, and types that every conformance to a protocol declares.
  private func declaredTypes(_ text: String) -> [String] {
    let pattern =
      #/
      ^(?: (?: public | private | fileprivate | final | nonisolated | indirect )\s )*
      (?: struct | enum | class | actor | protocol | typealias )\s ([A-Z]\w*)
      /#
    let text = withoutConditions(text)
    let associated = text.matches(of: /associatedtype ([A-Z]\w*)/).map { String($0.output.1) }
    return associated
      + text.matches(of: pattern.anchorsMatchLineEndings()).map { String($0.output.1) }
  }

  /// Removes platform conditions and the indentation inside them.
  private func withoutConditions(_ text: String) -> String {
    var isConditional = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("#") { isConditional = line != "#endif" }
      return isConditional && line.hasPrefix("  ") ? line.dropFirst(2) : line
    }
    return lines.joined(separator: "\n")
  }

  /// Nested types and generic parameters, which shadow outer types of the same name.
  private func localNames(_ text: String) -> [String] {
    text.matches(of: /(?:struct|enum|class) ([A-Z]\w*)/).map { String($0.output.1) }
      + text.matches(of: #/[<,] ?([A-Z]\w*): /#).map { String($0.output.1) }
      + text.matches(of: /(?:func|class|struct) \w+<([A-Z]\w*)[,>]/).map { String($0.output.1) }
      + ["Element", "Key", "RawValue", "SubSequence", "Value", "Wrapped"]
  }

  private func usedTypes(_ text: String) -> Set<String> {
    let code = text.replacing(/\/\/.*/, with: "").replacing(/#(?:if|elseif) .*/, with: "")
      .replacing(/"[^"\n]*"/, with: "")
    return Set(code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.output.1) })
  }

  private func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
  }
}
