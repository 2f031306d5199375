public import ClientModel

/// The client's module alone, to are in a target of somebody else, in the order of the paths.
///
/// - Returns: nil when the files have more bytes together than allowed.
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

/// The same in a few files, whose names do not depend on the document: a build tool plugin must know them
/// beforehand. One that has nothing in it is there as well.
///
/// - Returns: nil when the files have more bytes together than allowed.
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
