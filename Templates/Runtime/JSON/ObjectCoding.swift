/// An object in JSON while it is read.
public nonisolated struct ObjectReader {
  let container: KeyedDecodingContainer<WireName>
  /// The names of the struct's properties.
  private let names: [WireName]

  init(_ decoder: any Decoder, names: [WireName]) throws {
    container = try decoder.container(keyedBy: WireName.self)
    self.names = names
  }

  /// The names that have a property of their own.
  var known: Set<String> { names.known }

  /// One name after the other.
  func name(_ index: inout Int) -> WireName {
    defer { index += 1 }
    return names[index]
  }
}

/// An object in JSON while it is written.
public nonisolated struct ObjectWriter {
  var container: KeyedEncodingContainer<WireName>
  /// The names of the struct's properties.
  private let names: [WireName]

  init(_ encoder: any Encoder, names: [WireName]) {
    container = encoder.container(keyedBy: WireName.self)
    self.names = names
  }

  /// The names that have a property of their own.
  var known: Set<String> { names.known }
}

nonisolated extension [WireName] {
  fileprivate var known: Set<String> {
    Set(filter { $0.role != .others }.map(\.stringValue))
  }
}
