import Dwolla

@main
struct Consumer {
  /// Creates a client, and makes a call that is rejected before anything is sent.
  static func main() async throws(ConfigurationError) {
    let dwolla = try Dwolla(security: .bearer("token"), server: .sandbox)
    do {
      let session = try await dwolla.exchangeSessions.get(id: "")
      print(session.created)
    } catch {
      switch error {
      case .failed: print("not sent: \(error.message)")
      case .unauthorized, .forbidden, .notFound, .tooManyRequests, .undocumented:
        print("answered: \(error.message)")
      }
    }
  }
}
