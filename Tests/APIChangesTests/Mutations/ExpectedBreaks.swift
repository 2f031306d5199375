import APIChanges

/// The expected breaks of a change, from the blueprints alone: a second implementation of the rules in `docs/changes.md`
/// without the generator.
struct ExpectedBreaks {
  private(set) var axes: Set<APIChange.Axis> = []

  init(from old: Blueprint, to new: Blueprint) {
    let later = Dictionary(new.operations.map { ($0.name, $0) }) { first, _ in first }
    for operation in old.operations {
      guard let other = later[operation.name] else {
        axes.formUnion([.source, .wire])
        continue
      }
      compare(operation, other)
    }
    if old.servers[0] != new.servers[0] { axes.insert(.behaviour) }
    // The initializer of the client requires credentials, or no longer does.
    let (before, after) = (old.asksForCredentials, new.asksForCredentials)
    if before != after { axes.insert(.source) }
  }

  private enum Direction { case sent, received }

  private mutating func compare(_ old: Blueprint.Operation, _ new: Blueprint.Operation) {
    compareParameters(old.parameters, new.parameters)
    compareObjects(old.request, new.request, .sent)
    compareObjects(old.response, new.response, .received)
    let enough = old.security.isEmpty ? [[]] : old.security
    for choice in enough where !new.security.isEmpty {
      if !new.security.contains(where: { Set($0).isSubset(of: choice) }) { axes.insert(.wire) }
    }
    if Set(old.failures) != Set(new.failures) { axes.insert(.source) }
  }

  private mutating func compareParameters(_ old: [Blueprint.Value], _ new: [Blueprint.Value]) {
    for value in old {
      guard let other = new.first(where: { $0.name == value.name }) else {
        axes.formUnion([.source, .wire])
        continue
      }
      if value.isRequired != other.isRequired { axes.insert(.source) }
      if !value.isRequired, other.isRequired { axes.insert(.wire) }
      if value.kind != other.kind {
        axes.insert(.source)
        // Every text in a URL is a valid string.
        if other.kind != .string { axes.insert(.wire) }
      }
      if let first = value.byDefault, let second = other.byDefault, first != second {
        axes.insert(.behaviour)
      }
    }
    for value in new where !old.contains(where: { $0.name == value.name }) && value.isRequired {
      axes.formUnion([.source, .wire])
    }
  }

  private mutating func compareObjects(
    _ old: [Blueprint.Value], _ new: [Blueprint.Value], _ direction: Direction
  ) {
    let (old, new) = (Self.present(old, direction), Self.present(new, direction))
    for value in old {
      guard let other = new.first(where: { $0.name == value.name }) else {
        axes.insert(.source)
        if direction == .sent || value.isRequired { axes.insert(.wire) }
        continue
      }
      compare(value, other, direction)
    }
    for value in new where !old.contains(where: { $0.name == value.name }) && value.isRequired {
      axes.insert(.source)
      if direction == .sent { axes.insert(.wire) }
    }
  }

  /// The properties that requests have, and that responses may lack.
  private static func present(
    _ values: [Blueprint.Value], _ direction: Direction
  ) -> [Blueprint.Value] {
    switch direction {
    case .sent: return values.filter { !$0.isReadOnly || $0.isWriteOnly }
    case .received:
      return values.map { value in
        var value = value
        if value.isWriteOnly, !value.isReadOnly { value.isRequired = false }
        return value
      }
    }
  }

  private mutating func compare(
    _ old: Blueprint.Value, _ new: Blueprint.Value, _ direction: Direction
  ) {
    if old.isRequired != new.isRequired {
      axes.insert(.source)
      let isWorse = direction == .sent ? new.isRequired : old.isRequired
      if isWorse { axes.insert(.wire) }
    }
    let isShorter = new.longest.map { $0 < old.longest ?? .max } ?? false
    if direction == .sent, isShorter { axes.insert(.wire) }
    compareKinds(old.kind, new.kind, direction)
  }

  private mutating func compareKinds(
    _ old: Blueprint.Kind, _ new: Blueprint.Kind, _ direction: Direction
  ) {
    switch (old, new) {
    case _ where old == new: return
    case (.object(let old), .object(let new)): compareObjects(old, new, direction)
    case (.choice(let old), .choice(let new)):
      guard !Set(old).isSubset(of: new) else { return }
      axes.insert(.source)
      if direction == .sent { axes.insert(.wire) }
    default:
      axes.insert(.source)
      let (written, read) = direction == .sent ? (old, new) : (new, old)
      if !Self.fits(written, read, direction) { axes.insert(.wire) }
    }
  }

  private static func fits(
    _ written: Blueprint.Kind, _ read: Blueprint.Kind, _ direction: Direction
  ) -> Bool {
    switch (written, read) {
    case (.integer, .number), (.date, .string), (.choice, .string): true
    // Clients keep unknown values.
    case (.string, .choice), (.choice, .choice): direction == .received
    default: false
    }
  }
}

extension Blueprint {
  /// Whether any operation requires credentials.
  fileprivate var asksForCredentials: Bool {
    operations.contains { $0.security.contains { !$0.isEmpty } }
  }
}
