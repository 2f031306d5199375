import DirectionsClient
import Foundation
import HTTPTypes

func directions() async throws {
  let pet =
    #"{"id":"1","name":"a","kind":"cat","owner":{"id":"2"},"friends":[{"id":"3","name":"b"}]}"#
  let created = try await client(pet).pets.create(
    body: .init(
      name: "a", pin: 7, kind: .cat, owner: .init(name: "o"), friends: [.init(name: "b", pin: 8)]))
  print("pet:", created.id, created.pin ?? 0, created.friends?.first?.id ?? "")

  let order =
    #"{"number":"1","sent":"2024-02-29T00:00:00Z","total":{"value":0.10,"currency":"EUR"},"#
    + #""lines":[{"text":"a","amount":18446744073709551615}],"carrier":"c"}"#
  let replaced = try await client(order).orders.replace(
    body: .init(lines: [.init(text: "a", amount: .max)], carrier: "c"))
  print("order:", replaced.total?.value ?? 0, replaced.total?.currency ?? "")
  print("order:", replaced.lines?.first?.text ?? "", replaced.lines?.first?.amount == .max)
  print("order:", replaced.sent?.timeIntervalSince1970 ?? 0, replaced.carrier ?? "")

  let contact = #"{"email":"e","phone":"p"}"#
  let both = try await client(contact).contacts.replace(body: .init(email: "e", phone: "p"))
  print("contact:", both.email ?? "", both.phone ?? "")
}

private func client(_ response: String) throws -> DirectionsClient {
  try DirectionsClient(
    server: Server(url: "https://example.com"),
    transport: InMemoryTransport { request, body in
      print("sent:", String(decoding: body, as: UTF8.self))
      return Response(
        status: request.path == "/pets" ? .created : .ok,
        headers: [.contentType: "application/json"], body: Data(response.utf8))
    })
}
