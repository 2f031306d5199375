import Dwolla
import Observation

/// The state of a screen that lists customers.
@available(macOS 14, iOS 17, tvOS 17, watchOS 10, visionOS 1, *)
@MainActor @Observable
final class CustomerList {
  private(set) var customers: [Customer] = []
  private(set) var problem: String?
  private let dwolla: Dwolla

  init(dwolla: Dwolla) {
    self.dwolla = dwolla
  }

  func load() async {
    do {
      customers = try await dwolla.customers.list(limit: 25).embedded.customers
      problem = nil
    } catch {
      // Leaving the screen cancels the task, which needs no message.
      if !error.isCancellation { problem = error.serverMessage ?? "Try again later." }
    }
  }
}
