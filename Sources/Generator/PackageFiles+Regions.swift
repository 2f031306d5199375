import Diagnostics

extension PackageFiles {
  /// Merges the user's text around regions into the package. A file without regions belongs to the user, unless it has
  /// not changed since an earlier version of the generator wrote it.
  ///
  /// - Parameters:
  ///   - written: the manifest on disk.
  ///   - diagnostics: receives a warning about a file that is not changed.
  func merged(
    with output: OutputFolder, written: WrittenManifest, diagnostics: inout DiagnosticList
  ) throws(Diagnostic) -> PackageFiles {
    guard let path = PackagePath(GeneratedRegions.path), let made = contents[path],
      let regions = GeneratedRegions(made, at: path),
      case .file(let present) = try output.occupant(of: path).withPlainLineEndings, present != made
    else { return self }
    if let own = GeneratedRegions(present, at: path) {
      return replacing(path, with: Array(own.renewed(from: regions).text.utf8))
    }
    if try written.read().files[path] == Checksum(present) { return self }
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
  /// Whether a file at the path can have regions.
  static func canBe(at path: PackagePath) -> Bool { path.text == Self.path }

  /// - Returns: `nil` for files that belong to the generator as a whole, and for files without regions.
  init?(_ bytes: [UInt8], at path: PackagePath) {
    guard Self.canBe(at: path), let text = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    self.init(text)
  }
}
