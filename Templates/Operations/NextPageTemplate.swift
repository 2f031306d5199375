import ClientModel

/// The argument that finds the next page of a list.
func nextPage(_ list: PagedList) -> SwiftText {
  switch list.next {
  case .link(let path): "next: { $0\(path.text) }"
  case .linkHeader: "next: .linkHeader"
  case .parameter(let parameter):
    """
    next: .request { request, page in
      \(condition(parameter.more))
      \(change(parameter, list))
      return request
    }
    """
  }
}

private func condition(_ more: ValuePath?) -> SwiftText {
  more.map { "guard page\($0.text) == true else { return nil }" } ?? ""
}

private func change(_ parameter: PageParameter, _ list: PagedList) -> SwiftText {
  let name = parameter.name.escapedIdentifier
  let type = parameter.type.swiftName
  func current(_ first: Int) -> String {
    parameter.isRequired ? "request.\(name)" : "(request.\(name) ?? \(first))"
  }
  switch parameter.value {
  case .cursor(let path, let cursor):
    let isText = cursor == .string
    return """
      \(constant("cursor", "\(cursor.swiftName)?", path))
      guard let cursor\(isText ? ", !cursor.isEmpty" : "") else { return nil }
      var request = request
      request.\(name) = \(cursor == parameter.type ? "cursor" : "\(type)(cursor)")
      """
  case .offset(let first):
    let count = parameter.type == .integer ? "items.count" : "\(type)(items.count)"
    return """
      \(items(list))
      var request = request
      request.\(name) = \(current(first)) + \(count)
      """
  case .number(let first, let count, let countType):
    return """
      \(items(list))
      \(count.map { constant("count", "\(countType?.swiftName ?? "Int")?", $0) } ?? "")
      \(count == nil ? "" : "if let count, \(passed(current(first), first)) >= count { return nil }")
      var request = request
      request.\(name) = \(current(first)) + 1
      """
  }
}

/// The number of pages so far, from the number of the last page. It does not use the server's count in calculations,
/// because that can be any number.
private func passed(_ number: String, _ first: Int) -> String {
  switch first {
  case 1: number
  case 2...: "\(number) - \(first - 1)"
  default: "\(number) + \(1 - first)"
  }
}

/// The check for items, because a page without items is always the last one.
private func items(_ list: PagedList) -> SwiftText {
  """
  \(constant("items", "[\(list.itemType.swiftName)]?", list.items))
  guard let items, !items.isEmpty else { return nil }
  """
}

/// A constant with a type annotation, because the value may or may not be optional.
private func constant(_ name: String, _ type: String, _ path: ValuePath) -> SwiftText {
  let line = "let \(name): \(type) = page\(path.text)"
  guard !SwiftSyntax.fits(line, depth: 4) else { return "\(line)" }
  return """
    let \(name): \(type) =
      page\(path.text)
    """
}
