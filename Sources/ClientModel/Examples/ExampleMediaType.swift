/// A media type for examples of a body whose documented media type is a range (RFC 9110, section 12.5.1).
enum ExampleMediaType {
  static func of(_ body: ResponseBody) -> String {
    guard body.mediaType.utf8.contains(UInt8(ascii: "*")) else { return body.mediaType }
    let type = body.mediaType.prefix { $0 != "/" }
    switch (body.coding, type) {
    case (.json, "*"), (.json, "application"), (.jsonOrText, _): return "application/json"
    case (.text, "*"), (_, "text"): return "text/plain"
    case (_, "*"), (_, "application"): return "application/octet-stream"
    case (_, "image"): return "image/png"
    case (_, "audio"): return "audio/mpeg"
    case (_, "video"): return "video/mp4"
    default: return type + "/example"
    }
  }
}
