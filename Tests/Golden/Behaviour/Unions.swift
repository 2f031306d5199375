import UnionsClient

func unions() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let mapped = [
    #"{"kind":"cat"}"#, #"{"kind":"kitten","lives":9}"#, #"{"kind":"dog"}"#, #"{"kind":"cow"}"#,
    #""text""#,
  ]
  for text in mapped {
    switch try json.read(text, as: MappedPet.self) {
    case .cat(let cat): print("mapped: cat", cat.kind, cat.lives ?? 0)
    case .kitten(let kitten): print("mapped: kitten", kitten.kind, kitten.lives ?? 0)
    case .dog(let dog): print("mapped: dog", dog.kind)
    case .unknown(let value): print("mapped: unknown", value)
    }
  }
  for text in [#"{"kind":"Cat"}"#, #"{"kind":"cat"}"#] {
    if case .cat = try json.read(text, as: NamedPet.self) { print("named: cat") }
    if case .unknown(let value) = try json.read(text, as: NamedPet.self) { print("named:", value) }
  }
  print("tag without member:", json.accepts(#"{"type":"bird"}"#, as: ConstantPet.self))
  print("constant:", try json.read(#"{"type":"shark","depth":1.5}"#, as: ConstantPet.self))
  let untagged = [
    #"{"name":"a"}"#, #"{"name":"a","owner":"b"}"#, #"{"age":1}"#, #"{"name":"a","age":1}"#, "{}",
  ]
  for text in untagged { print("untagged:", try json.read(text, as: UntaggedPet.self)) }
  let evident = [
    #"{"state":"sleepy"}"#, #"{"state":"wild"}"#, #"{"state":"new"}"#, #"{"owner":"a"}"#,
    #"{"lastSeen":"b","state":"wild"}"#,
  ]
  for text in evident { print("evident:", try json.read(text, as: EvidentPet.self)) }
  for text in ["1", "1.5", #""1""#, "true", "[1]", "null"] {
    print("amount:", try json.read(text, as: Amount.self))
  }
  let refusals = [#"{"code":"InvalidName"}"#, #"{"code":"DuplicateName"}"#, #"{"code":"Other"}"#]
  for text in refusals {
    let refusal = try json.read(text, as: Refusal.self)
    print("refusal:", refusal.code ?? "none")
  }
  for text in [#"{"kind":"fish","fins":3}"#, #"{"kind":"bird","wings":2}"#, #"{"fins":3}"#] {
    let pet = try json.read(text, as: OutsidePet.self)
    print("outside:", pet, "sent as", try json.text(of: pet))
  }
  print("outside:", try json.text(of: OutsidePet.fish(.init(fins: 3))))
  for text in [#"{"version":1,"name":"a"}"#, #"{"version":2,"size":3}"#, #"{"version":3}"#] {
    let pet = try json.read(text, as: VersionedPet.self)
    print("versioned:", pet, "sent as", try json.text(of: pet))
  }
  let animal = try json.read(#"{"species":"frog","name":"a","jumps":true}"#, as: Animal.self)
  print("animal:", animal.name ?? "", try json.text(of: animal))
  print("animal:", try json.read(#"{"species":"newt","name":"b"}"#, as: Animal.self).name ?? "")
  let everything =
    #"{"dates":"2024-02-29T12:00:00Z","inline":["a"],"mapped":{"kind":"cow","x":[1,null]},"#
    + #""orNull":null,"primitives":[1,2.5,"3",{"a":false}],"severalTypes":7,"strings":"never"}"#
  print("again:", try json.again(everything, as: Everything.self) == everything)
}
