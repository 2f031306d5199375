extension StatusMatch {
  /// The name of the enum case for the status: `notFound`.
  var caseName: String {
    switch self {
    case .code(let code): Self.names[code] ?? "status\(code)"
    case .range(1): "informational"
    case .range(2): "success"
    case .range(3): "redirection"
    case .range(4): "clientError"
    case .range(5): "serverError"
    case .range(let hundreds): "status\(hundreds)XX"
    case .default: "default"
    }
  }

  var isSuccess: Bool {
    switch self {
    case .code(let code): (200..<300).contains(code)
    case .range(let hundreds): hundreds == 2
    case .default: false
    }
  }

  /// Exact statuses first, then ranges, then the rest (OpenAPI 3.1, section 4.8.16).
  var order: Int {
    switch self {
    case .code(let code): code
    case .range(let hundreds): 1000 + hundreds
    case .default: 2000
    }
  }

  /// The names of RFC 9110, section 15, and of RFC 6585.
  private static let names: [Int: String] = [
    200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation",
    204: "noContent", 205: "resetContent", 206: "partialContent", 207: "multiStatus",
    300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther",
    304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect",
    400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden",
    404: "notFound", 405: "methodNotAllowed", 406: "notAcceptable",
    407: "proxyAuthenticationRequired", 408: "requestTimeout", 409: "conflict", 410: "gone",
    411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge", 414: "uriTooLong",
    415: "unsupportedMediaType", 416: "rangeNotSatisfiable", 417: "expectationFailed",
    421: "misdirectedRequest", 422: "unprocessableContent", 423: "locked", 424: "failedDependency",
    425: "tooEarly", 426: "upgradeRequired", 428: "preconditionRequired", 429: "tooManyRequests",
    431: "requestHeaderFieldsTooLarge", 451: "unavailableForLegalReasons",
    500: "internalServerError", 501: "notImplemented", 502: "badGateway",
    503: "serviceUnavailable", 504: "gatewayTimeout", 505: "httpVersionNotSupported",
    507: "insufficientStorage", 508: "loopDetected", 511: "networkAuthenticationRequired",
  ]
}
