import Diagnostics
import Testing

@testable import Generator

@Suite struct ClientNameTests {
  @Test(arguments: ["Dwolla", "A", "PetStore3", "Client"])
  func takesIdentifiersInUpperCamelCase(name: String) throws {
    #expect(try ClientName(name).text == name)
  }

  @Test(arguments: [
    "", "dwolla", "3D", "_A", "Pet_Store", "Pet Store", "Pét", "`A`", "A\n", "../A",
    String(repeating: "A", count: 101),
  ])
  func refusesOthers(name: String) {
    #expect(throws: Diagnostic.self) { try ClientName(name) }
  }

  @Test(arguments: [
    ("Any", "the name 'Any' is a Swift keyword"),
    ("Swift", "the name 'Swift' is the name of an existing module"),
    ("HTTPTypes", "the name 'HTTPTypes' is the name of an existing module"),
    ("String", "the name 'String' is the name of a type in every client"),
    ("Response", "the name 'Response' is the name of a type in every client"),
    ("Operation", "the name 'Operation' is the name of a type in every client"),
    ("JSON", "the name 'JSON' is the name of a type in every client"),
  ])
  func refusesNamesThatAreTaken(name: String, message: String) {
    let error = #expect(throws: Diagnostic.self) { try ClientName(name) }
    #expect(error?.message == message)
  }

  @Test(arguments: [
    ("Dwolla API", "DwollaAPI"), ("pet store (v3)", "PetStoreV3"), ("3D prints", "DPrints"),
    ("Foundation", "FoundationClient"), ("Link API", "LinkAPI"), ("Link", "LinkClient"),
    ("支付", "Client"), ("", "Client"), ("été", "T"),
  ])
  func isMadeFromATitle(title: String, name: String) {
    #expect(ClientName(title: title).text == name)
  }
}
