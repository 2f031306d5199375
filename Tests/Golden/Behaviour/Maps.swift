import MapsClient

func maps() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let typed = try json.read(#"{"id":"a","b":1,"c":2}"#, as: Typed.self)
  print("typed:", typed.id, typed.additionalProperties.sorted { $0.key < $1.key })
  print("typed, wrong:", json.accepts(#"{"id":"a","b":"c"}"#, as: Typed.self))
  print("typed, written:", try json.text(of: typed))
  print("open:", try json.again(#"{"a":[1,{"b":null}],"id":"c"}"#, as: Open.self))
  print("closed:", try json.again(#"{"unknown":1}"#, as: Closed.self))
  print("nullable:", try json.again(#"{"a":null,"b":"c"}"#, as: NullableValues.self))
  print("dates:", try json.again(#"{"a":"2024-02-29T12:00:00.5+01:00"}"#, as: Dates.self))
  let maps =
    #"{"anything":{"a":null},"freeForm":{"b":[]},"lists":{"c":[1,2]},"nested":{"d":{"e":0.5}},"#
    + #""objects":{"f":{"id":"g"}},"untyped":3}"#
  print("again:", try json.again(maps, as: Maps.self) == maps)
}
