/// One thing that is different in a later client.
///
/// Source breaks when a program that compiles with the old package may not compile with the new one. The
/// wire breaks when a program that was built with the old package may fail against a server that follows
/// the new description. The behavior breaks when a program compiles with the new package, and is understood,
/// and something else happens than before.
public struct APIChange: Encodable, Hashable, Sendable {
  public enum Action: String, Encodable, Sendable { case added, removed, changed }

  /// What the change belongs to in a report.
  public struct Subject: Encodable, Hashable, Sendable {
    public enum Kind: String, Encodable, Sendable { case client, operation, type }

    public var kind: Kind
    /// `customers.create`, `Customer`.
    public var name: String
    /// For an operation, `POST /customers`.
    public var detail: String?
  }

  public var subject: Subject
  public var action: Action
  /// The operation or type, where it is new or gone as a whole: `customers.create(body:)`.
  public var declaration: String?
  /// What is different, in a sentence without a full stop.
  public var text: String
  /// Why it breaks callers' source; nil if it does not.
  public var source: Reason?
  /// Why it breaks on the wire; nil if it does not.
  public var wire: Reason?
  /// Why programs do something else; nil if they do not.
  public var behaviour: Reason?
  /// What else there is to know.
  public var note: String?
  /// The reason for which the change was accepted; nil if it was not.
  public var accepted: String?
  /// The calls that take or return the type.
  public var calls: [String] = []
  /// Where in the specification it comes from: the new one, the old one for what is removed.
  public var at: String?

  public var isBreaking: Bool { !axes.isEmpty }

  /// What can break.
  public enum Axis: String, CaseIterable, Encodable, Sendable { case source, wire, behaviour }

  /// What it breaks.
  public var axes: [Axis] { Axis.allCases.filter { reason(on: $0) != nil } }

  public func reason(on axis: Axis) -> Reason? {
    switch axis {
    case .source: source
    case .wire: wire
    case .behaviour: behaviour
    }
  }
}
