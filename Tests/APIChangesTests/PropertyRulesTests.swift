import Testing

@testable import APIChanges

/// Properties in requests and in responses, where the wire breaks in opposite directions.
@Suite struct PropertyRulesTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var old: String
    var new: String
    /// In requests, forth and back.
    var sent: (forth: [String], back: [String])
    /// In responses, forth and back.
    var received: (forth: [String], back: [String])
  }

  private static let id = "id: { type: string }"

  static let cases = [
    Case(
      description: "an optional property",
      old: Sample.object(id, required: "id"),
      new: Sample.object("\(id), note: { type: string }", required: "id"),
      sent: (
        ["-: the property `note: String?` is new"],
        ["source, wire: the property `note` was removed"]
      ),
      received: (
        ["-: the property `note: String?` is new"], ["source: the property `note` was removed"]
      )),
    Case(
      description: "a required property",
      old: Sample.object(id, required: "id"),
      new: Sample.object("\(id), note: { type: string }", required: "id, note"),
      sent: (
        ["source, wire: the property `note: String` is new"],
        ["source, wire: the property `note` was removed"]
      ),
      received: (
        ["source: the property `note: String` is new"],
        ["source, wire: the property `note` was removed"]
      )),
    Case(
      description: "made required",
      old: Sample.object(id), new: Sample.object(id, required: "id"),
      sent: (
        ["source, wire: the property `id` is required: `String`, no longer `String?`"],
        ["source: the property `id` is optional: `String?`, no longer `String`"]
      ),
      received: (
        ["source: the property `id` is required: `String`, no longer `String?`"],
        ["source, wire: the property `id` is optional: `String?`, no longer `String`"]
      )),
    Case(
      description: "a required property that may be null",
      old: Sample.object(id, required: "id"),
      new: Sample.object("id: { type: [string, 'null'] }", required: "id"),
      sent: (
        ["source: the property `id` may be null: `String?`, no longer `String`"],
        ["source, wire: the property `id` is never null: `String`, no longer `String?`"]
      ),
      received: (
        ["source, wire: the property `id` may be null: `String?`, no longer `String`"],
        ["source: the property `id` is never null: `String`, no longer `String?`"]
      )),
    Case(
      description: "an optional property that may be null, which old clients read as none",
      old: Sample.object(id), new: Sample.object("id: { type: [string, 'null'] }"),
      sent: (
        ["source: the property `id` may be null: `Nullable<String>?`, no longer `String?`"],
        ["source, wire: the property `id` is never null: `String?`, no longer `Nullable<String>?`"]
      ),
      received: (
        ["source: the property `id` may be null: `Nullable<String>?`, no longer `String?`"],
        ["source: the property `id` is never null: `String?`, no longer `Nullable<String>?`"]
      )),
    Case(
      description: "null, or absent: one type in Swift, two things on the wire",
      old: Sample.object("id: { type: [string, 'null'] }", required: "id"),
      new: Sample.object(id),
      sent: (
        ["wire: the property `id` may be absent, and is never null"],
        ["source, wire: the property `id` is required, and may be null"]
      ),
      received: (
        ["wire: the property `id` may be absent, and is never null"],
        ["source: the property `id` is required, and may be null"]
      )),
    Case(
      description: "another format, of the same JSON type",
      old: Sample.object(id, required: "id"),
      new: Sample.object("id: { type: string, format: date-time }", required: "id"),
      sent: (
        ["source, wire: the property `id` is `Date`, no longer `String`"],
        ["source: the property `id` is `String`, no longer `Date`"]
      ),
      received: (
        ["source: the property `id` is `Date`, no longer `String`"],
        ["source, wire: the property `id` is `String`, no longer `Date`"]
      )),
    Case(
      description: "a wider number",
      old: Sample.object("n: { type: integer, format: int32 }"),
      new: Sample.object("n: { type: number }"),
      sent: (
        ["source: the property `n` is `Double?`, no longer `Int32?`"],
        ["source, wire: the property `n` is `Int32?`, no longer `Double?`"]
      ),
      received: (
        ["source, wire: the property `n` is `Double?`, no longer `Int32?`"],
        ["source: the property `n` is `Int32?`, no longer `Double?`"]
      )),
    Case(
      description: "another name on the wire, and the same in Swift",
      old: Sample.object("first_name: { type: string }"),
      new: Sample.object("first-name: { type: string }"),
      sent: (
        [
          "wire: the property `firstName` is now called `first-name` on the wire, no longer `first_name`"
        ],
        [
          "wire: the property `firstName` is now called `first_name` on the wire, no longer `first-name`"
        ]
      ),
      received: (
        [
          "-: the property `firstName` is now called `first-name` on the wire, no longer `first_name`"
        ],
        [
          "-: the property `firstName` is now called `first_name` on the wire, no longer `first-name`"
        ]
      )),
    Case(
      description: "another name of a required property",
      old: Sample.object("first_name: { type: string }", required: "first_name"),
      new: Sample.object("first-name: { type: string }", required: "first-name"),
      sent: (
        [
          "wire: the property `firstName` is now called `first-name` on the wire, no longer `first_name`"
        ],
        [
          "wire: the property `firstName` is now called `first_name` on the wire, no longer `first-name`"
        ]
      ),
      received: (
        [
          "wire: the property `firstName` is now called `first-name` on the wire, no longer `first_name`"
        ],
        [
          "wire: the property `firstName` is now called `first_name` on the wire, no longer `first-name`"
        ]
      )),
    Case(
      description: "another type",
      old: Sample.object(id), new: Sample.object("id: { type: array, items: { type: string } }"),
      sent: (
        ["source, wire: the property `id` is `[String]?`, no longer `String?`"],
        ["source, wire: the property `id` is `String?`, no longer `[String]?`"]
      ),
      received: (
        ["source, wire: the property `id` is `[String]?`, no longer `String?`"],
        ["source, wire: the property `id` is `String?`, no longer `[String]?`"]
      )),
    Case(
      description: "a string that becomes an enumeration, which clients keep open",
      old: Sample.object("id: { type: string }"),
      new: Sample.object("id: { type: string, enum: [a, b] }"),
      sent: (
        [
          "source, wire: the property `id` is `Thing.ID?`, no longer `String?`",
          "-: the open enumeration `Thing.ID` is new",
        ],
        [
          "source: the open enumeration `Thing.ID` was removed",
          "source: the property `id` is `String?`, no longer `Thing.ID?`",
        ]
      ),
      received: (
        [
          "source: the property `id` is `Thing.ID?`, no longer `String?`",
          "-: the open enumeration `Thing.ID` is new",
        ],
        [
          "source: the open enumeration `Thing.ID` was removed",
          "source: the property `id` is `String?`, no longer `Thing.ID?`",
        ]
      )),
    Case(
      description: "deprecation",
      old: Sample.object(id), new: Sample.object("id: { type: string, deprecated: true }"),
      sent: (
        ["-: the property `id` is deprecated"], ["-: the property `id` is no longer deprecated"]
      ),
      received: (
        ["-: the property `id` is deprecated"], ["-: the property `id` is no longer deprecated"]
      )),
    Case(
      description: "a constant that callers need not give",
      old: Sample.object("kind: { type: string, enum: [a, b] }", required: "kind"),
      new: Sample.object("kind: { type: string, enum: [a] }", required: "kind"),
      sent: (
        [
          "-: the property `kind` is `.a` by default",
          "source, wire: the value `b` was removed",
        ],
        [
          "source: the property `kind` no longer has a default value",
          "-: the value `b` is new",
        ]
      ),
      received: (
        [
          "-: the property `kind` is `.a` by default",
          "source: the value `b` was removed",
        ],
        [
          "source: the property `kind` no longer has a default value",
          "-: the value `b` is new",
        ]
      )),
    Case(
      description: "another constant",
      old: Sample.object("kind: { type: string, const: a }", required: "kind"),
      new: Sample.object("kind: { type: string, const: b }", required: "kind"),
      sent: (
        [
          "behaviour: the property `kind` is `.b` by default",
          "source, wire: the value `a` was removed", "-: the value `b` is new",
        ],
        [
          "behaviour: the property `kind` is `.a` by default",
          "source, wire: the value `b` was removed", "-: the value `a` is new",
        ]
      ),
      received: (
        [
          "-: the property `kind` is `.b` by default",
          "source: the value `a` was removed", "-: the value `b` is new",
        ],
        [
          "-: the property `kind` is `.a` by default",
          "source: the value `b` was removed", "-: the value `a` is new",
        ]
      )),
    Case(
      description: "the order of the arguments",
      old: Sample.object("a: { type: string }, b: { type: string }", required: "a, b"),
      new: Sample.object("b: { type: string }, a: { type: string }", required: "a, b"),
      sent: (
        ["source: the initializer takes its arguments in another order: `init(b:a:)`"],
        ["source: the initializer takes its arguments in another order: `init(a:b:)`"]
      ),
      received: (
        ["source: the initializer takes its arguments in another order: `init(b:a:)`"],
        ["source: the initializer takes its arguments in another order: `init(a:b:)`"]
      )),
    Case(
      description: "further properties",
      old: Sample.object(id),
      new: "Thing: { type: object, properties: { \(id) }, additionalProperties: { type: string } }",
      sent: (
        ["-: `additionalProperties: [String: String]` holds additional properties"],
        [
          "source, wire: the property `additionalProperties`, which holds additional properties, was removed"
        ]
      ),
      received: (
        ["-: `additionalProperties: [String: String]` holds additional properties"],
        [
          "source: the property `additionalProperties`, which holds additional properties, was removed"
        ]
      )),
  ]

  @Test(arguments: cases)
  func requests(example: Case) throws {
    let versions = try Versions(Sample.request(example.old), Sample.request(example.new))
    #expect(versions.forth == example.sent.forth)
    #expect(versions.back == example.sent.back)
  }

  @Test(arguments: cases)
  func responses(example: Case) throws {
    let versions = try Versions(Sample.response(example.old), Sample.response(example.new))
    #expect(versions.forth == example.received.forth)
    #expect(versions.back == example.received.back)
  }
}
