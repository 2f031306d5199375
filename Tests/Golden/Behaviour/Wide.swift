import WideClient

/// A struct with more properties than one table has.
func wide() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let required =
    #""id":"a","values":[1,2.5],"created":"2026-01-02T03:04:05Z","state":null,"init":"i""#
  let optional =
    #""memberwise":"m","default":"d","self":"s","inout":true,"class":null,"column1":1,"column59":true,"other":"o""#
  let links = #""_links":{"self":{"href":"/records/a"}}"#
  let text = "{\(required),\(optional),\(links),\"parent\":{\(required)}}"
  let record = try json.read(text, as: Record.self)
  print("wide:", try json.text(of: record))
  print("wide, equal:", try record == json.read(json.text(of: record)))
  print("wide, missing:", json.accepts(#"{"id":"a"}"#, as: Record.self))
  print("wide, wrong:", json.accepts("{\(required),\"column59\":\"a\"}", as: Record.self))
  var copy = Record(
    id: record.id, values: record.values, created: record.created, state: record.state,
    initValue: record.initValue, memberwise: "m", selfValue: "s", column1: 1)
  copy.parent = record.parent
  print("wide, made:", copy == record, try json.text(of: copy))
  print("wide, hidden:", "\(record)".contains("\"m\""))
}
