import Diagnostics

extension PackageFiles {
  /// The package with what people wrote around the generator's regions. A file that has none belongs to them,
  /// unless it is as an earlier version of the generator wrote it.
  ///
  /// - Parameters:
  ///   - listed: what the generator wrote so far.
  ///   - diagnostics: receives a warning about a file that stays as it is.
  func merged(
    with output: OutputFolder, listed: Manifest, diagnostics: inout DiagnosticList
  ) throws(Diagnostic) -> PackageFiles {
    guard let path = PackagePath(GeneratedRegions.path), let made = contents[path],
      let regions = GeneratedRegions(made, at: path),
      case .file(let present) = try output.occupant(of: path).withPlainLineEndings, present != made,
      listed.files[path] != Checksum(present)
    else { return self }
    if let own = GeneratedRegions(present, at: path) {
      return replacing(path, with: Array(own.renewed(from: regions).text.utf8))
    }
    let isBegun = GeneratedRegions.begin(in: String(decoding: present, as: UTF8.self))
    diagnostics.append(
      .warning(
        code: .packageRegions,
        isBegun
          ? "'\(output.place(of: path))' has a generated region without an end and is not changed"
          : "'\(output.place(of: path))' has no generated regions and is not changed",
        hint: isBegun
          ? "end each '<!-- generated:… -->' with '<!-- end -->'"
          : "add '<!-- generated:usage -->' and '<!-- end -->' where that section belongs"))
    return keeping(path, as: present)
  }
}

extension GeneratedRegions {
  /// - Returns: nil for files that are the generator's as a whole, and for those without regions.
  init?(_ bytes: [UInt8], at path: PackagePath) {
    guard path.text == Self.path, let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    self.init(text)
  }
}
