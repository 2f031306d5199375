internal import Diagnostics
internal import YAML

/// Parses `tags` (OpenAPI 3.2, section 4.22).
struct TagParser {
  private enum Keyword: String, ObjectKeyword {
    static let object = "tag"
    case name, summary, description, externalDocs, parent, kind

    var isNewIn32: Bool { self == .summary || self == .parent || self == .kind }
  }

  let context: LoadingContext

  func tags(_ entry: Mapping.Entry) -> [Tag] {
    var parents: [Mapping.Entry] = []
    let tags = (context.sequence(entry) ?? []).compactMap { tag($0, parents: &parents) }
    let names = Set(tags.map(\.name))
    for parent in parents {
      guard let name = parent.value.scalar?.text, !names.contains(name) else { continue }
      let suggestion = SpellingSuggestion.nearest(to: name, among: names)
      context.warn(
        code: .tagInvalid, "the parent tag '\(name)' does not exist", at: parent.value.location,
        hint: suggestion.map { "did you mean '\($0)'?" })
    }
    return tags
  }

  private func tag(_ node: Node, parents: inout [Mapping.Entry]) -> Tag? {
    guard let mapping = node.mapping else {
      context.warn(
        code: .tagInvalid, "a tag must be a mapping, not \(node.kind)", at: node.location)
      return node.string.map { Tag(name: $0) }
    }
    var tag = Tag(name: "")
    context.readFields(of: mapping) { (keyword: Keyword, entry) in
      switch keyword {
      case .name: tag.name = context.string(entry) ?? ""
      case .summary: tag.summary = context.string(entry)
      case .description: tag.description = context.prose(entry)
      case .parent: tag.parent = context.string(entry)
      case .kind: tag.kind = context.string(entry)
      case .externalDocs: break
      }
    }
    if let entry = mapping.entry("parent") { parents.append(entry) }
    guard mapping["name"]?.scalar != nil, mapping["name"]?.isNull != true else {
      context.warn(code: .tagInvalid, "a tag without a name is ignored", at: node.location)
      return nil
    }
    return tag
  }
}
