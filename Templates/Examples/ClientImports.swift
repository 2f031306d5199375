import ClientModel

/// The imports of a file that uses the client. Its types that other modules have types of the same name as are
/// imported by themselves too: these come before all else that a name can stand for.
///
/// - Parameter text: what stands below the imports.
func clientImports(_ client: Client, and modules: [String], for text: SwiftText) -> [String] {
  let taken = modules.reduce(into: Set<String>()) { $0.formUnion(publicTypes[$1] ?? []) }
  let declared = (client.types + client.operations.flatMap(\.types)).filter {
    taken.contains($0.name)
  }
  let plain = (modules + [client.name]).sorted().map { "import \($0)" }
  guard !declared.isEmpty else { return plain }
  let words = Set(text.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
  let scoped = declared.filter { words.contains($0.name[...]) }.map { declaration in
    "import \(declaration.importKind) \(client.name).\(declaration.name)"
  }
  return plain + scoped.sorted()
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
