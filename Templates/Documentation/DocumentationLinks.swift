import ClientModel

/// The pages of a client's types, and links to them.
struct DocumentationLinks {
  /// The page of each type: a path relative to the package, with an anchor if the page has several types.
  private var targets: [String: String] = [:]

  init(_ client: Client) {
    for declaration in client.types { add(declaration) }
    for operation in client.operations {
      for declaration in operation.types { add(declaration) }
      targets[operation.requestName] = Self.request(operation)
      let headings = [operation.requestName] + operation.parameterTypes.flatMap(\.all).map(\.name)
      for (name, anchor) in zip(headings, PageAnchors(headings).all).dropFirst() {
        targets[name] = Self.request(operation) + "#" + anchor
      }
      targets[operation.errorName] = Self.error(operation)
      switch operation.success {
      case .body: break
      case .structure(let structure): targets[structure.name] = Self.response(operation)
      case .union(let union): targets[union.name] = Self.response(operation)
      }
    }
    for (name, target) in runtimeTypePages { targets[name] = target }
  }

  private mutating func add(_ declaration: TypeDeclaration) {
    let names = declaration.all.map(\.name)
    let page = "docs/models/\(declaration.name).md"
    for (index, (name, anchor)) in zip(names, PageAnchors(names).all).enumerated() {
      targets[name] = index == 0 ? page : page + "#" + anchor
    }
  }

  static func request(_ operation: ClientOperation) -> String {
    "docs/operations/\(operation.requestName).md"
  }

  static func response(_ operation: ClientOperation) -> String {
    "docs/operations/\(operation.success.typeName).md"
  }

  static func error(_ operation: ClientOperation) -> String {
    "docs/errors/\(operation.errorName).md"
  }

  static func resource(_ resource: Resource) -> String {
    "docs/resources/\(resource.pageName).md"
  }

  // MARK: Links

  /// A type in Swift syntax, with a link for each type that has a page.
  ///
  /// - Parameter page: the path of the page with the link.
  func link(_ type: TypeReference, from page: String) -> String {
    switch type {
    case .array(let element): "\\[\(link(element, from: page))\\]"
    case .dictionary(let value): "\\[`String`: \(link(value, from: page))\\]"
    case .optional(let wrapped): link(wrapped, from: page) + "?"
    default: link(to: type.swiftName, from: page)
    }
  }

  /// A link to a type by its full name, or the plain name if it has no page.
  func link(to name: String, from page: String) -> String {
    guard let target = targets[name] else { return "`\(name)`" }
    return "[\(name)](\(Self.path(to: target, from: page)))"
  }

  /// The relative path from one page to another.
  static func path(to target: String, from page: String) -> String {
    var (text, other) = (target, page)
    return text.withUTF8 { target in
      other.withUTF8 { page in
        var shared = 0
        for index in 0..<min(target.count, page.count) {
          guard target[index] == page[index] else { break }
          if target[index] == UInt8(ascii: "/") { shared = index + 1 }
        }
        let up = page[shared...].count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: up)
          + String(decoding: target[shared...], as: UTF8.self)
      }
    }
  }
}

extension Resource {
  /// The name of its page without the extension.
  var pageName: String {
    let suffix = "Resource"
    guard typeName.hasSuffix(suffix), typeName.utf8.count > suffix.utf8.count else {
      return typeName
    }
    let name = String(typeName.dropLast(suffix.count))
    // `Resource2` is the page of the type with that name.
    let digits = name.utf8.reversed().prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    let isTaken = !digits.isEmpty && name.dropLast(digits.count).hasSuffix(suffix)
    return isTaken || ReservedNames.deviceNames.contains(name) ? typeName : name
  }
}
