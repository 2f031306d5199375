import Dwolla
import Support

/// Divides a customer's balance by labels, in the sandbox or offline with `--demo`.
@main
struct Ledgers {
  static func main() async {
    await Setting.run { setting in
      let budget = Budget(dwolla: setting.dwolla)
      let customer = "74a207b2-b7b7-4efa-8bf8-582148e7b980"
      let rent = try await budget.setApart(.usd(cents: 1000), of: customer)
      print("Label: \(rent.amount.value)")
      print("Changed by \(try await budget.spend(.usd(cents: -500), from: rent).amount.value)")
      let food = try await budget.setApart(.usd(cents: 0), of: customer)
      let moved = try await budget.move(.usd(cents: 500), from: rent, to: food)
      print("Moved: \(moved.links.toLedgerEntry != nil)")
    }
  }
}
