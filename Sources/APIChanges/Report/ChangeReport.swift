/// The differences between two clients.
public struct ChangeReport: Equatable, Sendable {
  /// The names of the versions.
  public var old: String
  public var new: String
  public var changes: [APIChange]
  /// The step to the next version of the package.
  public var step: VersionStep
  /// The calls of the new client that are unchanged, including all their types.
  public var unchangedCalls: [String]
  /// The number of calls that both clients have, possibly renamed.
  public var callCount: Int
  /// The number of omitted changes, which break nothing.
  public private(set) var omittedCount = 0

  /// - Parameter hasOtherChanges: whether files of the package differ even if the public API does not.
  public init(
    from old: PublicAPI, called oldName: String, to new: PublicAPI, called newName: String,
    hasOtherChanges: Bool = false
  ) {
    self.old = oldName
    self.new = newName
    changes = old.changes(to: new)
    step = max(VersionStep(changes), hasOtherChanges ? .patch : .none)
    let added = changes.count {
      $0.subject.kind == .operation && $0.action == .added && $0.declaration != nil
    }
    callCount = new.operations.count - added
    let touched = Set(
      changes.flatMap { $0.subject.kind == .operation ? [$0.subject.name] : $0.calls })
    unchangedCalls = new.operations.map(\.call).filter { !touched.contains($0) }
  }

  public func breaks(_ axis: APIChange.Axis) -> Bool {
    changes.contains { $0.reason(on: axis) != nil }
  }

  /// A copy with only breaking changes.
  public var onlyBreaking: ChangeReport {
    var report = self
    report.changes = changes.filter(\.isBreaking)
    report.omittedCount += changes.count - report.changes.count
    return report
  }

  /// `major: 12 changes, 3 break callers' source, 2 break on the wire, 1 breaks the behaviour`.
  public var summary: String {
    let count = changes.count + omittedCount
    guard count > 0 else {
      return step == .none ? "no changes" : "\(step.rawValue): nothing changes for callers"
    }
    let breaks = APIChange.Axis.allCases.compactMap { axis -> String? in
      let count = changes.count { $0.reason(on: axis) != nil }
      return count == 0 ? nil : "\(count) \(count == 1 ? "breaks" : "break") \(axis.object)"
    }
    let rest = breaks.isEmpty ? ["none is breaking"] : breaks
    return
      "\(step.rawValue): \(count) change\(count == 1 ? "" : "s"), \(rest.joined(separator: ", "))\(accepted)"
  }

  /// The number of accepted breaking changes, as text.
  private var accepted: String {
    let count = changes.count { $0.accepted != nil }
    return count == 0 ? "" : "; \(count) of them \(count == 1 ? "is" : "are") accepted"
  }

  /// The number of unchanged calls, as text. `nil` if it is irrelevant, or if the client itself breaks, because its
  /// servers affect all calls.
  var unchanged: String? {
    let isOfAll = changes.contains { $0.subject.kind == .client && $0.isBreaking }
    guard callCount > 0, changes.count + omittedCount > 0, !isOfAll else { return nil }
    let count = unchangedCalls.count
    guard count < callCount else { return "All calls that both versions have are unchanged." }
    guard count > 0 else { return "No call is unchanged." }
    return "\(count) of \(callCount) calls \(count == 1 ? "is" : "are") unchanged."
  }
}

extension APIChange.Axis {
  /// The object that breaks, for a sentence.
  fileprivate var object: String {
    switch self {
    case .source: "callers' source"
    case .wire: "on the wire"
    case .behaviour: "the behaviour"
    }
  }
}
