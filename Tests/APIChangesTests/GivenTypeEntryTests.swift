import ClientModel
import Foundation
import Testing

@testable import APIChanges

@Suite("Given types in the manifest")
struct GivenTypeEntryTests {
  @Test("They are decoded as they were encoded", arguments: ["string", nil])
  func coding(replaced: String?) throws {
    let type = ScalarType(given: "MyModels.ULID", standingFor: replaced)
    let entry = APIType.array(of: .scalar(.value(type)))
    let read = try JSONDecoder().decode(APIType.self, from: JSONEncoder().encode(entry))
    #expect(read == entry)
    #expect(read.swiftName == "[ULID]")
    guard case .array(.scalar(.value(let element))) = read else { return }
    #expect(element.replaced == replaced)
  }

  @Test("A given type in place of text is another type for callers, and the same for servers")
  func fit() {
    let type = APIType.Scalar.value(ScalarType(given: "MyModels.ULID", standingFor: "string"))
    #expect(type != .string)
    #expect(type.fits(.string, in: .json))
    #expect(APIType.Scalar.string.fits(type, in: .json))
  }
}
