import UnknownPropertiesClient

func unknownProperties() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let text =
    #"{"closed":{"a":1},"counts":{"b":2},"id":"t","new":[1.5,null],"#
    + #""owner":{"name":"o","role":"x"},"part":{"colour":"red","span":3}}"#
  let thing = try json.read(text, as: Thing.self)
  print(
    "unknown:", thing.additionalProperties.keys.sorted(), thing.owner?.additionalProperties ?? [:])
  print("kept:", try json.again(text, as: Thing.self) == text)
  print("not kept:", try json.again(#"{"closed":{"b":1},"id":"t"}"#, as: Thing.self))
}
