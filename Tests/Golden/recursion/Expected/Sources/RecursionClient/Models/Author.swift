// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Author: JSONObject {
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

  public static let properties = Properties(Self.init, (\.name, "name"), (\.book, "book"))
}
