// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct Book: JSONObject {
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

  public static let properties = Properties(Self.init, (\.author, "author"), (\.sequel, "sequel"))
}
