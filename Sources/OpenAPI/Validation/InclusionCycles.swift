internal import Diagnostics

/// Finds schemas that include themselves through `allOf` and references. (A schema with itself as a property or an item
/// is a tree, and valid.)
struct InclusionCycles {
  private enum Mark { case unvisited, open, done }

  /// Reports and breaks each cycle, so that following inclusions terminates.
  static func remove(from context: LoadingContext) {
    let count = context.schemas.store.schemas.count
    var marks = [Mark](repeating: .unvisited, count: count)
    for start in 0..<count where marks[start] == .unvisited {
      // Each level of the traversal: a schema and its remaining inclusions.
      var path = [(index: start, rest: inclusions(of: start, in: context)[...])]
      marks[start] = .open
      while let current = path.last {
        guard let next = current.rest.first else {
          marks[current.index] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].rest.removeFirst()
        switch marks[next.index] {
        case .done: continue
        case .open: cut(next, from: SchemaID(index: current.index), in: context)
        case .unvisited:
          marks[next.index] = .open
          path.append((next.index, inclusions(of: next.index, in: context)[...]))
        }
      }
    }
  }

  private static func inclusions(of index: Int, in context: LoadingContext) -> [SchemaID] {
    let schema = context.schemas[SchemaID(index: index)]
    return schema.allOf + (schema.reference.map { [$0] } ?? [])
  }

  private static func cut(_ included: SchemaID, from id: SchemaID, in context: LoadingContext) {
    let location = context.schemas[id].location
    let name = context.schemas[included].name.map { " '\($0)'" } ?? ""
    context.fail(code: .schemaCycle, "the schema\(name) includes itself", at: location)
    context.schemas[id].allOf.removeAll { $0 == included }
    if context.schemas[id].reference == included { context.schemas[id].reference = nil }
  }
}
