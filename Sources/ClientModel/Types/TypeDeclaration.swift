/// A type to declare, with the types nested in it.
public indirect enum TypeDeclaration: Equatable, Sendable {
  case structure(Structure)
  case enumeration(Enumeration)
  case union(Union)
  case alias(TypeAlias)

  /// The full name: `ExchangeSession.Links`.
  public var name: String {
    switch self {
    case .structure(let structure): structure.name
    case .enumeration(let enumeration): enumeration.name
    case .union(let union): union.name
    case .alias(let alias): alias.name
    }
  }

  /// Whether this is an alias.
  public var isAlias: Bool { if case .alias = self { true } else { false } }

  /// The modules to import for the interface of the declaration and its nested types.
  public var modules: Set<String> {
    switch self {
    case .structure(let structure): structure.modules
    case .enumeration, .alias: []
    case .union(let union): union.modules
    }
  }

  /// The number of types: the declaration and all nested types, without aliases.
  public var count: Int {
    switch self {
    case .structure(let structure): structure.nested.reduce(1) { $0 + $1.count }
    case .enumeration: 1
    case .alias: 0
    case .union(let union): union.nested.reduce(1) { $0 + $1.count }
    }
  }
}

extension TypeDeclaration: Encodable {
  private enum Key: String, CodingKey { case structure, enumeration, union, alias }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .structure(let structure): try container.encode(structure, forKey: .structure)
    case .enumeration(let enumeration): try container.encode(enumeration, forKey: .enumeration)
    case .union(let union): try container.encode(union, forKey: .union)
    case .alias(let alias): try container.encode(alias, forKey: .alias)
    }
  }
}

extension Sequence<TypeDeclaration> {
  /// The modules that the declarations import.
  public var modules: Set<String> { reduce(into: []) { $0.formUnion($1.modules) } }
}

/// A declaration with a full name, which includes the enclosing types.
public protocol NamedDeclaration {
  var name: String { get }
}

extension NamedDeclaration {
  /// The last part of the name.
  public var shortName: String {
    name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) } ?? name
  }
}

extension Structure: NamedDeclaration {}
extension Enumeration: NamedDeclaration {}
extension Union: NamedDeclaration {}
