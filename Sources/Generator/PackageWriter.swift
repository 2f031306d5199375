public import Diagnostics

/// Brings a generated package to disk: wholly or not at all, without touching files that are already
/// right, and without ever touching a file that the generator did not write.
public struct PackageWriter: Sendable {
  let output: OutputFolder

  /// - Parameter folder: the package's folder; it is made when it is missing.
  public init(folder: String) {
    self.init(folder: folder, fileSystem: FileSystem())
  }

  init(folder: String, fileSystem: FileSystem) {
    output = OutputFolder(path: folder, fileSystem: fileSystem)
  }

  /// Writes what differs, and removes files of an earlier run that are not longer part of the package.
  ///
  /// - Parameters:
  ///   - package: every file that the package is to have.
  ///   - discardsEdits: whether generated files that were edited by hand are replaced; without it
  ///     they are errors.
  ///   - configuration: says which changes are accepted.
  ///   - diagnostics: receives the files that block the output.
  /// - Returns: what was done, or nil after an error. Then the package is as it was, except for an
  ///   error that says otherwise.
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
