extension DiagnosticList {
  /// Combines equal warnings about many locations into one that lists a few of them and counts the others.
  public mutating func joinRepeatedWarnings() {
    replaceAll { all in
      var positions: [Subject: [Int]] = [:]
      for (position, diagnostic) in all.enumerated() where diagnostic.severity == .warning {
        positions[Subject(diagnostic), default: []].append(position)
      }
      var isLeftOut = [Bool](repeating: false, count: all.count)
      var result = all
      for repeats in positions.values where repeats.count > Self.mostOfOne {
        let others = repeats.dropFirst()
        for position in others { isLeftOut[position] = true }
        result[repeats[0]].notes += others.prefix(Self.shownPlaces).map { position in
          Diagnostic.Note("and here", at: all[position].location)
        }
        let rest = others.count - Self.shownPlaces
        result[repeats[0]].notes.append(
          Diagnostic.Note("and at \(rest) other \(rest == 1 ? "place" : "places")"))
      }
      return result.indices.filter { !isLeftOut[$0] }.map { result[$0] }
    }
  }

  /// Up to this many equal warnings are shown individually.
  private static let mostOfOne = 3
  private static let shownPlaces = 2

  /// A warning without its location.
  private struct Subject: Hashable {
    var code: DiagnosticCode?
    var message: String
    var hints: [String]

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      message = diagnostic.message
      hints = diagnostic.notes.filter { $0.location == nil }.map(\.message)
    }
  }
}
