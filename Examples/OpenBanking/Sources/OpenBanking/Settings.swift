/// The settings in the environment other than credentials.
struct Settings {
  /// The identifier of the customer whose bank account is connected.
  let customer: String
  /// The URL to which the partner's screens return. It must be registered for your account.
  let redirect: String
  /// The token from the partner's screens, after the customer has completed them.
  let publicToken: String?

  init(_ environment: [String: String]) throws {
    guard let customer = environment["DWOLLA_CUSTOMER_ID"], !customer.isEmpty else {
      throw Missing()
    }
    self.customer = customer
    redirect = environment["DWOLLA_REDIRECT_URL"] ?? "com.example.app123"
    publicToken = environment["DWOLLA_EXCHANGE_TOKEN"]
  }

  struct Missing: Error, CustomStringConvertible {
    var description: String {
      """
      Set DWOLLA_CUSTOMER_ID to a customer of your sandbox, and DWOLLA_CLIENT_ID and \
      DWOLLA_CLIENT_SECRET to its credentials; or see it work with --demo.
      """
    }
  }
}
