import Diagnostics
import Foundation
import Testing

@Suite struct JSONTests {
  @Test func hasStableKeys() throws {
    let file = SourceFile(path: "a/b.yaml", bytes: [])
    let place = SourceLocation(file: file, line: 3, column: 7)
    let diagnostics = [
      Diagnostic(
        .error, "broken \"x\"", at: place, notes: [.init("see", at: place), .init("repair it")]),
      .warning("unused"),
    ]
    let data = try DiagnosticRenderer().json(diagnostics)
    #expect(
      String(decoding: data, as: UTF8.self) == #"""
        [
          {
            "column" : 7,
            "file" : "a/b.yaml",
            "line" : 3,
            "message" : "broken \"x\"",
            "notes" : [
              {
                "column" : 7,
                "file" : "a/b.yaml",
                "line" : 3,
                "message" : "see"
              },
              {
                "message" : "repair it"
              }
            ],
            "severity" : "error"
          },
          {
            "message" : "unused",
            "notes" : [

            ],
            "severity" : "warning"
          }
        ]
        """#)
  }

  @Test func nothingIsAnEmptyArray() throws {
    let value = try JSONSerialization.jsonObject(with: DiagnosticRenderer().json([]))
    #expect((value as? [Any])?.isEmpty == true)
  }
}
