extension Client {
  /// The title for the middle of a sentence: "the Dwolla API", "Petstore".
  public var apiTitle: String {
    let words = title.split(separator: " ")
    let isPhrase = words.count > 1 && words.last?.uppercased() == "API"
    let hasArticle = ["the", "a", "an", "our"].contains(words.first?.lowercased() ?? "")
    return isPhrase && !hasArticle ? "the " + title : title
  }
}
