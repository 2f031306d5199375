// Made by openapi-codegen from the API's description; changes here get lost.

/// A base that lists nobody who inherits from it.
public nonisolated struct Frog: JSONObject {
  public var species: String
  public var name: String
  public var jumps: Bool?

  public init(species: String, name: String, jumps: Bool? = nil) {
    self.species = species
    self.name = name
    self.jumps = jumps
  }

  public static let properties = Properties(
    Self.init, (\.species, "species"), (\.name, "name"), (\.jumps, "jumps")
  )
}
