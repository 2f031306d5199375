/// A Swift type as what its values are on the wire.
indirect enum WireType: Hashable {
  case named(String)
  case array(WireType)
  case map(WireType)
  case optional(WireType)

  /// Reads a type as it is written at module scope: `[String: [Pet?]]`.
  init(_ text: String) { self = Self.read(Array(text.utf8)[...], depth: 0) }

  /// As deep as types nest in an emitted package.
  private static let deepest = 600

  private static func read(_ text: ArraySlice<UInt8>, depth: Int) -> Self {
    guard depth < deepest, let last = text.last else {
      return .named(String(decoding: text, as: UTF8.self))
    }
    if last == UInt8(ascii: "?") { return .optional(read(text.dropLast(), depth: depth + 1)) }
    guard text.first == UInt8(ascii: "["), last == UInt8(ascii: "]") else {
      return .named(String(decoding: text, as: UTF8.self))
    }
    let inner = text.dropFirst().dropLast()
    let key = Array("String: ".utf8)
    return inner.starts(with: key)
      ? .map(read(inner.dropFirst(key.count), depth: depth + 1))
      : .array(read(inner, depth: depth + 1))
  }

  /// The declared or known type inside of all lists and maps.
  var innermostName: String {
    var type = self
    while true {
      switch type {
      case .named(let name): return name
      case .array(let inner), .map(let inner), .optional(let inner): type = inner
      }
    }
  }
}

/// The types that no document declares.
enum WireScalar: String {
  case boolean = "Bool"
  case string = "String"
  case int32 = "Int32"
  case int64 = "Int64"
  case integer = "Int"
  case float = "Float"
  case double = "Double"
  case date = "Date"
  case calendarDate = "CalendarDate"
  case data = "Data"
  case body = "HTTPBody"
  case json = "JSONValue"

  /// Whether every value that is written as this one can be read as the other.
  func fits(_ reader: Self) -> Bool {
    if self == reader || reader == .json { return true }
    switch (self, reader) {
    case (.date, .string), (.calendarDate, .string), (.data, .string): return true
    case (.data, .body), (.body, .data): return true
    case (.int32, .int64), (.int32, .integer), (.int64, .integer), (.integer, .int64): return true
    case (.int32, .double), (.int64, .double), (.integer, .double), (.float, .double): return true
    case (.int32, .float), (.int64, .float), (.integer, .float), (.double, .float): return true
    default: return false
    }
  }
}
