/// Stores a value outside of the enclosing struct, so that a struct can contain its own type.
public nonisolated struct Indirect<Value> {
  fileprivate var box: Box

  /// Stores a value.
  public init(_ value: Value) {
    box = .value(value)
  }

  /// The value.
  public var value: Value {
    get {
      switch box {
      case .value(let value): value
      }
    }
    set { box = .value(newValue) }
  }

  fileprivate indirect enum Box {
    case value(Value)
  }
}

nonisolated extension Indirect.Box: Sendable where Value: Sendable {}
nonisolated extension Indirect: Sendable where Value: Sendable {}

/// Shows the value, as if it were stored directly.
nonisolated extension Indirect: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(value)" }
  public var customMirror: Mirror { Mirror(reflecting: value) }
}

nonisolated extension Indirect: Equatable where Value: Equatable {
  public static func == (left: Self, right: Self) -> Bool {
    left.value == right.value
  }
}

nonisolated extension Indirect: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
  }
}
