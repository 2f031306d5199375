import Dwolla

func nameOfCustomer(_ id: String, using dwolla: Dwolla) async -> String {
  do {
    let customer = try await dwolla.customers.get(id: id)
    return "\(customer.firstName) \(customer.lastName)"
  } catch {
    switch error {  // a GetCustomerError, without a cast
    case .notFound(let failure): return "No such customer: \(failure.body.message)"
    case .unauthorized, .forbidden, .tooManyRequests: return "Refused: \(error.message)"
    case .undocumented(let response): return "Unexpected status \(response.statusCode)"
    case .failed(let cause): return "No usable response: \(cause)"
    }
  }
}
