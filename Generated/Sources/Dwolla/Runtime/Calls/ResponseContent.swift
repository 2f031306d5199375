import Foundation

nonisolated extension ResponseReader {
  /// Whether the content has a documented media type, ignoring parameters and case.
  ///
  /// A response without a media type matches, and any JSON media type matches any other, because
  /// gateways and frameworks exchange them. Statuses without content, such as 204, match nothing.
  public func has(_ mediaType: String) -> Bool {
    guard !isWithoutContent else { return false }
    guard let contentType, !contentType.isMediaType(mediaType) else { return true }
    guard let documented = MediaType(mediaType), let actual = MediaType(contentType) else {
      return false
    }
    return documented.includes(actual) || documented.isReadLike(actual)
  }

  /// Whether the content has one of several documented media types.
  public func has(_ first: String, _ others: String...) -> Bool {
    has(first) || others.contains(where: has)
  }

  /// Whether the content is JSON, according to its media type, or to its bytes if it has another
  /// one.
  public var holdsJSON: Bool {
    guard !isWithoutContent else { return false }
    return statesJSON || (try? JSONCoding.decode(JSONValue.self, from: utf8Body())) != nil
  }

  private var statesJSON: Bool { contentType.map { MediaType($0)?.isJSON == true } ?? true }

  /// RFC 9110 §6.4.1.
  private var isWithoutContent: Bool { status < 200 || [204, 205, 304].contains(status) }

  /// Whether the body is a stream. If only some media types are streamed, the response must have one of them.
  var isStreamed: Bool {
    guard !operation.streamed.isEmpty else { return false }
    if operation.streamed.contains("*/*") {
      return operation.accept.isEmpty || operation.accept.contains(where: has)
    }
    return contentType != nil && operation.streamed.contains(where: has)
  }

  /// Whether the content has exactly this media type.
  public func states(_ mediaType: String) -> Bool {
    guard !isWithoutContent, let actual = contentType.flatMap({ MediaType($0) }) else {
      return false
    }
    return MediaType(mediaType)?.includes(actual) == true
  }

  // MARK: Reading

  /// Decodes the body as JSON.
  ///
  /// - Throws: `CallFailure.undecodable` with the position of the first problem. `timedOut` or
  ///   `cancelled` if the call ends while a long body is decoded.
  public func decode<Value: JSONCodable>() throws(CallFailure) -> Value {
    let document = try document()
    do {
      return try Value(json: document.root)
    } catch {
      throw undecodable(error, in: document)
    }
  }

  // Generic code is compiled for each type, this only once.
  private func document() throws(CallFailure) -> JSONDocument {
    guard !body.isEmpty else { throw undecodable("$", "the body is empty") }
    let text = try utf8Body()
    do {
      return try JSONDocument(text, deepest: nesting, watch: watch)
    } catch let error as JSONError {
      throw undecodable(error.path, error.reason)
    } catch let error as CallFailure {
      throw error
    } catch {
      throw undecodable("$", "it cannot be decoded")
    }
  }

  private func undecodable(_ error: any Error, in document: JSONDocument) -> CallFailure {
    if let failure = error as? CallFailure { return failure }
    let error = JSONError(error, in: document, secretFields: operation.secretFields)
    return undecodable(error.path, error.reason)
  }

  /// Decodes the body as JSON, if there is one.
  ///
  /// - Throws: `CallFailure.undecodable` with the position of the first problem.
  public func decodeIfPresent<Value: JSONCodable>() throws(CallFailure) -> Value? {
    body.isEmpty ? nil : try decode()
  }

  /// Decodes the body as text in the charset of its media type, or in UTF-8.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are not text.
  public func text() throws(CallFailure) -> String {
    guard let text = String(bytes: try utf8Body(), encoding: .utf8) else {
      throw undecodable("$", "the body is not UTF-8 text")
    }
    return text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// Decodes the body as a JSON string or as text, according to its media type.
  ///
  /// - Throws: `CallFailure.undecodable` for bytes that are not text.
  public func decodeOrText() throws(CallFailure) -> String {
    // Many servers send plain text as `application/json`.
    if statesJSON, let text = try? JSONCoding.decode(String.self, from: utf8Body()) {
      return text
    }
    return try text()
  }

  /// Decodes the body as JSON or as text, according to its media type. An empty body is null.
  ///
  /// - Throws: `CallFailure.undecodable` for invalid JSON or text.
  public func decodeOrText() throws(CallFailure) -> JSONValue {
    if body.isEmpty { return .null }
    if contentType == nil, let value = try? JSONCoding.decode(JSONValue.self, from: utf8Body()) {
      return value
    }
    return contentType != nil && statesJSON ? try decode() : .string(try text())
  }

  private var watch: ReadingWatch? {
    readingLimit.map { [call] limit in ReadingWatch { try limit.check(call) } }
  }

  private func utf8Body() throws(CallFailure) -> Data {
    do throws(CharacterEncoding.Problem) {
      return try CharacterEncoding.utf8(body, contentType: contentType)
    } catch {
      throw undecodable("$", error.text)
    }
  }
}
