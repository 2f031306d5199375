import Diagnostics
import Testing
import YAML

@testable import Overlays

@Suite struct OverlayTests {
  private static let document = """
    openapi: 3.1.0
    info: {title: Pets, version: "1"}
    tags: [a, b]
    paths:
      /pets:
        get: {summary: List, tags: [pets, dummy], responses: {"200": {description: All}}}
        post: {summary: Add}
      /owners:
        get: {summary: Owners, x-traits: [paged]}
    """

  private func expect(
    _ actions: String, gives expected: String, at path: String = "$",
    _ location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let result = try OverlayCase(Self.document, actions: actions)
    #expect(result.messages == [], sourceLocation: location)
    let found = try Selection(path, in: result.root)
    let wanted = try OverlayCase.node(expected, "expected.yaml").json
    #expect(found.values == "[\(wanted)]", sourceLocation: location)
  }

  @Test func merges() throws {
    try expect(
      "- {target: $.info, update: {title: Animals, contact: {name: Zoo}}}",
      gives: "{title: Animals, version: '1', contact: {name: Zoo}}", at: "$.info")
    try expect("- {target: $, update: {tags: [c]}}", gives: "[a, b, c]", at: "$.tags")
    try expect("- {target: $.tags, update: c}", gives: "[a, b, c]", at: "$.tags")
    try expect("- {target: $.tags, update: [c, d]}", gives: "[a, b, c, d]", at: "$.tags")
    try expect("- {target: $.info.title, update: Animals}", gives: "Animals", at: "$.info.title")
    try expect("- {target: $.info.title, update: null}", gives: "null", at: "$.info.title")
    try expect("- {target: $, update: {components: }}", gives: "null", at: "$.components")
    // Like the specification's example. Existing values are kept.
    try expect("- {target: $, update: {tags: }}", gives: "[a, b]", at: "$.tags")
  }

  @Test func removes() throws {
    try expect(
      "- {target: '$..tags[?@ == \"dummy\"]', remove: true}", gives: "[pets]",
      at: "$.paths['/pets'].get.tags")
    try expect("- {target: '$.tags[*]', remove: true}", gives: "[]", at: "$.tags")
    try expect(
      "- {target: '$.paths.*[?@.summary]', remove: true}", gives: "{/pets: {}, /owners: {}}",
      at: "$.paths")
    // Removing a node removes its descendants.
    try expect("- {target: '$..*', remove: true}", gives: "{}")
  }

  @Test func copiesAndMoves() throws {
    try expect(
      """
      - {target: $.paths, update: {/animals: {}}}
      - {target: "$.paths['/animals']", copy: "$.paths['/pets']"}
      - {target: "$.paths['/pets']", remove: true}
      """, gives: "{summary: Add}",
      at: "$.paths['/animals'].post")
  }

  @Test func appliesTraits() throws {
    try expect(
      """
      - target: $.paths[?(@.get['x-traits'][?(@ == 'paged')])].get
        update: {parameters: [{name: top, in: query}]}
      """, gives: "[{name: top, in: query}]", at: "$.paths.*.get.parameters")
  }

  /// A node that occurs in several places through an alias or a copy changes only in the selected place.
  @Test func changesOnePlace() throws {
    let document = "a: &x {deep: {value: 1}}\nb: *x\nc: {}"
    let result = try OverlayCase(
      document,
      actions: """
        - {target: $.c, copy: $.a}
        - {target: $.b.deep, update: {value: 2}}
        - {target: $.c.deep.value, remove: true}
        """)
    #expect(
      result.root.json
        == #"{"a":{"deep":{"value":1.0}},"b":{"deep":{"value":2.0}},"c":{"deep":{}}}"#)
    let nodes = try ["a", "b", "c"].map { key in
      try #require(result.root.mapping?[key]?.mapping?["deep"])
    }
    #expect(Set(nodes.map(\.revision)).count == 3)
    #expect(Set(nodes.map(\.location)).count == 1)
  }

  @Test func keepsPlaces() throws {
    let result = try OverlayCase(
      Self.document, actions: "- target: $.info\n  update:\n    summary: All pets")
    let info = try #require(result.root.mapping?["info"])
    #expect(info.location.description == "openapi.yaml:2:7")
    #expect(info.mapping?["title"]?.location.file.path == "openapi.yaml")
    #expect(info.mapping?["summary"]?.location.description == "overlay.yaml:6:14")
  }

  @Test(
    arguments: [
      (
        "- {target: '$.path', update: {a: 1}}",
        "overlay.yaml:4:12 warning: the target selects nothing: $.path",
        "nothing here has 'path'; did you mean 'paths'?"
      ),
      (
        "- {target: \"$.paths['/pet'].get\", remove: true}",
        "overlay.yaml:4:12 warning: the target selects nothing: $.paths['/pet'].get",
        "nothing here has '/pet'; did you mean '/pets'?"
      ),
      (
        "- {target: '$.tags[7]', remove: true}",
        "overlay.yaml:4:12 warning: the target selects nothing: $.tags[7]",
        "nothing here matches the rest of the query"
      ),
      (
        "- {target: $.info, update: {title: {en: Pets}}}",
        "overlay.yaml:4:36 error: a mapping cannot be merged into a single value",
        "the target of the merge is here"
      ),
      (
        "- {target: '$.*', update: {a: 1}}",
        "overlay.yaml:4:12 error: the target selects lists and mappings and single values at once",
        "use one action for each of them"
      ),
      (
        "- {target: $, remove: true}",
        "overlay.yaml:4:12 error: the document itself cannot be removed", nil
      ),
      (
        "- {target: $.info, copy: $.paths.*}",
        "overlay.yaml:4:26 error: 'copy' must select exactly one node, but selects 2", nil
      ),
      (
        "- {target: $.info, update: {}, copy: $.paths}",
        "overlay.yaml:4:32 error: an action has 'update' or 'copy', not both",
        "use two actions"
      ),
      ("- {target: $.info}", "overlay.yaml:4:3 warning: the action changes nothing", nil),
      (
        "- {target: $.info.x-logo, remove: true}",
        "overlay.yaml:4:12 error: 'target' is not a JSONPath query: 'x-logo' is not a name that can be used without quotes, at character 14",
        "use ['x-logo'] instead of .x-logo"
      ),
      ("- {remove: true}", "overlay.yaml:4:3 error: an action needs a 'target'", nil),
      (
        "- {target: $.info, remove: true, upate: {}}",
        "overlay.yaml:4:34 warning: unknown keyword 'upate'", nil
      ),
    ] as [(String, String, String?)])
  func diagnostics(actions: String, message: String, note: String?) throws {
    let result = try OverlayCase(Self.document, actions: actions)
    #expect(result.messages == [message])
    if let note { #expect(result.diagnostics.first?.notes.first?.message == note) }
  }

  @Test(
    arguments: [
      ("[]", "an overlay must be a mapping"),
      ("openapi: 3.1.0", "this is an OpenAPI document, not an overlay"),
      ("overlay: 2.0.0", "'overlay' must be a version such as '1.0.0'"),
      ("overlay: 1.0.0\ninfo: {title: T, version: 1}", "an overlay needs 'actions'"),
      ("overlay: 1.0\ninfo: {title: T, version: 1}\nactions: 1", "'actions' must be a list"),
    ])
  func unusable(overlay: String, message: String) throws {
    #expect(try OverlayCase(Self.document, overlay).diagnostics.map(\.message) == [message])
  }

  /// Each copy doubles the document.
  @Test func costsAreBounded() throws {
    var limits = OverlayLimits()
    limits.maximumNodes = 100_000
    let doubling = (0..<64).map {
      "- {target: $, update: {a\($0): {}}}\n- {target: $.a\($0), copy: $}"
    }
    let result = try OverlayCase("b: 1", actions: doubling.joined(separator: "\n"), limits: limits)
    #expect(result.diagnostics.contains { $0.code == .limitCount })

    let deep = (0..<300).map { _ in "- {target: $.b, copy: $}" }.joined(separator: "\n")
    let nested = try OverlayCase("b: {}", actions: deep)
    #expect(nested.diagnostics.contains { $0.code == .limitDepth || $0.code == .limitCount })

    limits.maximumSteps = 100
    let costly = try OverlayCase(
      Self.document,
      actions: "- {target: '$..*..*..*..*', remove: true}\n- {target: $.no, remove: true}",
      limits: limits)
    #expect(costly.diagnostics.map(\.code) == [.limitCount])
  }
}
