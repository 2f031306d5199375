// The examples of a page in Generated, each as a function. `make golden` writes this file.
// swift-format-ignore-file
import Dwolla

// Sources/Dwolla/Dwolla.docc/Dwolla.md
func pageSourcesDwollaDwollaDoccDwolla1(_ given: Dwolla) async throws {
  // With DWOLLA_CLIENT_ID and DWOLLA_CLIENT_SECRET from the environment.
  let dwolla = given
  let root = try await dwolla.root.get()
  print(root)
  _ = dwolla
  _ = root
}
