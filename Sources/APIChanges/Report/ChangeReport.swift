/// What is different between two clients, for people and for programs.
public struct ChangeReport: Equatable, Sendable {
  /// What the versions are called.
  public var old: String
  public var new: String
  public var changes: [APIChange]
  /// The step to the next version of the package.
  public var step: VersionStep
  /// The calls of the new client that are as they were, and so is all that they take and return.
  public var unchangedCalls: [String]
  /// How many calls the new client has that the old one had too, under whatever name.
  public var callCount: Int
  /// How many changes count and are not in the list, as they break nothing.
  public private(set) var omittedCount = 0

  /// - Parameter hasOtherChanges: whether files of the package differ even where the public API does not.
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

  /// The same with what breaks alone.
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
    let rest = breaks.isEmpty ? ["none breaks anything"] : breaks
    return
      "\(step.rawValue): \(count) change\(count == 1 ? "" : "s"), \(rest.joined(separator: ", "))\(accepted)"
  }

  /// How many of the breaking changes somebody has let pass.
  private var accepted: String {
    let count = changes.count { $0.accepted != nil }
    return count == 0 ? "" : "; \(count) of them \(count == 1 ? "is" : "are") accepted"
  }

  /// How many calls are as they were; nil if that says nothing, or where what breaks is the client's: its
  /// servers are those of all calls.
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
  /// What breaks, in a sentence.
  fileprivate var object: String {
    switch self {
    case .source: "callers' source"
    case .wire: "on the wire"
    case .behaviour: "the behaviour"
    }
  }
}
