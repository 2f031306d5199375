public import Diagnostics

/// Writes a generated package to disk, completely or not at all. It changes neither files that are up to date nor files
/// that the generator did not write.
public struct PackageWriter: Sendable {
  let output: OutputFolder

  /// - Parameter folder: the package's folder, which is created if it is missing.
  public init(folder: String) {
    self.init(folder: folder, fileSystem: FileSystem())
  }

  init(folder: String, fileSystem: FileSystem) {
    output = OutputFolder(path: folder, fileSystem: fileSystem)
  }

  /// Writes the files that differ, and removes files of an earlier run that are no longer part of the package.
  ///
  /// - Parameters:
  ///   - package: all files of the package.
  ///   - discardsEdits: whether to replace generated files that were edited by hand. Otherwise, they are errors.
  ///   - configuration: the configuration with the accepted changes.
  ///   - diagnostics: receives the files that block the output.
  /// - Returns: the changes, or `nil` after an error. Then the package is unchanged, unless the error says otherwise.
  public func write(
    _ package: PackageFiles, discardingEdits discardsEdits: Bool = false,
    accepting configuration: CodegenConfiguration = CodegenConfiguration(),
    diagnostics: inout DiagnosticList
  ) -> Changes? {
    do throws(Diagnostic) {
      let created = try output.create()
      do throws(Diagnostic) {
        let plan = try output.locked { () throws(Diagnostic) in
          try perform(package, discardsEdits, configuration, diagnostics: &diagnostics)
        }
        if plan == nil { try output.remove(created) }
        return plan?.changes
      } catch {
        diagnostics.append(error)
        try output.remove(created)
      }
    } catch {
      diagnostics.append(error)
    }
    return nil
  }

  private func perform(
    _ package: PackageFiles, _ discardsEdits: Bool, _ configuration: CodegenConfiguration,
    diagnostics: inout DiagnosticList
  ) throws(Diagnostic) -> WritePlan? {
    let transaction = WriteTransaction(output: output)
    try transaction.recover()
    let plan = try WritePlan(
      package, in: output, discardsEdits: discardsEdits, accepting: configuration,
      diagnostics: &diagnostics)
    if let plan, !plan.isEmpty { try transaction.perform(plan) }
    return plan
  }
}
