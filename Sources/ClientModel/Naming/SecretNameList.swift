/// The names of secret properties, parameters and headers, including the user's.
public struct SecretNameList: Equatable, Sendable, Encodable {
  /// A name that ends with one of these is secret.
  public var names: [String]
  /// Complete names that are not secret.
  public var exceptions: [String]

  /// Extends the standard list.
  ///
  /// - Parameters:
  ///   - added: additional names.
  ///   - exceptions: complete names that are not secret. They are also removed from the standard list.
  public init(adding added: [String], except exceptions: [String]) {
    let taken = Set(exceptions.map(SecretNames.letters(of:)))
    names = (SecretNames.standardNames + added).filter {
      !taken.contains(SecretNames.letters(of: $0))
    }
    self.exceptions = SecretNames.standardExceptions + exceptions
  }
}
