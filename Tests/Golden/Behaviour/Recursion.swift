import RecursionClient

func recursion() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  var node = Node(value: 0)
  for value in 1...100 { node = Node(value: value, next: node) }
  let text = try json.text(of: node)
  print("chain:", try json.read(text, as: Node.self) == node, text.count)
  var copy = node
  copy.next?.next?.value = -1
  print("copies:", node.next?.next?.value ?? 0, copy.next?.next?.value ?? 0)
  print("null:", try json.again(#"{"previous":null,"value":1}"#, as: Node.self))
  let sum = Expression.sum(
    Sum(left: .integer(1), right: .negation(Negation(of: .integer(2)))))
  print("expression:", try json.text(of: sum), try json.read(json.text(of: sum)) == sum)
  print("list:", try json.again(#"[["a"],[[],"b"],1]"#, as: Anything.self))
  let folder = #"{"byName":{"a":{"children":[{}]}},"children":[]}"#
  print("folder:", try json.again(folder, as: Folder.self) == folder)
  print("mutual:", try json.again(#"{"book":{"author":{"name":"a"}},"name":"b"}"#, as: Author.self))
}
