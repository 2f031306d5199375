import Diagnostics
import OpenAPI
import Testing

@testable import ClientModel

@Suite("Given names")
struct GivenNameTests {
  @Test("A method, a group or an argument has the name given for its place or its default name")
  func names() throws {
    let (client, messages) = try client([
      ("/paths/~1customers~1{id}~1cards/post", "issue"),
      ("customers.list", "everybody"),
      ("customers.cards", "plastic"),
      ("customers.list.pageSize", "size"),
      ("#/components/parameters/Trace", "correlation"),
    ])
    #expect(messages == [])
    #expect(
      client.operations.map(\.callName)
        == ["customers.everybody", "customers.plastic.issue", "customers.get"])
    #expect(
      client.operations.map(\.functionName)
        == ["customersEverybody", "customersPlasticIssue", "customersGet"])
    #expect(client.operations[0].parameters.map(\.name) == ["size", "correlation"])
    #expect(client.operations[1].parameters.map(\.name) == ["customerID", "correlation"])
    #expect(client.operations[0].parameters.map(\.wireName) == ["page_size", "X-Trace"])
  }

  @Test("An entry without a target is an error with a suggestion")
  func nowhere() throws {
    let messages = try client([("customers.lst", "a"), ("/paths/~1customer/get", "b")]).messages
    #expect(
      messages == [
        "error: there is no 'customers.lst' in the client or in the document, did you mean 'customers.list'?",
        "error: there is no '/paths/~1customer/get' in the client or in the document, did you mean '/paths/~1customers/get'?",
      ])
  }

  @Test(
    "An invalid name is an error",
    arguments: [
      ("customers.list", "1st", "error: '1st' is not a valid name for a method or an argument"),
      ("customers.list", "get", "error: there are two methods 'customers.get'"),
      ("customers.list.pageSize", "body", "error: 'customers.list' already has an argument 'body'"),
      (
        "customers.list.pageSize", "trace",
        "error: 'customers.list' already has an argument 'trace'"
      ),
    ])
  func impossible(place: String, name: String, message: String) throws {
    let messages = try client([(place, name)]).messages
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix(message) == true)
  }

  @Test("A type, a property or a case has the name given for its place or its default name")
  func types() throws {
    let (client, messages) = try client([
      ("#/components/schemas/Customer", "Person"), ("Level", "Grade"),
      ("Person.name", "fullName"), ("#/components/schemas/Customer/properties/grade", "level"),
      ("Grade.a", "best"), ("ListCustomersRequest", "CustomerQuery"),
    ])
    #expect(messages == [])
    #expect(client.types.map(\.name) == ["Grade", "Person"])
    let person = try client.structure("Person")
    #expect(person.properties.map(\.name) == ["fullName", "level", "address"])
    #expect(person.properties.map(\.wireName) == ["name", "grade", "address"])
    #expect(person.properties[1].type == .named("Grade"))
    #expect(person.properties[1].initialValue == .member("best"))
    #expect(try client.enumeration("Grade").members.map(\.name) == ["best"])
    #expect(client.operations[0].requestName == "CustomerQuery")
    #expect(client.operations[2].success.typeName == "Person")
    #expect(client.places.place(of: "Person", member: "level")?.hasSuffix("/grade") == true)
  }

  @Test(
    "An invalid type name is an error",
    arguments: [
      ("Customer", "person", "error: 'person' is not a valid name for a type"),
      ("Customer", "Level", "error: the name 'Level' is already used"),
      ("Customer", "Data", "error: the name 'Data' is already used"),
      ("Customer.name", "grade", "error: 'Customer' already has 'grade'"),
      ("Customer.name", "a b", "error: 'a b' is not a valid name for a property or a case"),
      ("Customer.nam", "a", "error: there is no 'Customer.nam' in the client"),
    ])
  func impossibleTypes(place: String, name: String, message: String) throws {
    let messages = try client([(place, name)]).messages
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix(message) == true)
  }

  @Test(
    "An inline type and its members have the names given for their places or their default names")
  func inlineTypes() throws {
    let (client, messages) = try client([
      ("#/components/schemas/Customer/properties/address", "PostalAddress"),
      ("Customer.PostalAddress.Country", "Nation"), ("Customer.PostalAddress.Nation.de", "germany"),
      ("#/components/schemas/Customer/properties/address/properties/zip", "postalCode"),
      ("CreateCustomerCardBody", "NewCard"), ("NewCard.cardHolder", "holder"),
      ("/paths/~1customers~1{id}~1cards/post", "issue"),
    ])
    #expect(messages == [])
    let person = try client.structure("Customer")
    #expect(
      person.properties.map(\.type.swiftName) == ["String", "Level", "Customer.PostalAddress"])
    let address = try #require(person.nested.first)
    #expect(address.name == "Customer.PostalAddress")
    guard case .structure(let structure) = address else { return }
    #expect(structure.properties.map(\.name) == ["postalCode", "country"])
    #expect(structure.properties[1].type.swiftName == "Customer.PostalAddress.Nation")
    guard case .enumeration(let nation)? = structure.nested.first else { return }
    #expect(nation.members.map(\.name) == ["germany"])
    #expect(client.operations[1].body?.type.swiftName == "NewCard")
    guard case .structure(let card)? = client.operations[1].types.first else { return }
    #expect(card.properties.map(\.name) == ["holder"])
  }

  private func client(
    _ names: [(String, String)]
  ) throws -> (client: Client, messages: [String]) {
    let sample = try Sample(
      """
      paths:
        /customers:
          get:
            parameters:
              - { name: page_size, in: query, schema: { type: integer } }
              - { $ref: '#/components/parameters/Trace' }
            responses: { "204": { description: "" } }
        /customers/{id}/cards:
          parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
          post:
            parameters: [{ $ref: '#/components/parameters/Trace' }]
            requestBody: { content: { application/json: { schema: { type: object, properties: { card_holder: { type: string } } } } } }
            responses: { "204": { description: "" } }
        /customers/{id}:
          get:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            responses:
              "200": { description: "", content: { application/json: { schema: { $ref: '#/components/schemas/Customer' } } } }
      components:
        schemas:
          Customer:
            type: object
            required: [grade]
            properties:
              name: { type: string }
              grade: { $ref: '#/components/schemas/Level' }
              address:
                type: object
                properties: { zip: { type: string }, country: { type: string, enum: [de] } }
          Level: { type: string, enum: [a] }
        parameters:
          Trace: { name: X-Trace, in: header, schema: { type: string } }
      """)
    var configuration = ClientConfiguration(name: "Sample")
    let location = SourceLocation(file: SourceFile(path: "c.yaml", bytes: []), line: 1, column: 1)
    configuration.names = names.map { GivenName(place: $0.0, name: $0.1, location: location) }
    var diagnostics = DiagnosticList()
    let client = Client(
      sample.document, configuration: configuration, diagnostics: &diagnostics)
    let messages = diagnostics.all.map { diagnostic in
      "\(diagnostic.severity.rawValue): \(diagnostic.message)"
        + diagnostic.notes.map { ", \($0.message)" }.joined()
    }
    return (client, messages)
  }
}
