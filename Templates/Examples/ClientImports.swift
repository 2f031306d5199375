import ClientModel

/// The imports of a file that uses the client. Its types that other modules have types of the same name as are
/// imported by themselves too: these come before all else that a name can represent.
struct ClientImports {
  private let module: String
  /// The client's types that a module has a type of the same name as.
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
    let taken = modules.reduce(into: Set<String>()) { $0.formUnion(publicTypes[$1] ?? []) }
    let hidden = declared.filter { taken.contains($0.name) }
    guard !hidden.isEmpty else { return plain }
    let words = Set(text.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    let scoped = hidden.filter { words.contains($0.name[...]) }.map { declaration in
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

/// Names that schemas have too. Those that the client itself uses are not among them, as no schema gets these.
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
