import Foundation
import HTTPTypes

/// Mutates a valid response: its status, its header fields, and the bytes of its body.
struct ResponseMutation {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func mutate(
    _ response: HTTPResponse, _ body: Data
  ) -> (response: HTTPResponse, body: Data) {
    var response = response
    if happens(oneIn: 8) {
      response.status = HTTPResponse.Status(code: Int.random(in: 200...599, using: &random))
    }
    if happens(oneIn: 8) { response.headerFields[.contentType] = pick(Self.mediaTypes) }
    if happens(oneIn: 12) { response.headerFields[.location] = pick(Self.locations) }
    if happens(oneIn: 16) { response.headerFields[.contentLength] = pick(Self.lengths) }
    if happens(oneIn: 16) { response.headerFields[.retryAfter] = pick(Self.pauses) }
    var bytes = [UInt8](body)
    for _ in 0...Int.random(in: 0...4, using: &random) { mutateOnce(&bytes) }
    if happens(oneIn: 64) { bytes = nested(bytes) }
    // A long list of deeply nested bodies would have 100 MB, and take longer to create than to read.
    if happens(oneIn: 64), bytes.count < 1 << 13 { bytes = long(bytes) }
    return (response, Data(bytes))
  }

  private mutating func mutateOnce(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = Array(pick(Self.fragments).utf8)
      return
    }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.insert(contentsOf: Array(pick(Self.fragments).utf8), at: place)
    case 4: bytes.replaceSubrange(place..<end, with: Array(pick(Self.fragments).utf8))
    case 5: bytes.removeSubrange(place...)
    default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
    }
  }

  /// The body nested in many arrays or objects.
  private mutating func nested(_ bytes: [UInt8]) -> [UInt8] {
    let depth = pick([100, 127, 128, 129, 1_000, 20_000])
    let (open, close) = pick([("[", "]"), (#"{"a":"#, "}")])
    return Array(String(repeating: open, count: depth).utf8) + bytes
      + Array(String(repeating: close, count: depth).utf8)
  }

  /// The body repeated in a list.
  private mutating func long(_ bytes: [UInt8]) -> [UInt8] {
    let count = pick([10, 100, 1_000])
    let list = [UInt8](Data((0..<count).map { _ in Data(bytes) }.joined(separator: Data(",".utf8))))
    return Array("[".utf8) + list + Array("]".utf8)
  }

  private mutating func happens(oneIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private static let fragments = [
    "{", "}", "[", "]", ":", ",", "\"", "null", "true", "-", "0", "1e999", "-1e-999", "1E400",
    "9223372036854775808", "0.1234567890123456789012345678901234567890123456789", "\\u0000",
    "\\ud800", "\\uD83D\\uDE00", "\u{0}", "\u{202E}", "\u{FEFF}", "\r\n", "{\"code\":\"x\"}",
    "\"_links\":null", "\"href\":{}", "\"href\":\"javascript:x\"",
    "\"2022-02-30T25:61:61Z\"", "0000-00-00", String(repeating: "9", count: 400),
    String(repeating: "\\", count: 33), String(repeating: "é", count: 40),
  ]
  private static let mediaTypes = [
    "application/json", "text/html", "", ";", "application/hal+json; charset=utf-16",
    "application/json;charset=\"", "a/b/c", "multipart/form-data",
  ]
  private static let locations = [
    "", "//evil.example", "http://127.0.0.1", "/%2e%2e/x", "\u{7F}", "https://x:y@z/",
    String(repeating: "/a", count: 9_000),
  ]
  private static let lengths = ["-1", "0", "4, 4", "9223372036854775807", "x"]
  private static let pauses = ["-1", "0", "1e9", "Fri, 31 Dec 9999 23:59:59 GMT", "soon"]
}

/// A deterministic random number generator (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
