import Dwolla
import Support

/// Sends money from your own bank account to a new customer's, in the sandbox or offline with `--demo`.
@main
struct SendMoney {
  static func main() async {
    await Setting.run { setting in
      let payments = Payments(dwolla: setting.dwolla)
      let bank = try await payments.addPayee()
      let source = try await payments.verifiedBank()

      // Store this with your record of the payment before the call.
      let payment = Payments.Payment(
        key: "19051a62-3403-11e6-ac61-9e71128cae77", correlationID: "invoice-2041",
        amount: .usd(cents: 4200))
      let transfer = try await payments.pay(payment, from: source, to: bank)
      print("Transfer of \(transfer.amount.value): \(transfer.status)")

      // The same payment again, as after a crash, pays only once.
      let again = try await payments.pay(payment, from: source, to: bank)
      print("Paid once: \(again.id == transfer.id)")

      try await payments.settle(transfer)
      try await payments.failing(from: source)
    }
  }
}
