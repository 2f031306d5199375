nonisolated extension Optional: JSONCodable where Wrapped: JSONCodable {
  public init(json: JSONReader) throws {
    self = json.isNull ? nil : try Wrapped(json: json)
  }

  public func write(to json: inout JSONWriter) throws {
    if let self { try self.write(to: &json) } else { json.writeNull() }
  }

  public static func read(_ property: PropertyReader) throws -> Self {
    if property.role == .nullable, property.value == nil { throw property.missing }
    return try Wrapped.readIfPresent(property)
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    if let self {
      try self.write(name, to: &json)
    } else if name.role == .nullable {
      json.writeName(name)
      json.writeNull()
    }
  }
}

nonisolated extension Nullable: JSONCodable where Wrapped: JSONCodable {
  public init(json: JSONReader) throws {
    self = json.isNull ? .null : .value(try Wrapped(json: json))
  }

  public func write(to json: inout JSONWriter) throws {
    switch self {
    case .null: json.writeNull()
    case .value(let value): try value.write(to: &json)
    }
  }

  public static func readIfPresent(_ property: PropertyReader) throws -> Self? {
    try property.value.map { try Self(json: $0) }
  }
}

nonisolated extension Array: JSONCodable where Element: JSONCodable {
  public init(json: JSONReader) throws {
    let document = json.document
    guard json.kind == .array else { throw json.mismatch("an array") }
    self = []
    var element = json.token + 1
    let end = document.next(after: json.token)
    while element < end {
      try document.watch?.pass(element)
      append(try Element(json: JSONReader(document, element)))
      element = document.next(after: element)
    }
  }

  public func write(to json: inout JSONWriter) throws {
    try json.beginArray()
    for element in self {
      json.beginElement()
      try element.write(to: &json)
    }
    json.endArray()
  }
}

/// If a name occurs more than once, the last property counts. Different names that are equal as Swift strings
/// are an error, because a dictionary can contain only one of them.
nonisolated extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
  public init(json: JSONReader) throws {
    guard json.kind == .object else { throw json.mismatch("an object") }
    self = try Self(json, besides: PropertyNames.none)
  }

  private init(_ json: JSONReader, besides known: PropertyNames) throws {
    self = [:]
    try known.others(in: json) { key, value in
      try json.document.watch?.pass(key)
      let name = json.document.string(key) ?? ""
      if let index = index(forKey: name) {
        guard self[index].key.utf8.elementsEqual(name.utf8) else {
          throw JSONProblem(
            "another name differs only in its Unicode normalization",
            .property(name, of: json.token))
        }
      }
      self[name] = try Value(json: value)
    }
  }

  public static func read(_ property: PropertyReader) throws -> Self {
    if property.role == .others {
      return try Self(property.object, besides: property.names)
    }
    guard let value = property.value else { throw property.missing }
    return try Self(json: value)
  }

  public func write(to json: inout JSONWriter) throws {
    try json.beginObject()
    if let tag = json.takeTag() {
      json.writeName(tag.name)
      if let own = self[tag.name.text] {
        try own.write(to: &json)
      } else {
        try tag.value.write(to: &json)
      }
      try writeProperties(to: &json) { $0 != tag.name.text }
    } else {
      try writeProperties(to: &json) { _ in true }
    }
    json.endObject()
  }

  public func write(_ name: WireName, to json: inout JSONWriter) throws {
    guard name.role == .others else {
      json.writeName(name)
      return try write(to: &json)
    }
    let known = json.taken
    try writeProperties(to: &json) { !known.contains($0) }
  }

  /// Sorted by name, so that equal values have equal bytes.
  private func writeProperties(
    to json: inout JSONWriter, where isIncluded: (String) -> Bool
  ) throws {
    for (name, value) in sorted(by: { $0.key < $1.key }) where isIncluded(name) {
      json.writeName(name)
      try value.write(to: &json)
    }
  }
}

nonisolated extension PropertyNames {
  static let none = PropertyNames([])
}
