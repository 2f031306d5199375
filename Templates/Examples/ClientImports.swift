import ClientModel

/// The imports of a file that uses the client. If another module has a type with the same name as one of the client's
/// types, the client's type is imported individually too, which gives it priority.
struct ClientImports {
  private let module: String
  /// The client's types whose name exists in another module.
  private let declared: [TypeDeclaration]

  init(_ client: Client) {
    module = client.module
    let taken = publicTypes.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let all = [client.types] + client.operations.map(\.types)
    declared = all.flatMap { types in types.filter { taken.contains($0.name) } }
  }

  /// - Parameter text: the text after the imports.
  func lines(and modules: [String], for text: SwiftText) -> [String] {
    let plain = (modules + [module]).sorted().map { "import \($0)" }
    if declared.isEmpty { return plain }
    let taken = modules.reduce(into: Set<String>()) { $0.formUnion(publicTypes[$1] ?? []) }
    let hidden = declared.filter { taken.contains($0.name) }
    guard !hidden.isEmpty else { return plain }
    let scoped = hidden.filter { text.contains(identifier: $0.name) }.map { declaration in
      "import \(declaration.importKind) \(module).\(declaration.name)"
    }
    return plain + scoped.sorted()
  }
}

extension TypeDeclaration {
  fileprivate var importKind: String {
    switch self {
    case .structure, .enumeration: "struct"
    case .union: "enum"
    case .alias: "typealias"
    }
  }
}

/// Names that schemas may also have. Names that the client itself uses are missing, because no schema gets those.
private let publicTypes: [String: Set<String>] = [
  "Foundation": [
    "AttributedString", "Bundle", "Calendar", "Dimension", "Expression", "Formatter", "Host",
    "IndexPath", "IndexSet", "InputStream", "Measurement", "Notification", "NotificationCenter",
    "OperationQueue", "OutputStream", "PersonNameComponents", "Pipe", "Port", "Predicate",
    "Process", "Progress", "RunLoop", "Scanner", "SortDescriptor", "SortOrder", "Stream", "Thread",
    "Timer", "Unit", "UnitArea", "UnitDuration", "UnitLength", "UnitMass", "UnitSpeed",
    "UnitTemperature",
    "UnitVolume", "UserDefaults", "XMLDocument", "XMLElement", "XMLNode", "XMLParser",
  ],
  "Testing": [
    "Attachable", "Attachment", "Bug", "Comment", "Confirmation", "ExitStatus", "ExitTest",
    "Expectation", "Issue", "SourceLocation", "Tag", "Trait",
  ],
]
