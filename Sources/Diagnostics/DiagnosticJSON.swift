#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension DiagnosticRenderer {
  /// Formats diagnostics as a JSON array of objects with the keys `severity`, `code`, `message` and `notes`. Diagnostics
  /// in a file also have `file`, `line` and `column`. Notes have the same keys without `severity`, `code` and `notes`.
  public func json(_ diagnostics: some Sequence<Diagnostic>) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Data(
      JSONText.withoutHiddenCharacters(try encoder.encode(diagnostics.map(EncodedDiagnostic.init))))
  }
}

private struct EncodedDiagnostic: Encodable {
  var severity: String
  var code: DiagnosticCode?
  var message: String
  var file: String?
  var line: Int?
  var column: Int?
  var notes: [EncodedNote]

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code
    message = diagnostic.message
    file = diagnostic.location?.file.path
    line = diagnostic.location?.line
    column = diagnostic.location?.column
    notes = diagnostic.notes.map(EncodedNote.init)
  }
}

private struct EncodedNote: Encodable {
  var message: String
  var file: String?
  var line: Int?
  var column: Int?

  init(_ note: Diagnostic.Note) {
    message = note.message
    file = note.location?.file.path
    line = note.location?.line
    column = note.location?.column
  }
}
