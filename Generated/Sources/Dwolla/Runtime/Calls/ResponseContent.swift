import Foundation

nonisolated extension ResponseReader {
  /// Whether the content is of a documented type or range; parameters and case do not matter.
  ///
  /// An answer that does not state its type is taken for the documented one, and one type of JSON for another:
  /// gateways and frameworks exchange `application/json` and what is derived from it. Statuses that have no
  /// content, such as 204, have none of any type.
  public func has(_ mediaType: String) -> Bool {
    guard !isWithoutContent else { return false }
    guard let contentType, contentType != mediaType else { return true }
    guard let documented = MediaType(mediaType), let actual = MediaType(contentType) else {
      return false
    }
    return documented.includes(actual) || documented.isReadLike(actual)
  }

  /// Whether the content is of one of several documented types.
  public func has(_ first: String, _ others: String...) -> Bool {
    has(first) || others.contains(where: has)
  }

  /// Whether the content is JSON: because it says so or says nothing, and else by its bytes.
  public var holdsJSON: Bool {
    guard !isWithoutContent else { return false }
    return statesJSON || (try? JSONCoding.decoder.decode(JSONValue.self, from: body)) != nil
  }

  private var statesJSON: Bool { contentType.map { MediaType($0)?.isJSON == true } ?? true }

  /// RFC 9110 §6.4.1.
  private var isWithoutContent: Bool { status < 200 || [204, 205, 304].contains(status) }

  // MARK: Reading

  /// The body, read as JSON.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func decode<Value: Decodable>() throws(CallFailure) -> Value {
    guard !body.isEmpty else { throw undecodable("$", "the body is empty") }
    let bytes = try utf8Body()
    do {
      return try JSONCoding.decoder(size: bytes.count).decode(Value.self, from: bytes)
    } catch {
      let (path, reason) = JSONPath.problem(of: error)
      throw undecodable(path, reason)
    }
  }

  /// The body, read as JSON, where there is one.
  ///
  /// - Throws: `CallFailure.undecodable`, with the place of the first problem.
  public func decodeIfPresent<Value: Decodable>() throws(CallFailure) -> Value? {
    body.isEmpty ? nil : try decode()
  }

  /// The body as text, in the charset that its type states, or else in UTF-8.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func text() throws(CallFailure) -> String {
    let name = Charset.name(in: contentType)
    guard let charset = Charset(named: name) else {
      throw undecodable("$", "the body is in the charset '\(name)', which the client does not read")
    }
    guard let text = charset.text(of: body) else {
      throw undecodable("$", "the body is not \(name.uppercased()) text")
    }
    return text
  }

  /// The body as its type says: the string in JSON, or text.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are no text.
  public func decodeOrText() throws(CallFailure) -> String {
    // Many servers send text as it is, and call it JSON.
    if statesJSON, let text = try? JSONCoding.decoder.decode(String.self, from: body) {
      return text
    }
    return try text()
  }

  /// The body as its type says: JSON, or a string of text; null where it is empty.
  ///
  /// - Throws: `CallFailure.undecodable` for JSON and text that are none.
  public func decodeOrText() throws(CallFailure) -> JSONValue {
    if body.isEmpty { return .null }
    if contentType == nil, let value = try? JSONCoding.decoder.decode(JSONValue.self, from: body) {
      return value
    }
    return contentType != nil && statesJSON ? try decode() : .string(try text())
  }

  /// JSON is UTF-8 (RFC 8259 §8.1), unless its type states another charset.
  private func utf8Body() throws(CallFailure) -> Data {
    let name = Charset.name(in: contentType).lowercased()
    return name == "utf-8" || Charset(named: name) == nil ? body : Data(try text().utf8)
  }
}
