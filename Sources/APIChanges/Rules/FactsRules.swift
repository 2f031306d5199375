/// The value whose facts are compared.
struct FactsSubject {
  /// The name in a sentence: the property `name`.
  var title: String
  var directions: Directions
  /// Whether the value is required in both versions.
  var isRequired: Bool
  /// Whether the type is unchanged, so that a change of format concerns only values.
  var isSameType: Bool
  var place: String?
}

/// Rules for facts about values other than their types.
extension APIComparison {
  mutating func compareFacts(
    _ before: FactsEntry?, _ after: FactsEntry?, of subject: FactsSubject
  ) {
    guard before != after else { return }
    compareConstraints(before.constraints, after.constraints, subject)
    compareDefaults(before?.defaultValue, after?.defaultValue, subject)
    compareReadOnly(before.isReadOnly, after.isReadOnly, subject)
    compareWriteOnly(before.isWriteOnly, after.isWriteOnly, subject)
    compareSunset(subject.title, before?.sunset, after?.sunset, at: subject.place)
  }

  private mutating func compareConstraints(
    _ before: [String: String], _ after: [String: String], _ subject: FactsSubject
  ) {
    for key in Set(before.keys).union(after.keys).sorted() {
      let constraint = Constraint(key)
      guard before[key] != after[key], constraint.keyword != "format" || subject.isSameType else {
        continue
      }
      let text = constraint.change(from: before[key], to: after[key])
      // A typed client sends no undocumented properties.
      let isNarrower =
        constraint.keyword != "additionalProperties"
        && constraint.isNarrower(after[key], than: before[key])
      let limit = after[key].map { code("\(key): \($0)") } ?? ""
      add(
        .changed, "\(subject.title) \(text)",
        wire: subject.directions.isSent && isNarrower
          ? "requests with values outside \(limit) are rejected" : nil,
        at: subject.place)
    }
  }

  /// Compares defaults. They matter only in requests, where the server applies them.
  private mutating func compareDefaults(
    _ before: String?, _ after: String?, _ subject: FactsSubject
  ) {
    guard before != after, subject.directions.isSent else { return }
    switch (before, after) {
    case (let old?, let new?):
      add(
        .changed, "\(subject.title) is \(code(new)) by default, no longer \(code(old))",
        behaviour: "calls that omit it get another result", at: subject.place)
    case (nil, let new?):
      add(.changed, "\(subject.title) is \(code(new)) by default", at: subject.place)
    case (let old?, nil):
      add(
        .changed, "\(subject.title) no longer says that it is \(code(old)) by default",
        at: subject.place)
    case (nil, nil): return
    }
  }

  private mutating func compareReadOnly(_ before: Bool, _ after: Bool, _ subject: FactsSubject) {
    guard before != after else { return }
    guard after else {
      let isNeeded = subject.isRequired && subject.directions.isSent
      return add(
        .changed, "\(subject.title) is no longer read-only",
        wire: isNeeded ? "requests without it are rejected, and old clients may omit it" : nil,
        at: subject.place)
    }
    add(
      .changed, "\(subject.title) is read-only",
      note: subject.directions.isSent ? "requests need not have it" : nil, at: subject.place)
  }

  private mutating func compareWriteOnly(_ before: Bool, _ after: Bool, _ subject: FactsSubject) {
    guard before != after else { return }
    guard after else {
      return add(.changed, "\(subject.title) is no longer write-only", at: subject.place)
    }
    let isMissed = subject.isRequired && subject.directions.isReceived
    add(
      .changed, "\(subject.title) is write-only",
      wire: isMissed ? "old clients cannot decode responses without it" : nil, at: subject.place)
  }

  /// Reports a date of removal, which neither a compiler nor a server reports in advance.
  mutating func compareSunset(
    _ what: String, _ before: String?, _ after: String?, at place: String?
  ) {
    guard before != after else { return }
    guard let after else {
      return add(.changed, "\(what) no longer has a date of removal", at: place)
    }
    let isSooner = before.map { after < $0 } ?? true
    let was = before.map { ", no longer on \(code($0))" } ?? ""
    add(
      .changed, "\(what) is removed on \(code(after))\(was)",
      behaviour: isSooner ? "programs that use it work until then" : nil, at: place)
  }
}

/// A limit, with its keyword and the part of the value.
private struct Constraint {
  var keyword: String
  var part: String

  /// - Parameter key: `maxLength`, `items.maxLength`.
  init(_ key: String) {
    let dot = key.lastIndex(of: ".")
    keyword = dot.map { String(key[key.index(after: $0)...]) } ?? key
    part = dot.map { String(key[..<$0]) } ?? ""
  }

  func change(from old: String?, to new: String?) -> String {
    let name = part.isEmpty ? keyword : "\(part).\(keyword)"
    if keyword == "additionalProperties" {
      return new == nil ? "may have additional properties" : "may have no additional properties"
    }
    switch (old, new) {
    case (let old?, let new?):
      return "is limited by \(code("\(name): \(new)")), no longer by \(code("\(name): \(old)"))"
    case (nil, let new?): return "is limited by \(code("\(name): \(new)"))"
    case (let old?, nil): return "is no longer limited by \(code("\(name): \(old)"))"
    case (nil, nil): return ""
    }
  }

  /// Whether the old limit allows values that the new one does not.
  func isNarrower(_ new: String?, than old: String?) -> Bool {
    guard let new else { return false }
    guard let old else { return true }
    guard let before = Double(old), let after = Double(new) else { return true }
    switch keyword {
    case "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxContains", "maxProperties":
      return after < before
    case "minimum", "exclusiveMinimum", "minLength", "minItems", "minContains", "minProperties":
      return after > before
    case "multipleOf":
      return after == 0 || (before / after).rounded() != before / after
    default: return true
    }
  }
}
