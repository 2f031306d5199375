/// An error in reading or writing JSON.
public nonisolated struct JSONError: Error, Hashable, Sendable {
  /// The path, for example `$.items[3].amount`.
  public let path: String
  /// A description of the problem.
  public let reason: String
}

nonisolated extension JSONError: CustomStringConvertible {
  public var description: String { "\(path): \(reason)" }
}

/// What is wrong, with a place of which the path is found only when somebody wants to know.
nonisolated struct JSONProblem: Error {
  enum Place {
    case root
    /// In the text.
    case offset(Int)
    case token(Int)
    /// A property of an object.
    case property(String, of: Int)
    /// After what has been written so far.
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
  /// A problem of text that is not JSON.
  init(_ problem: JSONProblem, in text: [UInt8]) {
    reason = problem.reason
    switch problem.place {
    case .offset(let offset): path = JSONPath(behind: text[..<offset]).text
    default: path = JSONPath().text
    }
  }

  /// What reading a document threw.
  init(_ error: any Error, in document: JSONDocument) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be read")
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

  /// What writing threw.
  init(_ error: any Error, behind text: [UInt8]) {
    guard let problem = error as? JSONProblem else {
      self = error as? JSONError ?? JSONError(path: "$", reason: "it cannot be written")
      return
    }
    path = JSONPath(behind: text[...]).text
    reason = problem.reason
  }
}
