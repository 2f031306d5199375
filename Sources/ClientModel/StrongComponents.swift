/// The strongly connected components of a graph (Tarjan's algorithm). It uses an explicit stack, because a chain of
/// schemas can be long.
struct StrongComponents<Node: Hashable> {
  /// The components in reverse topological order.
  private(set) var components: [[Node]] = []

  private struct Visit {
    var node: Node
    var targets: [Node]
    var next = 0
  }

  private var index: [Node: Int] = [:]
  private var low: [Node: Int] = [:]
  private var path: [Node] = []
  private var onPath: Set<Node> = []
  private var work: [Visit] = []

  init(from roots: [Node], targets: (Node) -> [Node]) {
    for root in roots where index[root] == nil {
      enter(root, targets(root))
      while let visit = work.popLast() { advance(visit, targets) }
    }
  }

  private mutating func enter(_ node: Node, _ targets: [Node]) {
    index[node] = index.count
    low[node] = index[node]
    path.append(node)
    onPath.insert(node)
    work.append(Visit(node: node, targets: targets))
  }

  private mutating func advance(_ visit: Visit, _ targets: (Node) -> [Node]) {
    let node = visit.node
    if visit.next > 0 { lower(node, to: visit.targets[visit.next - 1]) }
    guard visit.next < visit.targets.count else {
      if low[node] == index[node] { close(node) }
      return
    }
    let target = visit.targets[visit.next]
    work.append(Visit(node: node, targets: visit.targets, next: visit.next + 1))
    if index[target] == nil { enter(target, targets(target)) }
  }

  private mutating func lower(_ node: Node, to target: Node) {
    guard onPath.contains(target), let other = low[target], let own = low[node] else { return }
    low[node] = min(own, other)
  }

  private mutating func close(_ node: Node) {
    var members: [Node] = []
    while let last = path.popLast() {
      onPath.remove(last)
      members.append(last)
      if last == node { break }
    }
    components.append(members)
  }
}
