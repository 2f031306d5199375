extension ClientOperation {
  /// The headers and the body of the documented answer with this status.
  public func answer(of status: StatusMatch) -> (headers: [ResponseHeader], body: ResponseBody?) {
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

extension Success {
  /// The documented statuses.
  public var statuses: [StatusMatch] {
    switch self {
    case .body(let status, _): [status]
    case .structure(let structure): [structure.status]
    case .union(let union): union.cases.map(\.structure.status)
    }
  }
}
