import Pets
import Shop

@main
struct App {
  /// Makes calls that are refused before anything is sent.
  static func main() async throws {
    let pets = try PetStore()
    let orders = try Orders(configuration: Orders.Configuration(retries: .none))
    do {
      print(try await pets.pets.find(id: "").name)
    } catch {
      print("pets: \(error.message.prefix(20))")
    }
    _ = orders
    print("two clients")
  }
}
