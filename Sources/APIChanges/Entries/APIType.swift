public import ClientModel

/// A reference to a type, in Swift and on the wire.
public indirect enum APIType: Hashable, Sendable {
  /// Built-in scalar types.
  public enum Scalar: Hashable, Sendable {
    case value(ScalarType)
    case body, file, credential, json

    public static let string = Self.value(.string)
    public static let integer = Self.value(.integer)
    static let data = Self.value(.data)
  }

  case scalar(Scalar)
  case array(of: APIType)
  /// A dictionary with string keys.
  case dictionary(of: APIType)
  /// A value that can be null.
  case optional(APIType)
  /// A declared type, by its full name.
  case named(String)

  /// The type in Swift at module scope.
  public var swiftName: String {
    switch self {
    case .scalar(let scalar): scalar.swiftName
    case .array(let element): "[\(element.swiftName)]"
    case .dictionary(let value): "[String: \(value.swiftName)]"
    case .optional(let wrapped): wrapped.swiftName + "?"
    case .named(let name): name
    }
  }

  /// The declared type inside of lists and maps.
  var declaredName: String? {
    var type = self
    while true {
      switch type {
      case .scalar: return nil
      case .named(let name): return name
      case .array(let inner), .dictionary(let inner), .optional(let inner): type = inner
      }
    }
  }

  /// Renames declared types.
  func renamed(_ name: (String) -> String) -> APIType {
    switch self {
    case .scalar: self
    case .named(let own): .named(name(own))
    case .array(let inner): .array(of: inner.renamed(name))
    case .dictionary(let inner): .dictionary(of: inner.renamed(name))
    case .optional(let inner): .optional(inner.renamed(name))
    }
  }

  /// The type without the outer optional.
  var unwrapped: APIType { if case .optional(let wrapped) = self { wrapped } else { self } }
}

extension APIType.Scalar {
  public var swiftName: String {
    switch self {
    case .value(let type): type.swiftName
    case .body: "HTTPBody"
    case .file: "FilePart"
    case .credential: "Security"
    case .json: "JSONValue"
    }
  }

  /// The name in manifests.
  var id: String {
    switch self {
    case .value(let type): type.id
    case .body: "body"
    case .file: "file"
    case .credential: "credential"
    case .json: "json"
    }
  }

  init?(id: String) {
    let others = [Self.body, .file, .credential, .json]
    guard
      let found = ScalarType.called(id).map({ .value($0) }) ?? others.first(where: { $0.id == id })
    else { return nil }
    self = found
  }
}

/// A scalar is encoded as its name. Other types are objects: `{"array": {"named": "Pet"}}`, or
/// `{"given": "MyModels.ULID", "for": "string"}` for a user's type.
extension APIType: Codable {
  private enum Key: String, CodingKey {
    case array, dictionary, optional, named, given
    case replaced = "for"
  }

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      guard let scalar = Scalar(id: text) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "no such type"))
      }
      self = .scalar(scalar)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    if let name = try container.decodeIfPresent(String.self, forKey: .given) {
      let replaced = try container.decodeIfPresent(String.self, forKey: .replaced)
      self = .scalar(.value(ScalarType(given: name, standingFor: replaced)))
    } else if let name = try container.decodeIfPresent(String.self, forKey: .named) {
      self = .named(name)
    } else if let element = try container.decodeIfPresent(APIType.self, forKey: .array) {
      self = .array(of: element)
    } else if let value = try container.decodeIfPresent(APIType.self, forKey: .dictionary) {
      self = .dictionary(of: value)
    } else {
      self = .optional(try container.decode(APIType.self, forKey: .optional))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if case .scalar(.value(let type)) = self, type.isGiven {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(type.id, forKey: .given)
      return try container.encodeIfPresent(type.replaced, forKey: .replaced)
    }
    if case .scalar(let scalar) = self {
      var container = encoder.singleValueContainer()
      return try container.encode(scalar.id)
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .scalar: break
    case .array(let element): try container.encode(element, forKey: .array)
    case .dictionary(let value): try container.encode(value, forKey: .dictionary)
    case .optional(let wrapped): try container.encode(wrapped, forKey: .optional)
    case .named(let name): try container.encode(name, forKey: .named)
    }
  }
}
