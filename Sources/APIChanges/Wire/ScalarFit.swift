extension APIType.Scalar {
  /// Whether every value that is written as this one can be read as the other.
  func fits(_ reader: Self, in encoding: WireFit.Encoding) -> Bool {
    if self == reader || reader == .json { return true }
    switch (self, reader) {
    case (.date, .string), (.calendarDate, .string), (.data, .string): return true
    case (.data, .body), (.body, .data), (.file, .data), (.data, .file): return true
    case (.int32, .int64), (.int32, .integer), (.int64, .integer), (.integer, .int64): return true
    case (.int32, .double), (.int64, .double), (.integer, .double), (.float, .double): return true
    case (.int32, .float), (.int64, .float), (.integer, .float), (.double, .float): return true
    // A number in a URL or a form is text already.
    case (.boolean, .string), (.integer, .string), (.int32, .string), (.int64, .string),
      (.double, .string), (.float, .string):
      return encoding == .text
    default: return false
    }
  }
}
