import Pets
import Shop

@main
struct App {
  /// Makes calls that are rejected before anything is sent. The clients share the types of the runtime.
  static func main() async throws {
    let configuration = Configuration(retries: .none)
    let pets = try PetStore(configuration: configuration)
    let orders = try Orders(server: .default, configuration: configuration)
    do {
      print(try await pets.pets.find(id: "", options: RequestOptions(timeout: .seconds(1))).name)
    } catch {
      print("pets: \(error.message.prefix(20))")
    }
    do {
      try await orders.orders.place(body: .init(item: "", count: 1), options: offline)
    } catch {
      print("orders: \(reason(of: error))")
    }
    print("two clients")
  }

  /// A server without TLS that is not local, so nothing is sent.
  private static let offline = RequestOptions(
    server: Orders.Server(url: "http://shop.example.com").address)

  private static func reason(of error: any OperationError) -> String {
    error.statusCode.map(String.init) ?? "not sent"
  }
}
