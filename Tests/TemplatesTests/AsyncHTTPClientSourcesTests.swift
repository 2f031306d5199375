import ClientModel
import Testing

@testable import Templates

@Suite("The transport over AsyncHTTPClient")
struct AsyncHTTPClientSourcesTests {
  @Test("The manifest has a product for each module that it imports")
  func products() {
    let imports = asyncHTTPClientSources.flatMap { source in
      source.text.matches(of: /import (\w+)\n/).map { String($0.output.1) }
    }
    let known = ["Foundation", "HTTPTypes", "Runtime"] + asyncHTTPClientProducts.map(\.name)
    #expect(imports.contains("AsyncHTTPClient"))
    #expect(Set(imports).subtracting(known) == [])
  }

  @Test("Each type that it uses is a name that no schema gets, so that two modules do not have it")
  func types() {
    let known = ReservedNames.transportTypes.union(ReservedNames.libraryTypes)
      .union((runtimeSources + asyncHTTPClientSources).flatMap { declaredTypes($0.text) })
    for source in asyncHTTPClientSources {
      let unknown = usedTypes(source.text).subtracting(known)
      #expect(unknown.isEmpty, "\(unknown.sorted()) in \(source.path)")
    }
  }

  @Test("All of it is behind the trait")
  func condition() {
    for source in asyncHTTPClientSources {
      #expect(source.text.hasPrefix("#if AsyncHTTPClient\n"), "\(source.path)")
      #expect(source.text.hasSuffix("#endif\n"), "\(source.path)")
    }
  }

  private func declaredTypes(_ text: String) -> [String] {
    text.matches(of: /(?:struct|enum|class|protocol|typealias) ([A-Z]\w*)/)
      .map { String($0.output.1) }
  }

  /// Constants in capitals, as C has them, are no types.
  private func usedTypes(_ text: String) -> Set<String> {
    let lines = text.split(separator: "\n").filter { !$0.contains("import ") && !$0.contains("#") }
    let code = lines.joined(separator: "\n").replacing(/\/\/.*/, with: "")
      .replacing(/"[^"\n]*"/, with: "")
    let names = code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.output.1) }
    return Set(names.filter { $0.contains { $0.isLowercase } })
  }
}
