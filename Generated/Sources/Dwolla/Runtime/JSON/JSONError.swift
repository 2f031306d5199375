/// An error in decoding or encoding JSON.
public nonisolated struct JSONError: Error, Hashable, Sendable {
  /// The path, for example `$.items[3].amount`.
  public let path: String
  /// A description of the problem.
  public let reason: String
}

nonisolated extension JSONError: CustomStringConvertible {
  public var description: String { "\(path): \(reason)" }
}

/// A problem with its position. The path is determined only when it is needed.
nonisolated struct JSONProblem: Error {
  enum Place {
    case root
    /// An offset in the text.
    case offset(Int)
    case token(Int)
    /// A property of an object.
    case property(String, of: Int)
    /// The end of the text that has been written so far.
    case end
  }

  let reason: String
  let place: Place
  /// The value that the reason is about. It starts the sentence, unless a name on its path is secret.
  let value: String?

  init(_ reason: String, _ place: Place, value: String? = nil) {
    self.reason = reason
    self.place = place
    self.value = value
  }

  /// - Parameters:
  ///   - path: the path of the value.
  ///   - redaction: decides which names are secret.
  func reason(at path: JSONPath, _ redaction: Redaction) -> String {
    guard let value else { return reason }
    return path.names.contains(where: redaction.isSecret) ? "it \(reason)" : "\(value) \(reason)"
  }
}

nonisolated extension JSONError {
  /// Creates an error for text that is not JSON.
  init(_ problem: JSONProblem, in text: [UInt8]) {
    reason = problem.reason
    switch problem.place {
    case .offset(let offset): path = JSONPath(behind: text[..<offset]).text
    default: path = JSONPath().text
    }
  }

  /// Creates an error from an error thrown by decoding.
  ///
  /// - Parameter secretFields: the names that the API description marks.
  init(_ error: any Error, in document: JSONDocument, secretFields: [String] = []) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be decoded")
      return
    }
    let place =
      switch problem.place {
      case .token(let token): JSONPath(to: token, in: document)
      case .property(let name, let object): JSONPath(to: object, in: document) + .property(name)
      case .root, .offset, .end: JSONPath()
      }
    path = place.text
    reason = problem.reason(at: place, Redaction(secretFields: secretFields))
  }

  /// Creates an error from an error thrown by encoding.
  init(_ error: any Error, behind text: [UInt8]) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be encoded")
      return
    }
    path = JSONPath(behind: text[...]).text
    reason = problem.reason
  }
}
