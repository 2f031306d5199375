import ClientModel
import Testing

@testable import Templates

@Suite("Optional transports")
struct TransportSourcesTests {
  @Test("Each transport has a folder of sources, and each folder has a transport")
  func folders() {
    #expect(Set(transportSources.keys) == Set(OptionalTransport.all.map(\.name)))
    #expect(transportSources.values.allSatisfy { !$0.isEmpty })
  }

  @Test(
    "The manifest has a product for each module that it imports", arguments: OptionalTransport.all)
  func products(transport: OptionalTransport) {
    let imports = sources(of: transport).flatMap { source in
      source.text.matches(of: /import (\w+)\n/).map { String($0.output.1) }
    }
    let known = ["Foundation", "HTTPTypes", "Runtime"] + transport.products.map(\.name)
    #expect(imports.contains(transport.name))
    #expect(Set(imports).subtracting(known) == [])
  }

  @Test(
    "Each type that it uses is a reserved name, so that it is not ambiguous between two modules",
    arguments: OptionalTransport.all)
  func types(transport: OptionalTransport) {
    let known = transport.usedTypes.union(ReservedNames.libraryTypes)
      .union((runtimeSources + sources(of: transport)).flatMap { declaredTypes($0.text) })
    for source in sources(of: transport) {
      let unknown = usedTypes(source.text).subtracting(known)
      #expect(unknown.isEmpty, "\(unknown.sorted()) in \(source.path)")
    }
  }

  @Test("All of it requires the trait", arguments: OptionalTransport.all)
  func condition(transport: OptionalTransport) {
    for source in sources(of: transport) {
      #expect(source.text.hasPrefix("#if \(transport.name)\n"), "\(source.path)")
      #expect(source.text.hasSuffix("#endif\n"), "\(source.path)")
    }
  }

  private func sources(of transport: OptionalTransport) -> [(path: String, text: String)] {
    transportSources[transport.name] ?? []
  }

  private func declaredTypes(_ text: String) -> [String] {
    text.matches(of: /(?:struct|enum|class|protocol|typealias) ([A-Z]\w*)/)
      .map { String($0.output.1) }
  }

  /// C constants in capitals are not types.
  private func usedTypes(_ text: String) -> Set<String> {
    let lines = text.split(separator: "\n").filter { !$0.contains("import ") && !$0.contains("#") }
    let code = lines.joined(separator: "\n").replacing(/\/\/.*/, with: "")
      .replacing(/"[^"\n]*"/, with: "")
    let names = code.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.output.1) }
    return Set(names.filter { $0.contains { $0.isLowercase } })
  }
}
