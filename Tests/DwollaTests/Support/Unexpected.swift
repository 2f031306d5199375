/// An error of another case than a test is about.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ error: any Error) {
    description = "another case: \(error)"
  }
}
