import CompositionClient

func composition() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  print("derived:", try json.text(of: Derived(id: "a", note: "b", kind: .derived)))
  print("derived, note missing:", json.accepts(#"{"id":"a"}"#, as: Derived.self))
  print("only required:", json.accepts(#"{"id":"a"}"#, as: OnlyRequired.self))
  let choice = try json.read(#"{"id":"a","phone":"1","name":"b"}"#, as: Choice.self)
  print("choice:", choice.email ?? "none", choice.phone ?? "none", choice.name ?? "none")
  print("open:", try json.again(#"{"id":"a","other":"b"}"#, as: Open.self))
}
