nonisolated extension Optional: JSONCodable where Wrapped: JSONCodable {
  public init(json: JSONReader) throws {
    self = json.isNull ? nil : try Wrapped(json: json)
  }

  public func write(to json: inout JSONWriter) throws {
    if let self { try self.write(to: &json) } else { json.writeNull() }
  }

  public static func read(_ properties: inout PropertySequence) throws -> Self {
    guard properties.nextRole == .nullable else { return try Wrapped.readIfPresent(&properties) }
    guard let value = properties.advance() else { throw properties.missing }
    return try Self(json: value)
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

  public static func readIfPresent(_ properties: inout PropertySequence) throws -> Self? {
    try properties.advance().map { try Self(json: $0) }
  }
}

nonisolated extension Array: JSONCodable where Element: JSONCodable {
  public init(json: JSONReader) throws {
    // Generic code looks up types for each array, and many arrays are empty.
    if json.kind == .array, json.isEmptyContainer {
      self.init()
      return
    }
    // For numbers, a witness call for each element would cost more than the rest.
    let numbers: Any? =
      switch Element.self {
      case is Int.Type: try json.elements() as [Int]
      case is Double.Type: try json.elements() as [Double]
      default: nil
      }
    self = try numbers as? Self ?? json.elements()
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

nonisolated extension JSONReader {
  fileprivate var isEmptyContainer: Bool { document.next(after: token) == token + 1 }

  /// Decodes the elements of an array.
  fileprivate func elements<Element: JSONCodable>() throws -> [Element] {
    guard kind == .array else { throw mismatch("an array") }
    let end = document.next(after: token)
    var elements: [Element] = []
    elements.reserveCapacity(
      document.reservation(for: token, stride: MemoryLayout<Element>.stride, width: 1))
    var element = token + 1
    while element < end {
      try document.watch?.pass()
      elements.append(try Element(json: JSONReader(document, element)))
      element = document.next(after: element)
    }
    return elements
  }
}

/// If a name occurs more than once, the last property counts. Different names that are equal as Swift strings
/// are an error, because a dictionary can contain only one of them.
nonisolated extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
  public init(json: JSONReader) throws {
    guard json.kind == .object else { throw json.mismatch("an object") }
    if json.isEmptyContainer {
      self.init()
      return
    }
    self = try Self(json, besides: PropertyNames.none)
  }

  @inline(never)
  private init(_ json: JSONReader, besides known: PropertyNames) throws {
    self = Dictionary(
      minimumCapacity: json.document.reservation(
        for: json.token, stride: MemoryLayout<(String, Value)>.stride, width: 2,
        besides: known.count))
    try known.others(in: json) { key, value in
      try json.document.watch?.pass()
      let name = json.document.string(key) ?? ""
      guard updateValue(try Value(json: value), forKey: name) != nil,
        let index = index(forKey: name)
      else { return }
      // A dictionary keeps the first of two equal keys.
      guard self[index].key.utf8.elementsEqual(name.utf8) else {
        throw JSONProblem(
          "another name differs only in its Unicode normalization",
          .property(name, of: json.token))
      }
    }
  }

  public static func read(_ properties: inout PropertySequence) throws -> Self {
    let isOthers = properties.nextRole == .others
    guard let value = properties.advance() else {
      guard isOthers else { throw properties.missing }
      guard properties.hasOthers else { return Self() }
      return try Self(properties.object, besides: properties.names)
    }
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
