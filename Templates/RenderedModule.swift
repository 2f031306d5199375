public import ClientModel

/// Renders only the client's module, for another target. The files are sorted by path.
///
/// - Returns: `nil` if the files exceed the limit.
public func renderModule(
  _ client: Client, access: AccessLevel, maximumBytes: Int = .max
) -> [RenderedFile]? {
  let parts = moduleParts(client, folder: "").map { part -> FileRenderer in
    {
      part().map { RenderedFile(path: $0.path, text: access.applied(to: $0.text)) }
    }
  }
  return ConcurrentRendering.files(of: parts, within: maximumBytes)?
    .sorted { $0.path < $1.path }
}

/// Renders the module into a few files with fixed names, because a build tool plugin must know them in advance. Files
/// without content exist too.
///
/// - Returns: `nil` if the files exceed the limit.
public func renderMergedModule(
  _ client: Client, access: AccessLevel, maximumBytes: Int = .max
) -> [RenderedFile]? {
  guard let files = renderModule(client, access: access, maximumBytes: maximumBytes) else {
    return nil
  }
  return MergedFile.allCases.map { merged in
    var source = MergedSource()
    for file in files where merged.includes(file.path) { source.add(file.text) }
    return RenderedFile(path: merged.rawValue, text: source.text)
  }
}

/// The files of a merged module.
enum MergedFile: String, CaseIterable {
  case client = "Client.swift"
  case models = "Models.swift"
  case operations = "Operations.swift"
  case resources = "Resources.swift"
  case runtime = "Runtime.swift"

  func includes(_ path: String) -> Bool {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false)
    guard folder.count > 1 else { return self == .client }
    return rawValue == "\(folder[0]).swift"
  }
}
