import Dwolla
import Support

/// Pays many people with one call, and prints the failed payments, in the sandbox or offline with `--demo`.
@main
struct MassPaymentProgram {
  static func main() async {
    await Setting.run { setting in
      let payroll = Payroll(dwolla: setting.dwolla)
      let payees = [
        (
          "https://api-sandbox.dwolla.com/funding-sources/9c7f8d57-cd45-4e7a-bf7a-914dbd6131db",
          Money.usd(cents: 100)
        ),
        (
          "https://api-sandbox.dwolla.com/customers/74a207b2-b7b7-4efa-8bf8-582148e7b980",
          Money.usd(cents: 400)
        ),
      ]
      let payment = try await payroll.pay(
        payees,
        from:
          "https://api-sandbox.dwolla.com/funding-sources/707177c3-bf15-4e7e-b37c-55c3898d9bf4",
        key: "payroll-2026-01")
      print("Mass payment of \(payment.total?.value ?? "?"): \(payment.status)")
      for line in try await payroll.failures(of: payment) { print(line) }
    }
  }
}
