public import Diagnostics
public import Generator

/// The result of the whole pipeline for an input, in memory.
public struct Trial: Sendable {
  public var diagnostics: [Diagnostic]
  /// `nil` after an error.
  public var package: PackageFiles?
  /// Problems other than a crash or a hang.
  public var findings: [String] = []

  public init(_ file: SourceFile, limits: Limits = Limits()) {
    var list = DiagnosticList()
    let pipeline = Pipeline(
      specification: file.path, name: try? ClientName("Fuzzed"), limits: limits)
    package = pipeline.package(of: file, diagnostics: &list)?.files
    diagnostics = list.all
    check(list)
  }

  private mutating func check(_ list: DiagnosticList) {
    if (package == nil) != list.hasErrors {
      findings.append(package == nil ? "no package and no error" : "a package and an error")
    }
    let text = DiagnosticRenderer().render(list.all)
    if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }) {
      findings.append("a diagnostic has a control character")
    }
    for (path, bytes) in package?.texts ?? [] {
      let text = String(decoding: bytes, as: UTF8.self)
      if text.utf8.count != bytes.count { findings.append("\(path) is not UTF-8") }
      if text.unicodeScalars.contains(where: { $0.isHidden && $0 != "\n" }) {
        findings.append("\(path) has a character that is not seen")
      }
    }
  }
}
