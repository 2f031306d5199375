/// Recognizes pages in HAL: a link `next` in `_links`, and a single list in `_embedded`.
struct HALList: Sendable {
  let types: TypeDirectory

  func list(of operation: ClientOperation, methodName: String) -> PagedList? {
    guard let page = Page(operation.success),
      let structure = types.structure(page.type),
      let items = items(of: structure), let next = next(of: structure, operation)
    else { return nil }
    return PagedList(
      methodName: methodName, itemType: items.type,
      items: ValuePath(steps: page.steps + items.steps),
      next: .link(ValuePath(steps: page.steps + next)))
  }

  /// The result of the operation, down to the body.
  private struct Page {
    var type: TypeReference
    var steps: [ValuePath.Step]

    init?(_ success: Success) {
      switch success {
      case .body(_, let body):
        type = body.type
        steps = body.isOptional ? [.unwrap] : []
      case .structure(let structure):
        guard let body = structure.body else { return nil }
        type = body.type
        steps = [.property("body")] + (body.isOptional ? [.unwrap] : [])
      case .union: return nil
      }
    }
  }

  // MARK: Items

  private func items(
    of page: Structure
  ) -> (type: TypeReference, steps: [ValuePath.Step])? {
    guard let embedded = page.property("_embedded"), let holder = types.structure(embedded.type)
    else { return nil }
    let lists = holder.properties.compactMap { property -> (Property, TypeReference)? in
      guard case .array(let element) = property.type else { return nil }
      return (property, element)
    }
    guard lists.count == 1, let (list, element) = lists.first else { return nil }
    return (element, embedded.steps + list.lastSteps)
  }

  // MARK: Next page

  private func next(of page: Structure, _ operation: ClientOperation) -> [ValuePath.Step]? {
    guard let links = page.property("_links") else { return nil }
    if let holder = types.structure(links.type) {
      if let next = holder.property("next") {
        guard let href = href(of: next.type) else { return nil }
        return links.steps + next.steps + href
      }
      guard operation.isPaged || holder.namesOtherPages,
        let others = holder.additionalProperties
      else { return nil }
      return next(in: others.type, links.steps + [.property(others.name)])
    }
    guard case .dictionary(let link) = links.type, operation.isPaged else { return nil }
    return next(in: link, links.steps)
  }

  /// The link `next` in a map of links.
  private func next(in type: TypeReference, _ map: [ValuePath.Step]) -> [ValuePath.Step]? {
    let key: [ValuePath.Step] = [.key("next"), .unwrap]
    if type == .json { return map + key + [.property("href")] }
    guard case .optional(let link) = type else { return href(of: type).map { map + key + $0 } }
    return href(of: link).map { map + key + [.unwrap] + $0 }
  }

  private func href(of link: TypeReference) -> [ValuePath.Step]? {
    guard let structure = types.structure(link), let href = structure.property("href"),
      href.type == .string
    else { return nil }
    return href.lastSteps
  }
}

extension Structure {
  fileprivate func property(_ wireName: String) -> Property? {
    properties.first { $0.wireName == wireName }
  }

  /// Whether this is another relation between pages, like `next` (RFC 8288, section 3.3).
  fileprivate var namesOtherPages: Bool {
    ["first", "last", "prev"].contains { property($0) != nil }
  }
}

extension Property {
  /// The path to the value, for more steps to follow.
  fileprivate var steps: [ValuePath.Step] {
    switch presence {
    case .required: [.property(name)]
    case .optional, .requiredNullable: [.property(name), .unwrap]
    case .optionalNullable: [.property(name), .unwrap, .unwrapNullable]
    }
  }

  /// The path to the value as the last step, where `nil` is a value too.
  fileprivate var lastSteps: [ValuePath.Step] {
    presence == .optionalNullable
      ? [.property(name), .unwrap, .property("wrapped")] : [.property(name)]
  }
}
