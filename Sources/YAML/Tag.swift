internal import Diagnostics

enum Tag {
  static let string = "tag:yaml.org,2002:str"
  static let sequence = "tag:yaml.org,2002:seq"
  static let mapping = "tag:yaml.org,2002:map"
  static let merge = "tag:yaml.org,2002:merge"

  /// The shorthand of a tag: `!!int`.
  static func shorthand(_ tag: String) -> String {
    let prefix = "tag:yaml.org,2002:"
    return tag.hasPrefix(prefix) ? "!!\(tag.dropFirst(prefix.count))".excerpt : tag.excerpt
  }
}

extension Scalar {
  /// Applies a tag. Tags of the core schema determine the type, and any other tag makes the scalar a string.
  init(
    _ text: String, _ style: ScalarStyle, tag: String?, at location: SourceLocation
  ) throws(Diagnostic) {
    guard let tag, tag != Tag.merge else {
      self.init(text, isPlain: style == .plain)
      return
    }
    if tag == Tag.sequence || tag == Tag.mapping {
      throw .error(
        code: .yamlTag, "the tag \(Tag.shorthand(tag)) does not fit a scalar", at: location)
    }
    guard let coreTag = CoreTag(rawValue: tag) else {
      self.init(text, isPlain: false)
      return
    }
    guard let scalar = Scalar(text, tag: coreTag) else {
      throw .error(
        code: .yamlTag,
        "'\(text.excerpt)' does not fit the tag \(Tag.shorthand(tag))", at: location)
    }
    self = scalar
  }
}

extension OpenCollection.Kind {
  /// Rejects core tags of other types. Application tags are accepted.
  func check(tag: String?, at location: SourceLocation) throws(Diagnostic) {
    guard let tag else { return }
    let other = self == .mapping ? Tag.sequence : Tag.mapping
    guard tag != Tag.string, tag != other, CoreTag(rawValue: tag) == nil else {
      throw .error(
        code: .yamlTag,
        "the tag \(Tag.shorthand(tag)) does not fit a \(self == .mapping ? "mapping" : "sequence")",
        at: location)
    }
  }
}
