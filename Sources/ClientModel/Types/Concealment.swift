/// The part of a value that descriptions, dumps and mirrors omit.
public enum Concealment: Sendable {
  case all
  /// The queries of URLs.
  case queries
  /// The values in dictionaries whose names suggest secrets.
  case namedSecrets

  /// - Returns: `nil` if descriptions show a value of the type.
  init?(isSecret: Bool, isURL: Bool = false, type: TypeReference) {
    if isSecret {
      self = .all
    } else if isURL {
      self = .queries
    } else if type.holdsNamedValues {
      self = .namedSecrets
    } else {
      return nil
    }
  }
}

extension Property {
  public var concealment: Concealment? {
    Concealment(isSecret: isSecret, isURL: isURL, type: type)
  }
}

extension Structure {
  /// The concealment of the additional properties. The name of a link says nothing about its target, so only the
  /// queries of links are omitted.
  public var additionalConcealment: Concealment? {
    guard holdsLinks else { return .namedSecrets }
    return additionalProperties?.type == .string ? .queries : nil
  }
}

extension OperationArgument {
  public var concealment: Concealment? { Concealment(isSecret: isSecret, type: type) }
}

extension ResponseHeader {
  public var concealment: Concealment? {
    Concealment(isSecret: isSecret, isURL: isURL, type: type)
  }
}

extension ResponseBody {
  public var concealment: Concealment? { Concealment(isSecret: false, type: type) }
}

extension TypeReference {
  /// Whether it contains dictionaries whose names can mean secrets.
  fileprivate var holdsNamedValues: Bool {
    switch self {
    case .dictionary(let value): value.canBeSecret
    case .array(let element): element.holdsNamedValues
    case .optional(let wrapped): wrapped.holdsNamedValues
    default: false
    }
  }

  /// Whether a name can make the value a secret. Booleans reveal nothing, and the name of a link says nothing about its
  /// target.
  private var canBeSecret: Bool {
    switch self {
    case .boolean, .link: false
    case .dictionary(let value): value.canBeSecret
    case .array(let element): element.canBeSecret
    case .optional(let wrapped): wrapped.canBeSecret
    default: true
    }
  }
}
