// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Author: Codable, Equatable, Sendable {
  public var name: String
  public var book: Book? {
    get { indirectBook.value }
    set { indirectBook.value = newValue }
  }
  private var indirectBook: Indirect<Book?>

  public init(name: String, book: Book? = nil) {
    self.name = name
    indirectBook = Indirect(book)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: WireName.self)
    name = try container.decode("name")
    indirectBook = Indirect(try container.decodeIfPresent("book"))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: WireName.self)
    try container.encode(name, "name")
    try container.encodeIfPresent(book, "book")
  }
}
