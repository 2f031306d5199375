import ClientModel

extension TypeEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("facts", facts)
      json.field("isDeprecated", isDeprecated)
      json.field("isLink", isLink)
      json.field("name", name)
      json.field("owner", owner)
      json.field("shape", shape)
    }
  }
}

extension TypeEntry.Shape: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      switch self {
      case .structure(let structure): json.field("structure", Unnamed(value: structure))
      case .enumeration(let raw, let values):
        json.field("enumeration", EnumerationFields(raw: raw, values: values))
      case .union(let tag, let members):
        json.field("union", UnionFields(tag: tag, members: members))
      case .alias(let name): json.field("alias", ["of": name])
      }
    }
  }

  /// An unlabeled associated value.
  private struct Unnamed: JSONLinesWritable {
    var value: StructureEntry

    func write(to json: inout JSONLines) { json.object { $0.field("_0", value) } }
  }

  private struct EnumerationFields: JSONLinesWritable {
    var raw: String
    var values: [ValueEntry]

    func write(to json: inout JSONLines) {
      json.object { json in
        json.field("raw", raw)
        json.field("values", values)
      }
    }
  }

  private struct UnionFields: JSONLinesWritable {
    var tag: String?
    var members: [MemberEntry]

    func write(to json: inout JSONLines) {
      json.object { json in
        json.field("members", members)
        json.field("tag", tag)
      }
    }
  }
}

extension StructureEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("others", others)
      json.field("properties", properties)
    }
  }
}

extension OthersEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("name", name)
      json.field("type", type)
    }
  }
}

extension PropertyEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("facts", facts)
      json.field("initial", initial)
      json.field("isDeprecated", isDeprecated)
      json.field("name", name)
      json.field("presence", presence.rawValue)
      json.field("type", type)
      json.field("wire", wire)
    }
  }
}

extension ValueEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("name", name)
      json.field("value", value)
    }
  }
}

extension MemberEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("name", name)
      json.field("tags", tags)
      json.field("type", type)
    }
  }
}

extension FactsEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("constraints", constraints)
      json.field("defaultValue", defaultValue)
      json.field("isDeprecated", isDeprecated)
      json.field("isReadOnly", isReadOnly)
      json.field("isWriteOnly", isWriteOnly)
      json.field("sunset", sunset)
    }
  }
}

extension APIType: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    switch self {
    case .scalar(.value(let type)) where type.isGiven:
      json.object { json in
        json.field("for", type.replaced)
        json.field("given", type.id)
      }
    case .scalar(let scalar): json.text(scalar.id)
    case .array(let element): json.object { $0.field("array", element) }
    case .dictionary(let value): json.object { $0.field("dictionary", value) }
    case .optional(let wrapped): json.object { $0.field("optional", wrapped) }
    case .named(let name): json.object { $0.field("named", name) }
    }
  }
}
