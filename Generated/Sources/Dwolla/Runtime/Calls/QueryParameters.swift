import Foundation

nonisolated extension RequestMessage {
  /// Adds a parameter to the query; nothing for `nil`.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that cannot be written.
  public mutating func setQuery(
    _ name: String, to value: (some ParameterValue)?
  ) throws(NoResponse) {
    guard let value else { return }
    addEncodedQuery(PercentEncoding.component(name), try queryText(value, name))
  }

  /// Adds a list to the query; nothing for `nil` or an empty list. Exploded, it is one `name=value` for each
  /// element, which has a meaning for `.form` only.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that cannot be written.
  public mutating func setQuery(
    _ name: String, to values: [some ParameterValue]?, style: ListStyle = .form,
    explode: Bool = true
  ) throws(NoResponse) {
    guard let values, !values.isEmpty else { return }
    var texts: [String] = []
    for value in values {
      texts.append(try queryText(value, name))
    }
    let encodedName = PercentEncoding.component(name)
    guard style == .form, explode else {
      return addEncodedQuery(encodedName, texts.joined(separator: style.separator))
    }
    for text in texts {
      addEncodedQuery(encodedName, text)
    }
  }

  /// Adds named values to the query, ordered by their names; nothing for `nil` or none. Exploded, they are one
  /// pair each, which has a meaning for `.form` only.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that cannot be written.
  public mutating func setQuery(
    _ name: String, to values: [String: some ParameterValue]?, style: ObjectStyle = .form,
    explode: Bool = true
  ) throws(NoResponse) {
    guard let values, !values.isEmpty else { return }
    var pairs: [(key: String, text: String)] = []
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      pairs.append((key, try queryText(value, name)))
    }
    switch style {
    case .deepObject:
      for pair in pairs {
        addEncodedQuery(PercentEncoding.component("\(name)[\(pair.key)]"), pair.text)
      }
    case .form where explode:
      for pair in pairs {
        addEncodedQuery(PercentEncoding.component(pair.key), pair.text)
      }
    case .form:
      let list = pairs.map { "\(PercentEncoding.component($0.key)),\($0.text)" }
      addEncodedQuery(PercentEncoding.component(name), list.joined(separator: ","))
    }
  }

  /// Adds the properties of a value to the query, ordered by their names; nothing for `nil`.
  ///
  /// A list is its elements with commas between them, and what is null is left out.
  /// - Throws: `NoResponse.invalidRequest` for a value without properties, or with objects in them.
  public mutating func setQuery(
    _ name: String, toPropertiesOf value: (some Encodable)?, style: ObjectStyle = .form,
    explode: Bool = true
  ) throws(NoResponse) {
    guard let value else { return }
    guard case .object(let properties) = try jsonValue(of: value, name) else {
      throw invalid(name, "query parameter '\(name)' is to be an object")
    }
    var texts: [String: String] = [:]
    for (key, property) in properties where property != .null {
      guard let text = FormEncoding.list(of: property) else {
        throw invalid(name, "query parameter '\(name)' holds an object in '\(key)'")
      }
      texts[key] = text
    }
    try setQuery(name, to: texts, style: style, explode: explode)
  }

  /// Adds a value to the query as JSON; nothing for `nil`.
  ///
  /// - Throws: `NoResponse.invalidRequest` for a value that JSON cannot hold.
  public mutating func setQuery(
    _ name: String, toJSONOf value: (some Encodable)?
  ) throws(NoResponse) {
    guard let value else { return }
    try setQuery(name, to: try jsonValue(of: value, name).description)
  }

  private func jsonValue(of value: some Encodable, _ name: String) throws(NoResponse) -> JSONValue {
    do {
      let data = try JSONCoding.encoder.encode(value)
      return try JSONCoding.decoder.decode(JSONValue.self, from: data)
    } catch {
      throw invalid(name, "query parameter '\(name)' is a value that cannot be written")
    }
  }

  private func queryText(
    _ value: some ParameterValue, _ name: String
  ) throws(NoResponse) -> String {
    guard let text = value.parameterText else {
      throw invalid(name, "query parameter '\(name)' is a value that cannot be written")
    }
    return PercentEncoding.component(text)
  }
}
