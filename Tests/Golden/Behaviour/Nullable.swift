import NullableClient

func nullable() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let required = #""required":"a","requiredNullable":null,"requiredReference":null"#
  for text in ["", #","optionalNullable":null"#, #","optionalNullable":"b""#] {
    let note = try json.read("{\(required)\(text)}", as: Note.self)
    let state =
      switch note.optionalNullable {
      case nil: "absent"
      case .null: "null"
      case .value(let value): value
      }
    print("three states:", state, try json.text(of: note))
  }
  let texts = [
    #"{"requiredNullable":null,"requiredReference":null}"#,
    #"{"required":null,"requiredNullable":null,"requiredReference":null}"#,
    #"{"required":"a","requiredReference":null}"#,
    #"{"required":"a","requiredNullable":"b","requiredReference":{"name":"c"},"optional":null}"#,
  ]
  for text in texts { print("accepts:", json.accepts(text, as: Note.self)) }
  let elements = "{\(required),\"elements\":[1,null],\"values\":{\"a\":null,\"b\":\"c\"}}"
  print("elements:", try json.again(elements, as: Note.self))
}
