import ClientModel
import Diagnostics
import Foundation
import Testing

@testable import Generator

@Suite struct CodegenConfigurationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String) throws -> (CodegenConfiguration?, [String]) {
    var diagnostics = DiagnosticList()
    let path = try folder.write(text, to: "spec/codegen.yaml")
    let configuration = CodegenConfiguration(path: path, diagnostics: &diagnostics)
    return (configuration, diagnostics.all.map { told($0) })
  }

  /// `2:1: message (note)`.
  private func told(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0.line):\($0.column): " } ?? ""
    return place + diagnostic.message + diagnostic.notes.map { " (\($0.message))" }.joined()
  }

  @Test func readsEveryKey() throws {
    let (read, errors) = try read(
      """
      specification: openapi.yaml
      output: ../Generated
      name: Dwolla
      include:
        tags: [exchange sessions]
        operations:
          - getRoot
      exclude:
        paths: [/internal/*]
      acronyms: [ACH, MX]
      warnings:
        keyword.unknown: off
        schema.union-ambiguous: error
      secrets:
        names: [employee number]
        except: [signature]
      retries:
        maximumAttempts: 12
        initialInterval: 0.5
        maximumInterval: 300
        multiplier: 2
        maximumElapsedTime: 1800
        maximumRetryAfter: 300
        statuses: [429, 503]
      unknownProperties: keep
      packages:
        - url: https://github.com/apple/swift-crypto.git
          from: 4.0.0
          products: [Crypto]
          trait: SwiftCrypto
      """)
    #expect(errors == [])
    let configuration = try #require(read)
    #expect(configuration.specification == folder["spec/openapi.yaml"])
    #expect(configuration.output == folder["spec/../Generated"])
    #expect(configuration.name?.text == "Dwolla")
    #expect(configuration.include.tags == ["exchange sessions"])
    #expect(configuration.include.operations == ["getRoot"])
    #expect(configuration.exclude.paths == ["/internal/*"])
    #expect(configuration.acronyms == ["ACH", "MX"])
    let secrets = try #require(configuration.runtime.secretNames)
    #expect(secrets.names.contains("employee number") && secrets.names.contains("token"))
    #expect(!secrets.names.contains("signature") && secrets.exceptions.contains("signature"))
    let retries = try #require(configuration.runtime.retries)
    #expect(retries.maximumAttempts == 12 && retries.initialInterval == 0.5)
    #expect(retries.maximumInterval == 300 && retries.multiplier == 2)
    #expect(retries.maximumElapsedTime == 1800 && retries.maximumRetryAfter == 300)
    #expect(retries.statuses == [429, 503])
    #expect(configuration.unknownProperties == .keep)
    #expect(
      configuration.packages == [
        .init(
          url: "https://github.com/apple/swift-crypto.git", version: "4.0.0", products: ["Crypto"],
          trait: "SwiftCrypto")
      ])
    #expect(configuration.packages.map(\.identity) == ["swift-crypto"])
    #expect(
      configuration.warnings.levels == [.keywordUnknown: .off, .schemaUnionAmbiguous: .error])
  }

  @Test func listsClients() throws {
    var diagnostics = DiagnosticList()
    let path = try folder.write(
      """
      layout: sources
      acronyms: [ACH]
      clients:
        - {name: Pets, specification: pets.yaml, output: Pets}
        - {name: Orders, client: OrderClient, specification: orders.yaml, acronyms: [SKU]}
      """, to: "spec/codegen.yaml")
    let all = try #require(CodegenConfiguration.all(path: path, diagnostics: &diagnostics))
    #expect(all.map(\.name?.text) == ["Pets", "Orders"])
    #expect(all.map(\.client?.text) == [nil, "OrderClient"])
    #expect(all.map(\.acronyms) == [["ACH"], ["SKU"]])
    #expect(all.allSatisfy { $0.layout == .sources })
    #expect(all[0].output == folder["spec/Pets"])

    let orders = CodegenConfiguration(
      path: path, named: try ClientName("Orders"), diagnostics: &diagnostics)
    #expect(orders?.specification == folder["spec/orders.yaml"])
    #expect(CodegenConfiguration(path: path, diagnostics: &diagnostics) == nil)
    #expect(
      diagnostics.all.map { told($0) } == [
        "4:5: the configuration lists several clients: 'Pets', 'Orders' (select one with --name)"
      ])
  }

  @Test func leavesAbsolutePathsAlone() throws {
    let (read, _) = try read("specification: /a/b.yaml")
    #expect(read?.specification == "/a/b.yaml")
    #expect(read?.output == nil)
  }

  @Test(arguments: [
    ("nmae: A", "1:1: unknown key 'nmae' (did you mean 'name'?)"),
    ("name: A\nOutput: b", "2:1: unknown key 'Output' (did you mean 'output'?)"),
    ("include:\n  tag: []", "2:3: unknown key 'tag' (did you mean 'tags'?)"),
    (
      "colour: red",
      "1:1: unknown key 'colour' (known keys: specification, output, layout, runtime, access, name, client, include, exclude, acronyms, documentation, tests, functions, names, types, warnings, roots, copies, overlays, limits, secrets, retries, accepted, pagination, unknownProperties, packages, clients)"
    ),
    ("clients: []", "1:10: 'clients' must be a list of mappings"),
    ("clients: [a]", "1:11: a client must be a mapping"),
    ("clients: [{clients: []}]", "1:12: unknown key 'clients' (did you mean 'client'?)"),
    (
      "client: pets",
      "1:9: the name 'pets' is not a Swift identifier in UpperCamelCase (use 'Pets', for example)"
    ),
    ("name: 12", "1:7: 'name' must be a string (write \"12\" for a string)"),
    ("name: ''", "1:7: 'name' is empty"),
    ("output: [a]", "1:9: 'output' must be a string"),
    ("specification: {a: b}", "1:16: 'specification' must be a string"),
    ("include: [a]", "1:10: 'include' must be a mapping"),
    ("include:\n  tags: a", "2:9: 'include.tags' must be a list of strings"),
    (
      "include:\n  operations:\n  - a\n  - true",
      "4:5: 'include.operations' must be a string (write \"true\" for a string)"
    ),
    ("secrets: [a]", "1:10: 'secrets' must be a mapping"),
    ("secrets: {nmaes: []}", "1:11: unknown key 'nmaes' (did you mean 'names'?)"),
    (
      "secrets: {names: [1]}", "1:19: 'secrets.names' must be a string (write \"1\" for a string)"
    ),
    (
      "retries: {maximumAttempts: 0}",
      "1:28: 'maximumAttempts' must be a whole number from 1 to 1000"
    ),
    ("retries: {multiplier: .nan}", "1:23: 'multiplier' must be a number from 1 to 1000"),
    (
      "retries: {maximumInterval: 5 minutes}",
      "1:28: 'maximumInterval' must be a number from 0 to 31536000"
    ),
    ("retries: {statuses: [200]}", "1:21: 'statuses' must be a list of statuses from 300 to 599"),
    (
      "retries: {maximumInterva: 5}",
      "1:11: unknown key 'maximumInterva' (did you mean 'maximumInterval'?)"
    ),
    ("acronyms: {}", "1:11: 'acronyms' must be a list of strings"),
    ("warnings: [a]", "1:11: 'warnings' must be a mapping"),
    ("warnings: {keyword.unknown: on}", "1:29: 'keyword.unknown' must be 'off' or 'error'"),
    (
      "warnings: {keyword.unknwn: off}",
      "1:12: there is no code 'keyword.unknwn' (did you mean 'keyword.unknown'?)"
    ),
    ("packages: {}", "1:11: 'packages' must be a list of mappings"),
    (
      "packages: [{ from: 1.0.0, products: [A] }]",
      "1:12: a package needs 'url', 'trait'"
    ),
    (
      "packages: [{ url: https://a.b/c, from: 1.0.0, products: [], trait: A }]",
      "1:12: a package needs 'products'"
    ),
    (
      "packages: [{ url: 'https://a.b/\"c', from: 1.0.0, products: [A], trait: A }]",
      "1:19: 'url' must be an 'https' URL"
    ),
    (
      "packages: [{ url: 'file:///c', from: 1.0.0, products: [A], trait: A }]",
      "1:19: 'url' must be an 'https' URL"
    ),
    (
      "packages: [{ url: https://a.b/c, from: 1.0.0., products: [A], trait: A }]",
      "1:40: 'from' must be a version such as 1.0.0"
    ),
    (
      "packages: [{ url: https://a.b/c, from: main, products: [A], trait: A }]",
      "1:40: 'from' must be a version such as 1.0.0"
    ),
    (
      "packages: [{ url: https://a.b/c, from: 1.0.0, products: ['A\\'], trait: A }]",
      "1:57: 'products' must be names of products"
    ),
    (
      "packages: [{ url: https://a.b/c, from: 1.0.0, products: [A], trait: A-B }]",
      "1:69: 'trait' must be a Swift identifier"
    ),
    (
      "packages: [{ url: https://a.b/c, from: 1.0.0, products: [A], trait: default }]",
      "1:69: 'trait' must be a Swift identifier"
    ),
    (
      "packages: [{ url: https://a.b/c, from: 1.0.0, products: [A], trait: AsyncHTTPClient }]",
      "1:12: the trait 'AsyncHTTPClient' exists already"
    ),
    (
      "packages: [{ url: https://a.b/Swift-Log.git, from: 1.0.0, products: [A], trait: A }]",
      "1:12: the package 'Swift-Log' is a dependency already"
    ),
    (
      "packages:\n- { url: https://a.b/c, from: 1.0.0, products: [A], trait: A }\n- { url: https://a.b/d, from: 1.0.0, products: [A], trait: A }",
      "3:3: the trait 'A' exists already"
    ),
    ("[]", "1:1: the configuration must be a mapping"),
    (
      "name: my-api",
      "1:7: the name 'my-api' is not a Swift identifier in UpperCamelCase (use 'MyApi', for example)"
    ),
    ("name: Self", "1:7: the name 'Self' is a Swift keyword"),
    (
      "name: Foundation",
      "1:7: the name 'Foundation' is the name of an existing module (use 'FoundationClient', for example)"
    ),
  ])
  func rejects(text: String, error: String) throws {
    let (configuration, errors) = try read(text)
    #expect(configuration == nil)
    #expect(errors == [error])
  }

  @Test func collectsAllErrors() throws {
    let (_, errors) = try read("nam: A\noutput: 1\ninclude: 2")
    #expect(errors.count == 3)
  }

  @Test(arguments: ["", "a: [", "a: b\n\tc: d", "a: 1\na: 2", "\u{0}"])
  func rejectsWhatIsNoConfiguration(text: String) throws {
    let (configuration, errors) = try read(text)
    #expect(configuration == nil)
    #expect(errors.count == 1)
    #expect(errors.first?.first?.isNumber == true, "\(errors)")
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    for (path, reason) in [
      (folder["none.yaml"], "No such file or directory"), (folder.path, "Is a directory"),
    ] {
      var diagnostics = DiagnosticList()
      #expect(CodegenConfiguration(path: path, diagnostics: &diagnostics) == nil)
      #expect(
        diagnostics.all.map(\.message) == ["cannot read the configuration '\(path)': \(reason)"])
    }
  }

  @Test func boundsTheSize() throws {
    let (configuration, errors) = try read(String(repeating: "#\n", count: 1 << 20))
    #expect(configuration == nil)
    #expect(errors == ["a configuration file has at most 1048576 bytes"])
  }
}
