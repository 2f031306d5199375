extension ClientOperation {
  /// The headers and the body of the documented response with this status.
  public func response(of status: StatusMatch) -> (headers: [ResponseHeader], body: ResponseBody?) {
    if let failure = failures.first(where: { $0.status == status }) { return ([], failure.body) }
    switch success {
    case .body(status, let body): return ([], body)
    case .structure(let structure) where structure.status == status:
      return (structure.headers, structure.body)
    case .union(let union):
      let found = union.cases.first { $0.structure.status == status }?.structure
      return (found?.headers ?? [], found?.body)
    case .body, .structure: return ([], nil)
    }
  }
}

extension ResponseBody {
  /// Whether a response with the status may lack the body.
  public func canBeMissing(with status: StatusMatch) -> Bool {
    guard coding != .json else { return isOptional }
    if case .code = status { return false }
    return true
  }
}

extension Success {
  /// The documented status that also applies to undocumented successes, because gateways change statuses: that of the only
  /// success, or of the only one with a body.
  public var statusOfOthers: StatusMatch? {
    guard case .union(let union) = self else { return statuses.first?.exact }
    let withBody = union.cases.map(\.structure).filter { $0.body != nil }
    guard Set(withBody.map(\.status)).count <= 1 else { return nil }
    let isComplete = union.cases.contains { $0.structure.status.exact == nil }
    return isComplete ? nil : (withBody.first ?? union.cases.first?.structure)?.status.exact
  }

  /// The documented statuses.
  public var statuses: [StatusMatch] {
    switch self {
    case .body(let status, _): [status]
    case .structure(let structure): [structure.status]
    case .union(let union): union.cases.map(\.structure.status)
    }
  }
}

extension StatusMatch {
  /// The status, if it is not a range.
  fileprivate var exact: Self? { if case .code = self { self } else { nil } }
}
