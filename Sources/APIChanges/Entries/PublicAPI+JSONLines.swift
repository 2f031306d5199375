extension PublicAPI {
  /// JSON with a line for each declaration, for readable diffs.
  /// - Parameter depth: the indentation of the enclosing JSON.
  public func jsonLines(depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    writeLines(to: &bytes, depth: depth)
    return bytes
  }

  /// Appends the JSON to other text.
  public func writeLines(to bytes: inout [UInt8], depth: Int) {
    var json = JSONLines(depth: depth, after: &bytes)
    defer { bytes = json.bytes }
    json.lines { json in
      json.line("client") { client.write(to: &$0) }
      json.line("operations") { $0.list(operations) }
      json.line("resources") { $0.list(resources) }
      json.line("servers") { $0.list(servers) }
      json.line("types") { $0.list(types) }
    }
  }
}

extension ClientEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("credentials", credentials.rawValue)
      json.field("name", name)
    }
  }
}

extension ServerEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("name", name)
      json.field("url", url)
      json.field("variables", variables)
    }
  }
}

extension ServerEntry.Variable: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("allowed", allowed)
      json.field("name", name)
      json.field("value", value)
    }
  }
}

extension ResourceEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("name", name)
      json.field("type", type)
    }
  }
}

extension OperationEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("arguments", arguments)
      json.field("at", at)
      json.field("call", call)
      json.field("equatable", equatable)
      json.field("error", error)
      json.field("failures", failures)
      json.field("function", function)
      json.field("id", id)
      json.field("isDeprecated", isDeprecated)
      json.field("lookup", lookup)
      json.field("method", method)
      json.field("path", path)
      json.field("request", request)
      json.field("result", result.rawValue)
      json.field("returns", returns)
      json.field("security", security)
      json.field("sequence", sequence)
      json.field("servers", servers)
      json.field("successes", successes)
      json.field("sunset", sunset)
    }
  }
}

extension SequenceEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("item", item)
      json.field("name", name)
    }
  }
}

extension ArgumentEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("facts", facts)
      json.field("fields", fields)
      json.field("form", form)
      json.field("isRequired", isRequired)
      json.field("name", name)
      json.field("place", place.rawValue)
      json.field("type", type)
      json.field("wire", wire)
    }
  }
}

extension ResponseEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("alternatives", alternatives)
      json.field("at", at)
      json.field("headers", headers)
      json.field("mediaType", mediaType)
      json.field("name", name)
      json.field("status", status)
      json.field("type", type)
    }
  }
}

extension HeaderEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("at", at)
      json.field("isRequired", isRequired)
      json.field("name", name)
      json.field("type", type)
      json.field("wire", wire)
    }
  }
}

extension SecurityEntry: JSONLinesWritable {
  func write(to json: inout JSONLines) {
    json.object { json in
      json.field("audience", audience)
      json.field("detail", detail)
      json.field("scheme", scheme)
      json.field("scopes", scopes)
    }
  }
}
