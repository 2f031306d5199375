/// Which names of properties, parameters and headers mean secrets, where a user decides.
public struct SecretNameList: Equatable, Sendable, Encodable {
  /// A name that ends like one of these is a secret.
  public var names: [String]
  /// Whole names that are none.
  public var exceptions: [String]

  /// Those that always mean secrets, and more.
  ///
  /// - Parameters:
  ///   - added: further names.
  ///   - exceptions: whole names that are not secrets; one of those that always are is taken out.
  public init(adding added: [String], except exceptions: [String]) {
    let taken = Set(exceptions.map(SecretNames.letters(of:)))
    names = (SecretNames.standardNames + added).filter {
      !taken.contains(SecretNames.letters(of: $0))
    }
    self.exceptions = SecretNames.standardExceptions + exceptions
  }
}
