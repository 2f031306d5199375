/// An object in JSON while it is read.
public nonisolated struct ObjectReader {
  let container: KeyedDecodingContainer<WireName>
  /// The names of the properties that have a place of their own.
  let known: () -> Set<String>

  init(_ decoder: any Decoder, known: @escaping () -> Set<String>) throws {
    container = try decoder.container(keyedBy: WireName.self)
    self.known = known
  }
}

/// An object in JSON while it is written.
public nonisolated struct ObjectWriter {
  var container: KeyedEncodingContainer<WireName>
  /// The names of the properties that have a place of their own.
  let known: () -> Set<String>

  init(_ encoder: any Encoder, known: @escaping () -> Set<String>) {
    container = encoder.container(keyedBy: WireName.self)
    self.known = known
  }
}
