/// Texts and numbers that often break programs.
enum HostileText {
  static let texts = [
    "", " ", "\n", "\u{0}", "\u{1B}[31m", "*/ /*", "\"\"\"", "\\(fatalError())", "#\"", "\"#", "`",
    "``",
    "}\n}\nimport Evil", "#if true", "#sourceLocation(file: \"x\", line: 1)", "\u{202E}evil",
    "\u{200B}",
    "\u{2028}", "\u{85}", "\u{FEFF}", "e\u{301}\u{301}\u{301}", "🇩🇪👩‍👩‍👧", "\u{E000}", "\u{10FFFF}",
    "-->",
    "<script>alert(1)</script>", "](https://evil)", "|", "```\n", "---", "...", "%TAG ! !", "&a",
    "*a", "!!int x",
    "<<", "../../../etc/passwd", "/dev/zero", "%2e%2e/%2e%2e/x", "file:///etc/passwd",
    "https://evil.example/x#/",
    "#", "#/", "#//", "#/~2", "#/%", "#%ff", "//host/x", "C:\\x", "CON", "nul.swift", "self",
    "Self", "init", "Type",
    "Protocol", "default", "class", "async", "await", "_", "$0", "$ref", "0", "-0", "1_000", "{",
    "}", "{}", "{a}{a}",
    "{{a}}", "/{a}/{b", "?a=b", "#frag", "a/b", "*/*", "application/json; charset=\"",
    "text/plain\r\nX: y",
    "X-Header: y\r\n", "é", "ß", "İ", "ǅ", "null", "true", "~", "2XX", "default", "6XX", "99999",
    String(repeating: "a", count: 300), String(repeating: "aB", count: 3000),
    String(repeating: "../", count: 200), String(repeating: "{", count: 500),
    String(repeating: "word ", count: 2000), String(repeating: "\u{301}", count: 500),
  ]

  static let numbers = [
    "0", "-1", "1", "-0", "0.0", "1e999", "-1e999", "1e-999", "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", "18446744073709551616",
    "340282366920938463463374607431768211456",
    "0.1", "1.0", "1e3", "3.0", String(repeating: "9", count: 400),
    "0." + String(repeating: "3", count: 400),
    "1e400000000",
  ]

  /// Words with a meaning in documents.
  static let words = [
    "type", "string", "object", "array", "integer", "number", "boolean", "null", "properties",
    "required", "items",
    "allOf", "oneOf", "anyOf", "not", "enum", "const", "$ref", "additionalProperties",
    "discriminator", "propertyName",
    "mapping", "format", "date-time", "binary", "byte", "password", "nullable", "readOnly",
    "writeOnly", "deprecated",
    "default", "example", "examples", "description", "title", "name", "in", "query", "path",
    "header", "cookie",
    "style", "deepObject", "form", "matrix", "label", "spaceDelimited", "explode", "schema",
    "content",
    "application/json", "multipart/form-data", "application/x-www-form-urlencoded", "text/plain",
    "*/*", "responses",
    "200", "2XX", "4XX", "headers", "parameters", "requestBody", "operationId", "tags", "security",
    "servers", "url",
    "variables", "components", "schemas", "securitySchemes", "get", "post", "head", "trace",
    "paths", "openapi",
    "3.0.3", "3.1.0", "info", "x-speakeasy-group", "x-speakeasy-name-override", "$anchor",
    "$dynamicRef",
    "patternProperties", "prefixItems", "pattern", "(a+)+$", "_links", "Idempotency-Key",
    "Location",
  ]
}
