// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Book: Codable, Equatable, Sendable {
  public var author: Author? {
    get { indirectAuthor.value }
    set { indirectAuthor.value = newValue }
  }
  public var sequel: Book? {
    get { indirectSequel.value }
    set { indirectSequel.value = newValue }
  }
  private var indirectAuthor: Indirect<Author?>
  private var indirectSequel: Indirect<Book?>

  public init(author: Author? = nil, sequel: Book? = nil) {
    indirectAuthor = Indirect(author)
    indirectSequel = Indirect(sequel)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    indirectAuthor = Indirect(try container.decodeIfPresent("author"))
    indirectSequel = Indirect(try container.decodeIfPresent("sequel"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encodeIfPresent(author, "author")
    try container.encodeIfPresent(sequel, "sequel")
  }
}
