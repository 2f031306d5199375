import OpenAPI
import Testing

@testable import ClientModel

@Suite("The table of scalars")
struct ScalarTableTests {
  @Test("Each entry has its own name, and each format has one entry")
  func entries() {
    #expect(Set(ScalarType.all.map(\.id)).count == ScalarType.all.count)
    let formats = ScalarType.all.flatMap { scalar in
      scalar.formats.flatMap { type, names in names.map { "\(type) \($0)" } }
    }
    #expect(Set(formats).count == formats.count)
    let texts = TextFormat.all.map { "string \($0.name)" }
    #expect(Set(texts).isDisjoint(with: formats))
  }

  @Test("The placeholder of each entry is a valid value", arguments: ScalarType.all)
  func placeholders(scalar: ScalarType) {
    guard let placeholder = scalar.placeholder else {
      #expect(scalar == .string)
      return
    }
    #expect(scalar.value(of: placeholder, isLenient: false) == placeholder)
  }

  @Test("Manifests refer to entries by name", arguments: ScalarType.all)
  func names(scalar: ScalarType) {
    #expect(ScalarType.called(scalar.id) == scalar)
    #expect(scalar.fits(scalar, isText: false))
  }
}
