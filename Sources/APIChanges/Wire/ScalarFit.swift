import ClientModel

extension APIType.Scalar {
  /// Whether every value that is encoded as this type can be decoded as the other.
  func fits(_ reader: Self, in encoding: WireFit.Encoding) -> Bool {
    switch (self, reader) {
    case (_, .json), (.data, .body), (.body, .data), (.file, .data), (.data, .file): true
    case (.value(let written), .value(let read)): written.fits(read, isText: encoding == .text)
    default: self == reader
    }
  }
}
