import OpenAPI

/// The objects with links: `_links` as in HAL, or `links` if it contains a link.
struct LinksSchemas {
  private var holders: Set<SchemaID> = []

  init(reader: SchemaReader) {
    for id in reader.store.ids where reader.budget.spend() {
      for property in reader[id].properties {
        let target = reader.target(of: property.schema)
        if property.name == "_links" || property.name == "links" && reader.holdsLinks(target) {
          holders.insert(target)
        }
      }
    }
    for (pair, schema) in reader.conjunctions.all
    where contains(reader.target(of: pair.first)) || contains(reader.target(of: pair.second)) {
      holders.insert(reader.target(of: schema))
    }
  }

  /// Whether the schema describes an object with links.
  func contains(_ id: SchemaID) -> Bool { holders.contains(id) }
}

extension SchemaReader {
  /// Whether the values are links: objects with a string `href`.
  func isLink(_ id: SchemaID) -> Bool {
    let target = target(of: id)
    guard case .object = kind(of: target),
      let href = members(of: target).first(where: { $0.name == "href" }),
      case .primitive(.string) = kind(of: self.target(of: href.schema)),
      !allowsNull(href.schema)
    else { return false }
    return true
  }

  fileprivate func holdsLinks(_ id: SchemaID) -> Bool {
    members(of: id).contains { isLink($0.schema) }
  }
}
