/// What the flow takes from the environment, beside the credentials.
struct Settings {
  /// The identifier of the customer whose bank account is connected.
  let customer: String
  /// Where the partner's screens return to; registered for your account.
  let redirect: String
  /// What the partner's screens handed out, when the customer is done there.
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
