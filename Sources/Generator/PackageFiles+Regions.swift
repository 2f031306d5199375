import Diagnostics

extension PackageFiles {
  /// Merges the user's text around regions into the package. A file without regions belongs to the user, unless it is
  /// unchanged since an earlier version of the generator wrote it.
  ///
  /// - Parameters:
  ///   - listed: the files in the manifest.
  ///   - diagnostics: receives a warning about a file that is not changed.
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
  /// - Returns: `nil` for files that belong to the generator as a whole, and for files without regions.
  init?(_ bytes: [UInt8], at path: PackagePath) {
    guard path.text == Self.path, let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    self.init(text)
  }
}
