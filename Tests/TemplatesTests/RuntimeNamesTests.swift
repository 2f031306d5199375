import ClientModel
import Testing

@testable import Templates

@Suite("The runtime's names")
struct RuntimeNamesTests {
  @Test("Every type and file of the runtime is a name that no schema gets")
  func reserved() {
    for source in runtimeSources {
      for name in declaredTypes(source.text) + [fileName(source.path)] {
        #expect(ReservedNames.runtimeNames.contains(name), "\(name) in \(source.path)")
      }
    }
  }

  private func declaredTypes(_ text: String) -> [String] {
    let pattern =
      #/
      ^\s* (?: (?: public | private | fileprivate | final | nonisolated | indirect )\s )*
      (?: struct | enum | class | actor | protocol | typealias )\s ([A-Z]\w*)
      /#
    return text.matches(of: pattern.anchorsMatchLineEndings()).map { String($0.output.1) }
  }

  private func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
  }
}
