public import Diagnostics
public import OpenAPI

extension Client {
  /// Decides and names everything that the client of a document consists of.
  ///
  /// - Parameter diagnostics: receives what cannot be expressed, at its place.
  public init(
    _ document: Document, configuration: ClientConfiguration, diagnostics: inout DiagnosticList
  ) {
    let style = NameStyle(acronyms: configuration.acronyms)
    let name = configuration.name
    let module = configuration.module ?? name
    let reserved = ReservedNames.libraryTypes.union(ReservedNames.runtimeNames)
      .union(ReservedNames.transportTypes).union(ReservedNames.deviceNames).union([
        module, name, name + "Core", "Mock" + name, name + "Error",
      ])
      .union(Client.memberTypes.map { name + $0 }).union(configuration.types.map(\.outermostName))
    var moduleScope = NameScope(reserved: reserved, comparison: .ignoringCase)
    let context = TranslationContext(
      document, style: style, limits: configuration.limits, reserved: reserved, scope: &moduleScope,
      names: configuration.names, types: configuration.types)
    let words = OperationWords.words(of: document, limits: configuration.limits)
    var operations = OperationTranslator(
      document: document, words: words,
      types: TypeTranslator(context, moduleScope: moduleScope, diagnostics: diagnostics))

    let selection = OperationSelection(configuration)
    let indices = selection.indices(in: document, diagnostics: &operations.types.diagnostics)
    let names = CallNames(
      document, words: words,
      typeNames: document.operations.indices.map { operations.typeName(of: $0) }, style: style,
      given: operations.renames.rest)
    operations.types.diagnostics.append(
      contentsOf: context.givenTypes.problems + operations.renames.problems + names.problems)
    givenTypes = context.givenTypes.types
    operations.types.diagnostics.append(
      contentsOf: document.operations.compactMap {
        GroupWords.problem(of: $0, limits: configuration.limits)
      })
    operations.types.diagnostics.append(contentsOf: UnfollowedExtensions.problems(in: document))
    let budget = context.reader.budget
    self.operations = []
    links = nil
    for index in indices where !budget.isSpent {
      self.operations.append(
        operations.translate(index, named: names))
    }
    received = document.events.compactMap { operations.types.received($0) }
    // A document without operations is about its types.
    if document.isAboutTypes {
      for (name, schema) in document.namedSchemas {
        _ = operations.types.translate(schema, at: .part("", of: name))
      }
    }
    operations.types.declarePending()
    var tree = ResourceTree(tags: document.tags)
    for (index, operation) in document.operations.enumerated() {
      tree.add(
        names.methods[index], operation: operations.typeName(of: index), tag: operation.tags.first)
    }
    resources = tree.resources(
      with: Set(self.operations.map(\.name)), typeNames: &operations.types.moduleScope)
    types = operations.types.declarations.values.sorted { $0.name < $1.name }
    unions = operations.types.unionDecisions
    var examples = OperationExampleReader(context)
    self.examples = zip(indices, self.operations).map { index, operation in
      examples.examples(of: document.operations[index], operation)
    }
    let servers = ServerTranslator(style: style)
    operations.types.diagnostics.append(contentsOf: servers.problems(of: document.servers))
    self.servers = servers.translate(document.servers)
    self.name = name
    self.module = module
    hasTests = configuration.hasTests
    hasFunctions = configuration.hasFunctions
    runtime = configuration.runtime
    environmentPrefix = NameWords(module).words.joined(separator: "_").uppercased()
    title = Documentation(document.info.title).lines.joined(separator: " ")
    userAgent = UserAgent.text(client: module, version: document.info.version)
    documentation = Documentation(document.info.summary, document.info.description)
    security = Self.unique(self.operations.flatMap(\.security))
    if document.showsHypertext {
      links = LinkAccess(self.operations)
      for index in self.operations.indices {
        self.operations[index].urlCall = self.operations[index].urlCallOfLookup
      }
    }
    var origins = operations.types.origins
    origins.note(indices.map { document.operations[$0] }, as: self.operations)
    origins.note(document.servers, as: self.servers)
    places = SpecificationPlaces(budget.isSpent ? Origins() : origins, in: document.sources)
    facts = ClientFacts(
      document, budget.isSpent ? Origins() : origins,
      Array(zip(indices.map { document.operations[$0] }, self.operations)), servers: self.servers)
    operations.types.diagnostics.append(
      contentsOf: MemberRenames.apply(
        names.unresolved, to: &self, known: names.known + types.map(\.name)))
    operations.types.diagnostics.append(
      contentsOf: PagedLists.mark(
        in: &self, from: indices.map { document.operations[$0] }, of: document.schemas,
        names: names.lists, choices: configuration.pagination))
    HiddenTypes.reveal(in: &self, scope: operations.types.moduleScope)
    var secrets = SecretProperties(configuration.runtime.secretNames)
    secrets.mark(in: &self)
    IndirectProperties.mark(in: &self)
    SharedUnionProperties.mark(in: &self)
    FlatInitializers.mark(in: &self)
    if let problem = budget.problem(in: document.schemas) {
      operations.types.diagnostics.append(problem)
    }
    diagnostics = operations.types.diagnostics
  }

  private static func unique(_ schemes: [ClientSecurityScheme]) -> [ClientSecurityScheme] {
    var seen: Set<ClientSecurityScheme> = []
    return schemes.filter { $0.isOfClients && seen.insert($0).inserted }
  }
}
