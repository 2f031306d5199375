import Diagnostics
import OpenAPI
import Testing
import YAML

@Suite struct SecurityTests {
  @Test func schemes() throws {
    let loaded = try load(
      """
      components:
        securitySchemes:
          x-api-key: {type: apiKey, in: header, name: X-API-Key, description: d}
          bearer: {type: http, scheme: bearer, bearerFormat: JWT}
          oauth:
            type: oauth2
            flows:
              clientCredentials:
                {tokenUrl: /token, scopes: {read: r, write: w}, x-own: basic}
              authorizationCode:
                {authorizationUrl: /auth, tokenUrl: /token, refreshUrl: /refresh, scopes: {}}
          openID: {type: openIdConnect, openIdConnectUrl: https://example.com}
          tls: {type: mutualTLS}
      security: [{oauth: [read], tls: []}, {}]
      """)
    #expect(loaded.messages == [])
    let document = try #require(loaded.document)
    #expect(
      document.securitySchemes.map(\.name) == ["x-api-key", "bearer", "oauth", "openID", "tls"])
    guard case .apiKey("X-API-Key", .header) = document.securitySchemes[0].kind,
      case .http("bearer", "JWT") = document.securitySchemes[1].kind,
      case .oauth2(let flows) = document.securitySchemes[2].kind,
      case .openIDConnect("https://example.com") = document.securitySchemes[3].kind,
      case .mutualTLS = document.securitySchemes[4].kind
    else {
      Issue.record("other kinds: \(document.securitySchemes.map(\.kind))")
      return
    }
    #expect(flows.clientCredentials?.tokenURL == "/token")
    #expect(flows.clientCredentials?.scopes == ["read", "write"])
    #expect(flows.clientCredentials?.extensions["x-own"]?.string == "basic")
    #expect(flows.authorizationCode?.refreshURL == "/refresh")
    #expect(flows.password == nil)
    #expect(document.security?.map { $0.schemes.map(\.name) } == [["oauth", "tls"], []])
    #expect(document.security?[0].schemes[0].scopes == ["read"])
    #expect(document.operations[0].security.count == 2)
  }

  @Test func ofAnOperation() throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      security: [{a: []}]
      paths:
        /own: {get: {security: [{b: []}], responses: {'204': {description: none}}}}
        /none: {get: {security: [], responses: {'204': {description: none}}}}
        /same: {get: {responses: {'204': {description: none}}}}
      components:
        securitySchemes: {a: {type: http, scheme: basic}, b: {type: http, scheme: bearer}}
      """
    ]).load()
    #expect(loaded.messages == [])
    let names = loaded.document?.operations.map { $0.security.map { $0.schemes.map(\.name) } }
    #expect(names == [[["b"]], [], [["a"]]])
  }

  @Test func undefined() throws {
    let loaded = try Fixture([
      "spec.yaml": """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths:
        /a: {get: {security: [{basic: []}, {known: []}], responses: {'204': {description: none}}}}
        /b: {get: {security: [{basic: []}], responses: {'204': {description: none}}}}
        /c: {get: {security: [{knwon: []}, broken], responses: {'204': {description: none}}}}
      components:
        securitySchemes: {known: {type: http, scheme: basic}, broken: {type: htpp}}
      """
    ]).load()
    #expect(
      loaded.messages == [
        "4: warning: the security scheme 'basic' is not defined; the operations are generated without it"
          + " | define it under 'components/securitySchemes'",
        "5: warning: the security scheme 'basic' is not defined;"
          + " callers must pass the credential to operations that need it"
          + " | define it under 'components/securitySchemes'",
        "6: warning: the security scheme 'knwon' is not defined; the operations are generated without it"
          + " | did you mean 'known'?",
        "6: warning: a security requirement must be a mapping, not a string",
        "8: warning: unknown type 'htpp'; the security scheme 'broken' is ignored"
          + " | did you mean 'http'?",
      ])
    let names = loaded.document?.operations.map { $0.security.map { $0.schemes.map(\.name) } }
    #expect(names == [[["known"]], [], []])
    #expect(loaded.document?.operations.map(\.undefinedScheme) == [nil, "basic", nil])
  }

  @Test func incompleteSchemes() throws {
    let loaded = try load(
      """
      components:
        securitySchemes:
          a: {type: apiKey, in: header}
          b: {type: apiKey, in: path, name: k}
          c: {type: http}
          d: {description: d}
          e: {type: oauth2, flows: {password: {scopes: {}}, passwrd: {}}}
          f: text
      """)
    #expect(
      loaded.messages == [
        "8: warning: the security scheme 'a' has no 'name' and is ignored",
        "9: warning: an API key cannot be in 'path'; the scheme is ignored",
        "10: warning: the security scheme 'c' has no 'scheme' and is ignored",
        "11: warning: the security scheme 'd' has no 'type' and is ignored",
        "12: warning: the flow 'password' has no 'tokenUrl'",
        "12: warning: unknown keyword 'passwrd' in 'flows' | did you mean 'password'?",
        "13: error: a security scheme must be a mapping, not a string",
      ])
    #expect(loaded.document?.securitySchemes.map(\.name) == ["e"])
  }
}
