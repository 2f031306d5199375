extension APIComparison {
  mutating func compareResponses(_ before: OperationEntry, _ after: OperationEntry) {
    compareResults(before, after)
    compareStatuses(before, after)
  }

  // MARK: The result of the method

  private mutating func compareResults(_ before: OperationEntry, _ after: OperationEntry) {
    let isNamedAlike = after.result == .body || before.returns == after.returns
    guard before.result == after.result, isNamedAlike else {
      let text =
        before.returns == after.returns
        ? "\(code(after.returns.swiftName)) is \(after.result.title), no longer \(before.result.title)"
        : "it returns \(code(after.returns.swiftName)), no longer \(code(before.returns.swiftName))"
      return add(.changed, text, source: after.result.reason, at: after.at)
    }
    guard before.result != .union, let old = before.successes.first,
      let new = after.successes.first, old.status != new.status
    else { return }
    // For a single status, the comparison of the body is sufficient.
    switch (old.type, new.type) {
    case (nil, nil): return
    case (let old?, let new?) where isSameType(old, new): return
    default:
      let (old, new) = (old.typeText, new.typeText)
      add(
        .changed, "it returns \(new), no longer \(old)", source: Self.anotherType, at: after.at)
    }
  }

  // MARK: Statuses

  private mutating func compareStatuses(_ before: OperationEntry, _ after: OperationEntry) {
    let known = before.responsesByStatus
    let later = after.responsesByStatus
    for response in before.successes + before.failures where later[response.status] == nil {
      let isFailure = before.failures.contains { $0.status == response.status }
      remove(response, isFailure: isFailure, from: before)
    }
    for response in after.successes + after.failures {
      let isFailure = after.failures.contains { $0.status == response.status }
      if let match = known[response.status] {
        compare(match, response, isFailure: isFailure, before, after)
      } else {
        insert(response, isFailure: isFailure, before, after)
      }
    }
  }

  private mutating func remove(
    _ response: ResponseEntry, isFailure: Bool, from before: OperationEntry
  ) {
    let isCase = isFailure || before.result == .union
    let source = isCase ? Reason.evident("the case was removed") : nil
    add(
      .removed, "\(title(of: response, isFailure: isFailure, before)) was removed", source: source,
      at: response.at)
  }

  private mutating func insert(
    _ response: ResponseEntry, isFailure: Bool, _ before: OperationEntry, _ after: OperationEntry
  ) {
    let isEnum = isFailure || (after.result == .union && before.result == .union)
    let wire = wireReason(forNew: response, isFailure: isFailure, before)
    add(
      .added, "\(title(of: response, isFailure: isFailure, after)) is new",
      source: isEnum ? "a \(code("switch")) is no longer exhaustive" : nil, wire: wire,
      note: isFailure && wire == nil ? "old clients see it as \(code(".undocumented"))" : nil,
      at: response.at)
  }

  /// How old clients handle an undocumented response: like its range, or like the default.
  private func wireReason(
    forNew response: ResponseEntry, isFailure: Bool, _ before: OperationEntry
  ) -> Reason? {
    let fallback = before.response(standingFor: response.status)
    let isTakenForFailure =
      fallback.map { fallback in before.failures.contains { $0.status == fallback.status } } ?? true
    if !isFailure, isTakenForFailure { return "old clients treat it as a failure" }
    guard let read = fallback?.type else { return nil }
    guard let written = response.type else {
      if case .optional = read { return nil }
      return isFailure ? nil : "old clients cannot decode it without a body"
    }
    return responses(.json).fits(written, read)
      ? nil : "old clients read it as \(code(read.swiftName))"
  }

  private mutating func compare(
    _ before: ResponseEntry, _ after: ResponseEntry, isFailure: Bool,
    _ oldOperation: OperationEntry,
    _ newOperation: OperationEntry
  ) {
    if let old = before.name, let new = after.name, old != new {
      add(
        .changed, "the case for \(after.status) is now called \(code(new)), no longer \(code(old))",
        source: Self.anotherName, at: after.at)
    }
    compareBodies(before, after, isFailure: isFailure)
    compareAlternatives(before, after)
    let isStructure = oldOperation.result != .body && newOperation.result == oldOperation.result
    compareHeaders(before, after, showsSource: isStructure)
  }

  private mutating func compareBodies(
    _ before: ResponseEntry, _ after: ResponseEntry, isFailure: Bool
  ) {
    let status = after.status
    switch (before.type, after.type) {
    case (nil, nil): return
    case (nil, let new?):
      add(
        .changed, "\(status) has the body \(code(new.swiftName))", source: Self.anotherType,
        at: after.at)
    case (let old?, nil):
      add(
        .changed, "\(status) no longer has the body \(code(old.swiftName))",
        source: Self.anotherType,
        wire: isFailure ? nil : "old clients treat it as a failure", at: after.at)
    case (let old?, let new?):
      if !isSameType(old, new) {
        add(
          .changed,
          "\(status) has the body \(code(new.swiftName)), no longer \(code(old.swiftName))",
          source: Self.anotherType, wire: responses(.json).misfit(new, old).map(Self.illegibility),
          at: after.at)
      }
      if let media = after.mediaType,
        media.withoutParameters != before.mediaType?.withoutParameters,
        before.mediaType != "*/*"
      {
        add(
          .changed,
          "\(status) has the media type \(code(media)), no longer \(code(before.mediaType ?? ""))",
          wire: isFailure ? nil : "old clients treat it as a failure",
          note: isFailure ? "old clients see it as \(code(".undocumented"))" : nil, at: after.at)
      }
    }
  }

  /// Compares the documented alternatives of a failure.
  private mutating func compareAlternatives(_ before: ResponseEntry, _ after: ResponseEntry) {
    let (old, new) = (before.alternatives ?? [], after.alternatives ?? [])
    guard old.isEmpty == new.isEmpty else {
      return add(
        old.isEmpty ? .added : .removed,
        old.isEmpty
          ? "\(after.status) has the property \(code("alternative")), which is the documented alternative"
          : "\(after.status) no longer has \(code("alternative"))",
        source: old.isEmpty ? nil : .evident("the property and its type were removed"), at: after.at
      )
    }
    compareCases(old, new, of: after.status)
  }

  // MARK: Headers

  private mutating func compareHeaders(
    _ before: ResponseEntry, _ after: ResponseEntry, showsSource: Bool
  ) {
    let later = after.headersByName
    let known = before.headersByName
    for header in before.headers {
      guard let match = later[header.wire.lowercased()] else {
        add(
          .removed, "the header \(code(header.wire)) of \(after.status) was removed",
          source: showsSource ? .evident("the property \(code(header.name)) was removed") : nil,
          wire: header.isRequired ? "old clients require it" : nil, at: header.at)
        continue
      }
      compare(header, match, status: after.status)
    }
    for header in after.headers where known[header.wire.lowercased()] == nil {
      let isRequired = header.isRequired && showsSource
      add(
        .added,
        "the header \(code(header.wire)) of \(after.status) is new: \(code(header.swiftType))",
        source: isRequired ? "callers that create the value must pass it" : nil,
        at: header.at)
    }
    let order = (before.headers.map(\.name), after.headers.map(\.name))
    if showsSource, Self.isReordered(order.0, order.1) {
      add(
        .changed, "the headers of \(after.status) are in another order",
        source: .evident("the initializer takes them in order"), at: after.at)
    }
  }

  private mutating func compare(_ before: HeaderEntry, _ after: HeaderEntry, status: String) {
    if before.name != after.name {
      add(
        .changed, "the header property \(code(before.name)) is now called \(code(after.name))",
        source: Self.anotherName, at: after.at)
    }
    guard before.swiftType != after.swiftType else { return }
    let wire: Reason? =
      before.isRequired && !after.isRequired
      ? "old clients require it"
      : responses(.text).misfit(after.type, before.type).map(Self.illegibility)
    add(
      .changed,
      "the header \(code(after.wire)) of \(status) is \(code(after.swiftType)), no longer \(code(before.swiftType))",
      source: Self.anotherType, wire: wire, at: after.at)
  }

  private func title(of response: ResponseEntry, isFailure: Bool, _ operation: OperationEntry)
    -> String
  {
    guard let name = response.name else { return "the success \(response.status)" }
    let type = isFailure ? operation.error : operation.returns.swiftName
    return "the \(isFailure ? "error" : "success") \(code("\(type).\(name)")) (\(response.status))"
  }
}

extension OperationEntry.Result {
  /// The reason for the result type of a method.
  fileprivate var reason: Reason {
    switch self {
    case .body: "the result is the body alone"
    case .structure: "the result is a struct of headers, body and response"
    case .union: "the result is an enum of several successes"
    }
  }

  fileprivate var title: String {
    switch self {
    case .body: "the body alone"
    case .structure: "a struct"
    case .union: "an enum of several successes"
    }
  }
}

extension OperationEntry {
  var responsesByStatus: [String: ResponseEntry] {
    Dictionary((successes + failures).map { ($0.status, $0) }) { first, _ in first }
  }

  /// The response for an undocumented status: that of its range, or the default.
  fileprivate func response(standingFor status: String) -> ResponseEntry? {
    let known = responsesByStatus
    return status.first.flatMap { known["\($0)XX"] } ?? known["default"]
  }
}

extension String {
  /// The media type without its parameters.
  fileprivate var withoutParameters: String {
    prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
  }
}

extension ResponseEntry {
  /// The type of the body, or `no body`.
  fileprivate var typeText: String { type.map { code($0.swiftName) } ?? "no body" }

  fileprivate var headersByName: [String: HeaderEntry] {
    Dictionary(headers.map { ($0.wire.lowercased(), $0) }) { first, _ in first }
  }
}
