import Foundation
import Testing

@testable import Runtime

private struct Node: JSONObject {
  private var box: Indirect<Node?>
  let items: [Node]?
  let more: [String: Node]?
  var next: Node? { box.value }

  init(next: Node?, items: [Node]?, more: [String: Node]?) {
    box = Indirect(next)
    self.items = items
    self.more = more
  }

  static let properties = Properties(
    Self.init, (\.next, "next"), (\.items, "items"), (\.more, "more"))
}

private indirect enum Tree: JSONUnion {
  case leaf(Int)
  case branch(Branch)
  case unknown(JSONValue)

  struct Branch: JSONObject {
    let tree: Tree
    let isEnd: Bool?
    static let properties = Properties(Self.init, (\.tree, "tree"), (\.isEnd, "isEnd"))
  }

  static let members = UnionMembers<Self>(
    unknown: Self.unknown, .init(Self.leaf), .init(Self.branch))

  func write(to json: inout JSONWriter) throws {
    switch self {
    case .leaf(let value): try value.write(to: &json)
    case .branch(let value): try value.write(to: &json)
    case .unknown(let value): try value.write(to: &json)
    }
  }
}

/// The threads of tasks have a stack of 512 KiB on Apple platforms.
@Suite("The deepest JSON on a small stack")
struct JSONStackTests {
  @Test(
    "Recursive models are decoded, compared, encoded and released",
    arguments: [
      ("{\"next\":", "{}", "}", 127), ("{\"items\":[", "{}", "]}", 63),
      ("{\"more\":{\"a\":", "{}", "}}", 63),
    ])
  func models(open: String, core: String, close: String, count: Int) async {
    let text =
      String(repeating: open, count: count) + core + String(repeating: close, count: count)
    #expect(await onSmallStack { try roundTrip(text, as: Node.self) } == text)
  }

  @Test("Recursive unions")
  func unions() async {
    let text =
      String(repeating: "{\"tree\":", count: 128) + "1" + String(repeating: "}", count: 128)
    #expect(await onSmallStack { try roundTrip(text, as: Tree.self) } == text)
  }

  @Test("Untyped JSON", arguments: [("[", "]"), ("{\"a\":", "}")])
  func anyJSON(open: String, close: String) async {
    let text = String(repeating: open, count: 128) + "0" + String(repeating: close, count: 128)
    #expect(await onSmallStack { try roundTrip(text, as: JSONValue.self) } == text)
  }
}

private func roundTrip<Value: JSONCodable>(_ text: String, as type: Value.Type) throws -> String {
  let value = try JSONCoding.decode(type, from: Data(text.utf8))
  let again = try JSONCoding.decode(type, from: Data(text.utf8))
  guard value == again, Set([value, again]).count == 1 else { return "not equal" }
  return String(decoding: try JSONCoding.encode(value), as: UTF8.self)
}

private func onSmallStack(_ body: @escaping @Sendable () throws -> String) async -> String {
  await withCheckedContinuation { continuation in
    let thread = Thread {
      do {
        continuation.resume(returning: try body())
      } catch {
        continuation.resume(returning: "\(error)")
      }
    }
    thread.stackSize = 512 << 10
    thread.start()
  }
}
