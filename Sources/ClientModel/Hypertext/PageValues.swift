/// Finds values in the result of an operation.
struct PageValues: Sendable {
  /// A value with its path.
  struct Value {
    var type: TypeReference
    /// The path to the value, for more steps to follow.
    fileprivate var steps: [ValuePath.Step]
    /// The last steps of `steps`, which are omitted at the end of a path.
    fileprivate var optional: [ValuePath.Step]

    /// The path to the value as the last step, where `nil` is a value too.
    var path: ValuePath {
      let isNullable = optional.contains(.unwrapNullable)
      return ValuePath(steps: steps + (isNullable ? [.unwrap, .property("wrapped")] : []))
    }
  }

  let types: TypeDirectory

  /// The result of the operation, down to the body, or `nil` if it depends on the status.
  func body(of success: Success) -> Value? {
    switch success {
    case .body(_, let body):
      Value(type: body.type, steps: [], optional: body.isOptional ? [.unwrap] : [])
    case .structure(let structure):
      structure.body.map { body in
        Value(
          type: body.type, steps: [.property("body")],
          optional: body.isOptional ? [.unwrap] : [])
      }
    case .union: nil
    }
  }

  /// - Returns: `nil` if there is no typed value at the path.
  func value(at path: PagePath, of body: Value) -> Value? {
    path.segments.reduce(body) { value, segment in
      value.flatMap { self.value(segment, of: $0) }
    }
  }

  private func value(_ segment: PagePath.Segment, of parent: Value) -> Value? {
    let start = parent.steps + parent.optional
    switch segment {
    case .last:
      guard case .array(let element) = parent.type else { return nil }
      return Value(type: element, steps: start + [.property("last")], optional: [.unwrap])
    case .name(let name):
      if case .dictionary(let value) = parent.type {
        return Value(type: value, steps: start + [.key(name)], optional: [.unwrap])
      }
      guard
        let property = types.structure(parent.type)?.properties.first(where: { $0.wireName == name }
        )
      else { return nil }
      return Value(
        type: property.type, steps: start + [.property(property.name)], optional: property.optional)
    }
  }

  /// The only list in a page, or `nil` if there are several or none.
  func onlyList(of body: Value) -> Value? {
    if case .array = body.type { return body }
    let lists = (types.structure(body.type)?.properties ?? []).filter { property in
      if case .array = property.type { true } else { false }
    }
    guard lists.count == 1 else { return nil }
    return Value(
      type: lists[0].type, steps: body.steps + body.optional + [.property(lists[0].name)],
      optional: lists[0].optional)
  }
}

extension Property {
  fileprivate var optional: [ValuePath.Step] {
    switch presence {
    case .required: []
    case .optional, .requiredNullable: [.unwrap]
    case .optionalNullable: [.unwrap, .unwrapNullable]
    }
  }
}
