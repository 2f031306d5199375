import Dwolla
import Support

/// Divides a customer's balance with labels, in the sandbox or offline with `--demo`.
@main
struct Ledgers {
  static func main() async {
    await Setting.run { setting in
      let budget = Budget(dwolla: setting.dwolla)
      guard let birthday = CalendarDate(year: 1980, month: 1, day: 31) else { return }
      let customer = try await budget.createCustomer(bornOn: birthday).id
      let rent = try await budget.setApart(.usd(cents: 1000), of: customer)
      print("Label: \(rent.amount.value)")
      print("Changed by \(try await budget.spend(.usd(cents: -500), from: rent).amount.value)")
      let food = try await budget.setApart(.usd(cents: 0), of: customer)
      let moved = try await budget.move(.usd(cents: 500), from: rent, to: food)
      print("Moved: \(moved.links.toLedgerEntry != nil)")
    }
  }
}
