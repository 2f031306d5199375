// Made by openapi-codegen from the API's description; changes here get lost.

import Foundation
import GivenTypesClient
import Testing

/// What a call gave, and a test did not expect.
struct Unexpected<Outcome: Sendable>: Error, CustomStringConvertible {
  let outcome: Outcome

  init(_ outcome: Outcome) { self.outcome = outcome }

  var description: String { "unexpected: \(outcome)" }
}

/// Checks that two values are equal. Tests with calls of it compile in little more than half of the time that
/// they would take with `#expect`.
func expect<Value: Equatable>(
  _ value: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(value == expected, sourceLocation: sourceLocation)
}

/// The JSON that a text holds.
func json(_ text: String) throws -> JSONValue {
  try JSONCoding.decode(JSONValue.self, from: Data(text.utf8))
}
