import FormatsClient
import Foundation

func formats() throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let text =
    #"{"alias":"2022-07-23T00:18:21.419Z","byte":"aGk=","date":"2024-02-29","#
    + #""dateTime":"2024-02-29T23:59:59Z","dates":["0001-01-01"],"either":["aGk="],"#
    + #""int32":-2147483648,"int64":9223372036854775807,"uuid":"not checked"}"#
  print("again:", try json.again(text, as: Formats.self) == text)
  let formats = try json.read(text, as: Formats.self)
  print("date:", formats.date?.day ?? 0, "bytes:", formats.byte?.count ?? 0)
  let money = #"{"decimalText":"0.30","price":{"value":"0.10"}}"#
  let sum = try json.read(money, as: Formats.self)
  print("money:", (sum.price?.decimalValue ?? 0) * 3 == sum.decimalDecimalText)
  let numbers = Data(#"{"decimal":0.1,"uint64":18446744073709551615}"#.utf8)
  let exact = try JSONCoding.decode(Formats.self, from: numbers)
  print("exact:", exact.decimal == Decimal(string: "0.1"), exact.uint64 == .max)
  print("exact:", try JSONCoding.encode(exact) == numbers)
  let wrong = [
    #"{"date":"2023-02-29"}"#, #"{"dateTime":"2024-02-29"}"#, #"{"int32":2147483648}"#,
    #"{"byte":"*"}"#,
  ]
  for text in wrong { print("accepts:", json.accepts(text, as: Formats.self)) }
}
