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

  init(_ reason: String, _ place: Place) {
    self.reason = reason
    self.place = place
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
  init(_ error: any Error, in document: JSONDocument) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be decoded")
      return
    }
    reason = problem.reason
    switch problem.place {
    case .token(let token): path = JSONPath(to: token, in: document).text
    case .property(let name, let object):
      path = (JSONPath(to: object, in: document) + .property(name)).text
    case .root, .offset, .end: path = JSONPath().text
    }
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
