import Testing

@testable import Templates

/// Sources in another target.
@Suite struct AccessTests {
  private static let source = #####"""
    // A comment with public in it.
    public import Foundation
    package import HTTPTypes
    import Logging

    /// public nonisolated struct in prose
    public nonisolated struct Pet: Sendable {
      public let name: String
      public private(set) var age = 1
      public internal(set) var size = 1
      public static let text = "public var a"
      /* public
      public var b: Int
      */
      package init() {
        let prose = """
          public func c() \(1) """ + #""" public """#
        let other = #"""
          public func d()
          """ no end
          public func e()
          """#
        print("\"", prose, other)  // public
      }
      public convenience init(text: String) {}
      nonisolated(unsafe) public static var shared = 1
      internal func f(public value: Int) {}
    }
    """#####

  @Test func publicKeepsWhatIsPublic() {
    let text = AccessLevel.public.applied(to: Self.source)
    #expect(text.contains("public import Foundation\nimport HTTPTypes\nimport Logging"))
    #expect(text.contains("\n  init() {"))
    #expect(text.contains("public nonisolated struct Pet"))
    #expect(text.contains("nonisolated(unsafe) public static var shared"))
  }

  @Test func internalSaysNothing() {
    let text = AccessLevel.internal.applied(to: Self.source)
    #expect(text.contains("\nimport Foundation\nimport HTTPTypes\nimport Logging"))
    #expect(text.contains("\nnonisolated struct Pet: Sendable {\n  let name: String"))
    #expect(text.contains("\n  private(set) var age = 1"))
    #expect(text.contains("\n  var size = 1"))
    #expect(text.contains("\n  convenience init(text: String) {}"))
    #expect(text.contains("\n  nonisolated(unsafe) static var shared = 1"))
  }

  @Test func packageImportsByTheFeature() {
    let text = AccessLevel.package.applied(to: Self.source)
    let condition = """
      #if hasFeature(InternalImportsByDefault)
        package import Foundation
      #else
        import Foundation
      #endif
      """
    #expect(text.contains(condition))
    #expect(text.contains("package nonisolated struct Pet"))
    #expect(text.contains("package init()"))
  }

  /// Comments and literals do not change.
  @Test(arguments: AccessLevel.allCases)
  func textStaysText(level: AccessLevel) {
    let text = level.applied(to: Self.source)
    for kept in [
      "// A comment with public in it.", "/// public nonisolated struct in prose",
      "\"public var a\"", "  public var b: Int", "public func c()", "public func d()",
      "public func e()", "f(public value: Int)", "other)  // public",
    ] {
      #expect(text.contains(kept), "\(kept)")
    }
  }

  /// No declaration of the runtime keeps the wrong access level.
  @Test func wholeRuntime() {
    for source in runtimeSources {
      let text = AccessLevel.internal.applied(to: source.text)
      let left = text.split(separator: "\n").filter { line in
        let code = line.drop { $0 == " " }
        return !code.hasPrefix("//")
          && (code.hasPrefix("public ") || code.hasPrefix("package ") || code.contains(" public "))
      }
      #expect(left.isEmpty, "\(source.path): \(left)")
    }
  }

  @Test func mergesImports() {
    var merged = MergedSource()
    merged.add("\(fileHeader)\n\nimport Foundation\n\nstruct A {}\n")
    merged.add(
      "public import Foundation\nimport HTTPTypes\n\n#if canImport(B)\n  import B\n#endif\n\nstruct B {}\n"
    )
    merged.add(
      "import HTTPTypes\n\n#if canImport(B)\n  import B\n#endif\n\n#if DEBUG\n  struct C {}\n#endif\n"
    )
    #expect(
      merged.text == """
        \(fileHeader)

        public import Foundation
        import HTTPTypes

        #if canImport(B)
          import B
        #endif

        struct A {}

        struct B {}

        #if DEBUG
          struct C {}
        #endif

        """)
  }
}
