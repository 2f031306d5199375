import Dwolla

/// Returns the email addresses of all customers. The client fetches each page when the loop needs it.
func emailAddresses(using dwolla: Dwolla) async throws -> [String] {
  var addresses: [String] = []
  for try await customer in dwolla.customers.all(limit: 200) {
    addresses.append(customer.email)
  }
  return addresses
}

/// Returns the number of customers on each page.
func pageSizes(using dwolla: Dwolla) async throws -> [Int] {
  var sizes: [Int] = []
  for try await page in dwolla.customers.all(limit: 200).pages {
    sizes.append(page.embedded.customers.count)
  }
  return sizes
}
