import Foundation
import GivenTypesClient
import HTTPTypes

func givenTypes() async throws {
  let json = JSONText(JSONCoding.decoder, JSONCoding.encoder)
  let text =
    #"{"customer":{"key":"01ARZ3NDEKTSV4RRFFQ69G5FAV"},"discounts":[],"fee":1.05,"#
    + #""id":"E621E1F8-C36C-495A-93FC-0C247A3E6E5F","levels":{"a":"high"},"page":"https://example.com/1","#
    + #""parent":null,"total":{"amount":"12.05","currency":"EUR"}}"#
  print("given types, again:", try json.again(text, as: Order.self) == text)
  let order = try json.read(text, as: Order.self)
  print("cents:", order.total.cents, "level:", order.levels?["a"] == .high)
  print("fee:", order.fee == Decimal(string: "1.05"), "page:", order.page?.host() ?? "none")
  let wrong = [
    #"{"id":"1","total":{"amount":"1","currency":"EUR"}}"#,
    #"{"id":"E621E1F8-C36C-495A-93FC-0C247A3E6E5F","total":{"amount":"x","currency":"EUR"}}"#,
  ]
  for text in wrong { print("accepts:", json.accepts(text, as: Order.self)) }

  let answer = FixedAnswer(
    headers: [.init("Trace")!: "01arz3ndektsv4rrffq69g5fav"], body: text)
  let client = try GivenTypesClient(
    server: Server(url: "https://example.com"), transport: FixedTransport(answer: answer))
  let found = try await client.orders.get(
    id: order.id, after: ULID("01ARZ3NDEKTSV4RRFFQ69G5FAV"), levels: [.low, .high])
  print("trace:", found.trace, "same:", found.body == order)
}

private struct FixedTransport: HTTPTransport {
  var answer: FixedAnswer

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let (response, data) = answer.answer(request)
    return (response, .data(data))
  }
}
