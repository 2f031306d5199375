/// A change in a later version of a client.
///
/// A change breaks source if a program that compiles with the old package may not compile with the new one. It breaks
/// the wire if a program that was built with the old package may fail against a server that follows the new description.
/// It breaks behavior if a program compiles with the new package and the server accepts its requests, but it does
/// something else.
public struct APIChange: Encodable, Hashable, Sendable {
  public enum Action: String, Encodable, Sendable { case added, removed, changed }

  /// The subject of the change in a report.
  public struct Subject: Encodable, Hashable, Sendable {
    public enum Kind: String, Encodable, Sendable { case client, operation, type }

    public var kind: Kind
    /// `customers.create`, `Customer`.
    public var name: String
    /// The HTTP method and the path of an operation: `POST /customers`.
    public var detail: String?
  }

  public var subject: Subject
  public var action: Action
  /// The operation or type, if it was added or removed: `customers.create(body:)`.
  public var declaration: String?
  /// The change, in a sentence without a full stop.
  public var text: String
  /// Why it breaks callers' source, or `nil`.
  public var source: Reason?
  /// Why it breaks the wire, or `nil`.
  public var wire: Reason?
  /// Why it breaks behavior, or `nil`.
  public var behaviour: Reason?
  /// An additional note.
  public var note: String?
  /// The reason why the change was accepted, or `nil`.
  public var accepted: String?
  /// The calls that use the type.
  public var calls: [String] = []
  /// The place in the document: the new one, or the old one for a removal.
  public var at: String?

  public var isBreaking: Bool { !axes.isEmpty }

  /// The axes of compatibility.
  public enum Axis: String, CaseIterable, Encodable, Sendable { case source, wire, behaviour }

  /// The broken axes.
  public var axes: [Axis] { Axis.allCases.filter { reason(on: $0) != nil } }

  public func reason(on axis: Axis) -> Reason? {
    switch axis {
    case .source: source
    case .wire: wire
    case .behaviour: behaviour
    }
  }
}
