import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite("Header fields")
struct HeaderFieldsTests {
  @Test("a value is the same as that of HTTPTypes")
  func values() throws {
    var fields: HTTPFields = [.contentType: "a/b", .accept: "c/d"]
    fields.append(HTTPField(name: .accept, value: "e/f"))
    fields.append(HTTPField(name: .cookie, value: "a=1"))
    fields.append(HTTPField(name: .cookie, value: "b=2"))
    fields.append(HTTPField(name: try #require(HTTPField.Name("ETAG")), value: ""))
    #expect(fields.value(of: .contentType) == "a/b")
    #expect(fields.value(of: .accept) == "c/d, e/f")
    #expect(fields.value(of: .cookie) == "a=1; b=2")
    #expect(fields.value(of: .eTag) == "")
    #expect(fields.value(of: .location) == nil)
    for name in [HTTPField.Name.contentType, .accept, .cookie, .eTag, .location] {
      #expect(fields.value(of: name) == fields[name])
    }
  }

  @Test("fields replace all fields with the same name, and keep their own repetitions")
  func replacement() {
    var fields: HTTPFields = [.accept: "a", .userAgent: "u"]
    fields.append(HTTPField(name: .accept, value: "b"))
    var others: HTTPFields = [.accept: "c"]
    others.append(HTTPField(name: .accept, value: "d"))
    fields.replace(with: others)
    #expect(fields[values: .accept] == ["c", "d"])
    #expect(fields[values: .userAgent] == ["u"])
  }

  @Test(
    "the fields of transports are reserved in any case",
    arguments: [
      "Connection", "Content-Length", "EXPECT", "host", "Keep-Alive", "Proxy-Connection", "te",
      "Trailer", "Transfer-Encoding", "Upgrade",
    ])
  func reserved(name: String) throws {
    #expect(try #require(HTTPField.Name(name)).isReserved)
    let fields: HTTPFields = [.accept: "a", try #require(HTTPField.Name(name)): "b"]
    #expect(fields.reservedName == name)
  }

  @Test(
    "other fields of the same lengths are not reserved",
    arguments: ["TX", "ETag", "Accept", "Referer", "User-Agent", "Accept-Charset", "If-None-Match"])
  func unreserved(name: String) throws {
    #expect(try !#require(HTTPField.Name(name)).isReserved)
  }

  @Test("an empty idempotency key is none")
  func idempotencyKeys() throws {
    let name = try #require(HTTPField.Name.idempotencyKey)
    #expect((HTTPFields([HTTPField(name: name, value: "k")])).idempotencyKey == "k")
    #expect((HTTPFields([HTTPField(name: name, value: " ")])).idempotencyKey == nil)
    #expect(HTTPFields().idempotencyKey == nil)
  }

  @Test("generated keys are random UUIDs (RFC 9562)")
  func generatedKeys() throws {
    let keys = (0..<1_000).map { _ in RandomUUID.text() }
    #expect(Set(keys).count == keys.count)
    for key in keys {
      let uuid = try #require(UUID(uuidString: key))
      #expect(key == uuid.uuidString.lowercased())
      #expect(uuid.uuid.6 >> 4 == 4)
      #expect(uuid.uuid.8 >> 6 == 2)
    }
    // Every digit but those of the version and the variant varies.
    let digits = keys.map(Array.init)
    for index in 0..<36 where ![8, 13, 14, 18, 19, 23].contains(index) {
      #expect(Set(digits.map { $0[index] }).count == 16)
    }
  }
}
