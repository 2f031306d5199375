internal import Diagnostics
internal import YAML

/// A parameter with its location in the list, which is often a reference.
struct ListedParameter {
  var parameter: Parameter
  var place: SourceLocation
}

/// Parses `parameters` of an operation or a path item.
struct ParameterListParser {
  /// The identity of a parameter: its name and location. Header names ignore case.
  struct Identity: Hashable {
    private var name: String
    private var place: Parameter.Place

    init(_ parameter: Parameter) {
      place = parameter.place
      name = place == .header ? parameter.name.lowercased() : parameter.name
    }
  }

  /// Headers that other parts of the document describe (section 4.8.12.2.1).
  private static let ignoredHeaders: Set<String> = ["accept", "content-type", "authorization"]

  let context: LoadingContext

  func parameters(_ entry: Mapping.Entry) -> [ListedParameter] {
    let parser = ParameterParser(context: context)
    var listed: [ListedParameter] = []
    var first: [Identity: ListedParameter] = [:]
    for node in context.sequence(entry) ?? [] {
      guard let parameter = parser.parameter(node), !isIgnored(parameter) else { continue }
      let next = ListedParameter(parameter: parameter, place: node.location)
      if let known = first.updateValue(next, forKey: Identity(parameter)) {
        first[Identity(parameter)] = known
        report(next, repeating: known)
      } else {
        listed.append(next)
      }
    }
    return listed
  }

  /// The parameters of the path item that the operation does not replace, followed by its own.
  func merge(_ item: [ListedParameter], _ own: [ListedParameter]) -> [ListedParameter] {
    let replaced = Set(own.map { Identity($0.parameter) })
    let merged = item.filter { !replaced.contains(Identity($0.parameter)) } + own
    checkWholeQuery(merged)
    return merged
  }

  /// Reports other query parameters next to one for the whole query.
  private func checkWholeQuery(_ listed: [ListedParameter]) {
    let whole = listed.filter { $0.parameter.place == .querystring }
    guard let first = whole.first else { return }
    let parts = whole.dropFirst() + listed.filter { $0.parameter.place == .query }
    for part in parts {
      context.report(
        Diagnostic(
          .warning, code: .parameterInvalid,
          "the parameter '\(first.parameter.name)' is the whole query; '\(part.parameter.name)' is sent after it",
          at: part.place, notes: [Diagnostic.Note("the whole query", at: first.place)]))
    }
  }

  private func isIgnored(_ parameter: Parameter) -> Bool {
    parameter.place == .header && Self.ignoredHeaders.contains(parameter.name.lowercased())
  }

  private func report(_ next: ListedParameter, repeating known: ListedParameter) {
    let parameter = next.parameter
    let note = Diagnostic.Note("first used here", at: known.place)
    // Referring to the same definition twice is harmless.
    let isSame = parameter.location == known.parameter.location
    context.report(
      Diagnostic(
        isSame ? .warning : .error, code: .parameterInvalid,
        "the \(parameter.place.rawValue) parameter '\(parameter.name)' is declared twice",
        at: next.place, notes: [note]))
  }
}
