// Made by openapi-codegen from the API's description; changes here get lost.

import Foundation
import StatusesClient

/// What a call gave, and a test did not expect.
struct Unexpected<Outcome: Sendable>: Error, CustomStringConvertible {
  let outcome: Outcome

  init(_ outcome: Outcome) { self.outcome = outcome }

  var description: String { "unexpected: \(outcome)" }
}

/// The JSON that a text holds.
func json(_ text: String) throws -> JSONValue {
  try JSONCoding.decoder.decode(JSONValue.self, from: Data(text.utf8))
}
