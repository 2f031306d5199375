/// A property's name in JSON: the one coding key of all models.
nonisolated struct WireName: CodingKey {
  let stringValue: String

  init(_ name: String) {
    stringValue = name
  }

  init(stringValue: String) {
    self.init(stringValue)
  }

  var intValue: Int? { nil }

  init?(intValue: Int) { nil }
}
