/// Expands the content of a parameter in a style, in the manner of RFC 6570.
nonisolated struct ParameterExpansion {
  /// Encodes names.
  let name: (String) -> String
  /// Encodes values.
  let value: (String) -> String
  /// Encodes values that are separated by commas.
  let element: (String) -> String

  private init(
    name: @escaping (String) -> String, value: @escaping (String) -> String,
    element: ((String) -> String)? = nil
  ) {
    self.name = name
    self.value = value
    self.element = element ?? value
  }

  /// A parameter in a path.
  func text(
    of content: ParameterContent, named name: String, style: PathStyle, explode: Bool
  ) -> String {
    let isNamed = style == .matrix
    let prefix = isNamed ? ";\(self.name(name))=" : style == .label ? "." : ""
    let separator = explode ? (isNamed ? ";" : style == .label ? "." : ",") : ","
    switch content {
    case .value(""): return isNamed ? ";\(self.name(name))" : prefix
    case .value(let text): return prefix + value(text)
    case .list(let texts) where explode && isNamed:
      return texts.map { prefix + value($0) }.joined()
    case .list(let texts): return prefix + texts.map(element).joined(separator: separator)
    case .object(let texts):
      let pairs = sorted(texts)
      guard explode else {
        return prefix + pairs.map { "\($0.name),\($0.text)" }.joined(separator: ",")
      }
      let start = isNamed ? ";" : prefix
      return start + pairs.map { "\($0.name)=\($0.text)" }.joined(separator: separator)
    }
  }

  /// A parameter in a query or a form, as pairs of name and value.
  func pairs(
    of content: ParameterContent, named name: String, style: QueryStyle, explode: Bool
  ) -> [(name: String, text: String)] {
    let own = self.name(name)
    // `deepObject` is always exploded, the delimited styles never are.
    let isExploded = style == .deepObject || style == .form && explode
    let separator =
      switch style {
      case .form, .deepObject: ","
      case .spaceDelimited: value(" ")
      case .pipeDelimited: value("|")
      }
    switch content {
    case .value(let text): return [(own, value(text))]
    case .list(let texts) where isExploded: return texts.map { (own, value($0)) }
    case .list(let texts): return [(own, texts.map(element).joined(separator: separator))]
    case .object(let texts) where style == .deepObject:
      return sorted(texts, key: { self.name("\(name)[\($0)]") })
    case .object(let texts) where isExploded: return sorted(texts)
    case .object(let texts):
      let parts = sorted(texts, value: element).map { $0.name + separator + $0.text }
      return [(own, parts.joined(separator: separator))]
    }
  }

  /// A form field in the style `deepObject`. OpenAPI does not define the style for nested values, so these use
  /// `name[key][key]=`, `name[]=` for the elements of lists, and `name[0][key]=` for elements that are objects.
  func deepPairs(of value: JSONValue, named name: String) -> [(name: String, text: String)] {
    switch value {
    case .null: return []
    case .object(let properties):
      return properties.sorted { $0.key < $1.key }.flatMap { key, value in
        deepPairs(of: value, named: "\(name)[\(key)]")
      }
    case .array(let elements):
      return elements.enumerated().flatMap { index, element in
        deepPairs(of: element, named: element.isObject ? "\(name)[\(index)]" : "\(name)[]")
      }
    default: return [(self.name(name), self.value(ParameterContent.text(of: value) ?? ""))]
    }
  }

  /// Sorted by name, so that equal requests have equal bytes.
  private func sorted(
    _ texts: [String: String], key: ((String) -> String)? = nil, value: ((String) -> String)? = nil
  ) -> [(name: String, text: String)] {
    let key = key ?? name
    let value = value ?? self.value
    return texts.sorted { $0.key < $1.key }.map { (key($0.key), value($0.value)) }
  }
}

nonisolated extension JSONValue {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}

nonisolated extension ParameterExpansion {
  /// The encoding for queries, paths and cookies.
  static var percentEncoded: Self {
    Self(name: PercentEncoding.component, value: PercentEncoding.component)
  }
  /// The encoding for queries whose values keep the reserved characters of RFC 3986.
  static var reserved: Self {
    Self(
      name: PercentEncoding.component, value: PercentEncoding.reserved,
      element: { PercentEncoding.reserved($0).replacing(",", with: "%2C") })
  }
  /// The encoding for `application/x-www-form-urlencoded`.
  static var form: Self { Self(name: PercentEncoding.form, value: PercentEncoding.form) }
  /// The encoding for forms whose values keep the reserved characters of RFC 3986.
  static var reservedForm: Self {
    Self(name: PercentEncoding.form, value: reserved.value, element: reserved.element)
  }
  /// The encoding for headers and for the parts of a multipart form, which are not percent-encoded.
  static var plain: Self { Self(name: { $0 }, value: { $0 }) }
}
