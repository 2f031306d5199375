public import Diagnostics

/// The differences between a package on disk and the generated package.
public struct PackageComparison: Equatable, Sendable {
  public struct Difference: Equatable, Sendable {
    /// The path relative to the package's folder.
    public var path: String
    /// The problem, in a few words.
    public var problem: String
    /// The differing lines in the style of `diff -u`: `-` on disk, `+` generated.
    public var excerpt: [String]
  }

  /// The differences, sorted by path.
  public var differences: [Difference]

  public var isClean: Bool { differences.isEmpty }

  /// Each difference with its excerpt.
  /// - Parameter limit: the maximum number of files.
  public func lines(limit: Int = 20) -> [String] {
    let shown = differences.prefix(limit).flatMap { difference in
      ["\(difference.path): \(difference.problem)"] + difference.excerpt.map { "  " + $0 }
    }
    let rest = differences.count - limit
    return shown + (rest > 0 ? ["and \(rest) more files"] : [])
  }
}

extension PackageComparison {
  private static let excerptLines = 20

  init(_ package: PackageFiles, with output: OutputFolder) throws(Diagnostic) {
    differences = []
    let written = try output.manifest()
    var warnings = DiagnosticList()
    let package = try package.merged(with: output, written: written, diagnostics: &warnings)
    let manifest = Manifest(of: package)
    let isListed = written.isSame(as: manifest.encoded)
    let listed = isListed ? manifest : try written.read()
    var survey = OutputSurvey(of: output)
    for path in package.paths {
      let new = package.contents[path, default: []]
      if let difference = try Self.difference(
        path, from: survey.occupant(of: path).withPlainLineEndings, to: new)
      {
        differences.append(difference)
      }
    }
    for path in listed.files.keys where package.contents[path] == nil {
      if try survey.occupant(of: path) == .nothing { continue }
      differences.append(.init(path: path.text, problem: "no longer generated", excerpt: []))
    }
    differences.sort { $0.path < $1.path }
    // With other differences, the list of files differs too.
    if differences.isEmpty, !isListed {
      let problem =
        listed.files == manifest.files
        ? "was generated from another specification, or by another version"
        : "does not list these files"
      differences = [.init(path: Manifest.fileName, problem: problem, excerpt: [])]
    }
  }

  private static func difference(
    _ path: PackagePath, from occupant: OutputFolder.Occupant, to new: [UInt8]
  ) -> Difference? {
    switch occupant {
    case .file(let old) where old.isSame(as: new):
      return nil
    case .nothing:
      return Difference(path: path.text, problem: "missing", excerpt: [])
    case .obstacle(let problem):
      return Difference(path: path.text, problem: problem, excerpt: [])
    case .file(let old):
      let excerpt = LineDifference.lines(
        from: String(decoding: old, as: UTF8.self), to: String(decoding: new, as: UTF8.self),
        limit: excerptLines)
      return Difference(path: path.text, problem: "differs", excerpt: excerpt)
    }
  }
}

extension PackageWriter {
  /// Compares without writing.
  /// - Returns: `nil` if the package on disk cannot be read, with an error in `diagnostics`.
  public func compare(
    _ package: PackageFiles, diagnostics: inout DiagnosticList
  ) -> PackageComparison? {
    do throws(Diagnostic) {
      if try output.fileSystem.kind(of: output.workFolder) != .missing {
        diagnostics.append(
          .warning(
            code: .packageInterrupted,
            "a run was interrupted: '\(output.workFolder)' exists, and the files may come from two versions",
            hint: "run 'generate', which undoes the interrupted run"))
      }
      return try PackageComparison(package, with: output)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
