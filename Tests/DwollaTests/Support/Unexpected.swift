/// An error with a case that a test does not expect.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ error: any Error) {
    description = "another case: \(error)"
  }
}
