import ClientModel

/// The files of the client's module.
///
/// - Parameter folder: the prefix of each path. Empty, or with a trailing slash.
func moduleParts(_ client: Client, folder: String) -> [FileRenderer] {
  let runtime = "\(folder)Runtime"
  let resources = client.resources.flatMap(\.located)
  let groups = resourceParts(
    resources.filter(\.resource.methods.isEmpty), of: client, folder: "\(folder)Resources")
  let parts =
    resourceParts(
      resources.filter { !$0.resource.methods.isEmpty }, of: client, folder: "\(folder)Resources")
    + ownParts(client, folder: folder)
  guard client.runtime.isShared else {
    return groups + parts + [{ runtimeFiles(client.runtime, folder: runtime) }]
  }
  // Groups use no types of the runtime.
  let importing = parts.map { part -> FileRenderer in
    { part().map { RenderedFile(path: $0.path, text: SharedRuntime.imported(by: $0.text)) } }
  }
  return groups + importing + [{ [SharedRuntime.exportingFile(folder: runtime)] }]
}

/// All files except resources and the runtime.
private func ownParts(_ client: Client, folder: String) -> [FileRenderer] {
  var parts: [FileRenderer] = [
    {
      [
        RenderedFile(path: "\(folder)\(client.name).swift", content: clientFile(client)),
        RenderedFile(
          path: "\(folder)\(client.name)+Types.swift", content: memberTypesFile(client)),
      ]
        + [signInFile(client)].compactMap { $0 }.map { file in
          RenderedFile(path: "\(folder)\(client.name)+SignIn.swift", content: file)
        }
    }
  ]
  parts += client.operations.map { operation -> FileRenderer in
    {
      let path = "\(folder)Operations/\(operation.fileName).swift"
      return [RenderedFile(path: path, content: operationFile(operation, client: client))]
    }
  }
  let aliases = Dictionary(grouping: client.aliases, by: \.target)
  parts += client.types.filter { !$0.isAlias }.map { declaration -> FileRenderer in
    {
      let path = "\(folder)Models/\(declaration.name).swift"
      let content = modelFile(declaration, aliases: aliases[declaration.name] ?? [])
      return [RenderedFile(path: path, content: content)]
    }
  }
  let givenTypes = client.givenTypes.filter { !$0.isOfRuntime }
  if !givenTypes.isEmpty {
    parts.append {
      let path = "\(folder)Models/\(client.name)+GivenTypes.swift"
      return [RenderedFile(path: path, content: givenTypesFile(givenTypes))]
    }
  }
  parts += client.received.map { events -> FileRenderer in
    {
      let path = "\(folder)Models/\(events.typeName)+Body.swift"
      return [RenderedFile(path: path, content: receivedEventsFile(events))]
    }
  }
  return parts
}

private func resourceParts(
  _ resources: [(path: String, resource: Resource)], of client: Client, folder: String
) -> [FileRenderer] {
  let operations = Dictionary(
    client.operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  return resources.map { path, resource -> FileRenderer in
    {
      let content = resourceFile(resource, path: path, client: client.name, operations)
      return [RenderedFile(path: "\(folder)/\(resource.typeName).swift", content: content)]
    }
  }
}

extension Resource {
  /// The resource and its subresources, with their paths from the client: `customers.exchanges`.
  var located: [(path: String, resource: Resource)] { located(at: name) }

  private func located(at path: String) -> [(path: String, resource: Resource)] {
    [(path, self)] + resources.flatMap { $0.located(at: "\(path).\($0.name)") }
  }
}
