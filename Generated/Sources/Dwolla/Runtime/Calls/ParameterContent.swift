import Foundation

/// The content of a parameter, as text before encoding.
public nonisolated enum ParameterContent: Hashable, Sendable {
  /// A single value.
  case value(String)
  /// A list of values.
  case list([String])
  /// Named values.
  case object([String: String])
}

/// The type of a parameter: a value or a list of values.
public nonisolated protocol ParameterInput {
  /// The content as text, or `nil` if it cannot be encoded.
  var parameterContent: ParameterContent? { get }
}

nonisolated extension ParameterValue {
  public var parameterContent: ParameterContent? { parameterText.map { .value($0) } }
}

nonisolated extension Array: ParameterInput where Element: ParameterValue {
  public var parameterContent: ParameterContent? {
    let texts = compactMap(\.parameterText)
    return texts.count == count ? .list(texts) : nil
  }
}

nonisolated extension ParameterContent {
  /// The text of a JSON value, or `nil` for null. Null elements and properties are omitted, nested lists
  /// are joined with commas, and nested objects are JSON.
  init?(_ value: JSONValue) {
    switch value {
    case .null: return nil
    case .array(let elements): self = .list(elements.compactMap(Self.text))
    case .object(let properties): self = .object(properties.compactMapValues(Self.text))
    default: self = .value(Self.text(of: value) ?? "")
    }
  }

  /// A value as a single text, or `nil` for null.
  static func text(of value: JSONValue) -> String? {
    switch value {
    case .null: nil
    case .string(let text): text
    case .array(let elements):
      elements.contains { if case .object = $0 { true } else { false } }
        ? value.jsonText : elements.compactMap(text).joined(separator: ",")
    default: value.jsonText
    }
  }

  var isEmpty: Bool {
    switch self {
    case .value: false
    case .list(let texts): texts.isEmpty
    case .object(let texts): texts.isEmpty
    }
  }
}

// MARK: Reading

nonisolated extension RequestMessage {
  func content(
    of value: some ParameterInput, _ kind: String, _ name: String
  ) throws(CallFailure) -> ParameterContent {
    guard let content = value.parameterContent else {
      throw invalid(name, "\(kind) '\(name)' has a value that cannot be encoded")
    }
    return content
  }

  /// The properties of a value by name, without those that are null.
  func properties(
    of value: some JSONCodable, _ kind: String, _ name: String
  ) throws(CallFailure) -> ParameterContent {
    guard case .object(let properties) = try json(of: value, kind, name) else {
      throw invalid(name, "\(kind) '\(name)' must be an object")
    }
    for (key, property) in properties where property.holdsObject {
      throw invalid(name, "\(kind) '\(name)' contains an object in '\(key)'")
    }
    return .object(properties.compactMapValues(ParameterContent.text))
  }

  func json(
    of value: some JSONCodable, _ kind: String, _ name: String
  ) throws(CallFailure) -> JSONValue {
    do {
      return try JSONValue(encoding: value)
    } catch {
      throw invalid(name, "\(kind) '\(name)' has a value that cannot be encoded")
    }
  }
}

nonisolated extension JSONValue {
  fileprivate var holdsObject: Bool {
    switch self {
    case .object: true
    case .array(let elements): elements.contains(where: \.holdsObject)
    default: false
    }
  }
}
