import Diagnostics

extension PublicAPI {
  /// What is different in a later client, its operations first, in their order, then its types.
  public func changes(to new: PublicAPI) -> [APIChange] {
    var comparison = APIComparison(from: self, to: new)
    comparison.compareClients()
    comparison.compareServers()
    comparison.compareResources()
    comparison.compareOperations()
    comparison.compareTypes()
    return comparison.changes
  }
}

/// Two versions of a client side by side, and what was found to be different.
struct APIComparison {
  let old: APIIndex
  let new: APIIndex
  let renames: TypeRenames
  private(set) var changes: [APIChange] = []
  private var subject = APIChange.Subject(kind: .client, name: "")

  init(from old: PublicAPI, to new: PublicAPI) {
    self.old = APIIndex(old)
    self.new = APIIndex(new)
    renames = TypeRenames(from: self.old, to: self.new)
  }

  var requests: WireFit { .requests(from: old, to: new) }
  var answers: WireFit { .answers(from: new, to: old) }

  /// What the next changes belong to.
  mutating func begin(_ kind: APIChange.Subject.Kind, _ name: String, _ detail: String? = nil) {
    subject = APIChange.Subject(kind: kind, name: name, detail: detail)
  }

  mutating func add(
    _ action: APIChange.Action, _ text: String, source: String? = nil, wire: String? = nil,
    note: String? = nil, at place: String?
  ) {
    changes.append(
      APIChange(
        subject: subject, action: action, text: text, source: source, wire: wire, note: note,
        at: place))
  }

  /// Adds an operation or type that one side does not have.
  mutating func add(
    _ action: APIChange.Action, whole declaration: String, source: String? = nil,
    wire: String? = nil, at place: String?
  ) {
    changes.append(
      APIChange(
        subject: subject, action: action, declaration: declaration,
        text: declaration + (action == .added ? " is new" : " is gone"), source: source, wire: wire,
        at: place))
  }

  /// Whether a type of the old client is the same in the new one: by its name, or through aliases. That a
  /// type is called something else is told of the type, not of its uses.
  func isSameType(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    return resolved(WireType(first)) == resolved(WireType(second))
  }

  /// A type as the new module has it: old names can be aliases there.
  private func resolved(_ type: WireType) -> WireType {
    switch type {
    case .named(let name): .named(new.resolvedName(renames.newName(of: name) ?? name))
    case .array(let inner): .array(resolved(inner))
    case .map(let inner): .map(resolved(inner))
    case .optional(let inner): .optional(resolved(inner))
    }
  }

  /// Deprecation breaks nothing.
  mutating func compareDeprecation(_ what: String, _ old: Bool, _ new: Bool, at place: String?) {
    guard old != new else { return }
    add(
      .changed, new ? "\(what) is deprecated" : "\(what) is no longer deprecated",
      note: new ? "calls still work; the compiler warns where it can" : nil, at: place)
  }

  /// Why another type breaks what callers write.
  static func reason(from old: String, to new: String) -> String {
    if old + "?" == new { return "uses of the value have to unwrap it" }
    if old == new + "?" { return "it is not optional any more" }
    return "its type is another one"
  }

  /// Whether those that both have come in another order, which matters where labels are given.
  static func isReordered(_ old: [String], _ new: [String]) -> Bool {
    let common = Set(old).intersection(new)
    return old.filter(common.contains) != new.filter(common.contains)
  }
}

/// Text in a code span, whatever it holds (CommonMark, section 6.1).
func code(_ text: String) -> String {
  let visible = visible(text)
  guard visible.contains("`") else { return "`\(visible)`" }
  let longest = visible.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: longest + 1)
  return "\(fence) \(visible) \(fence)"
}

/// On one line, with spaces for what a terminal or a page would not show as text.
func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        scalar.isHidden ? " " : scalar
      }))
}
