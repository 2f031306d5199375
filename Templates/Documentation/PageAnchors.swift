/// The anchors that GitHub generates for the headings of a page.
struct PageAnchors {
  /// The anchors in the order of the headings.
  private(set) var all: [String] = []

  /// - Parameter headings: all headings of the page, in order.
  init(_ headings: [String]) {
    var counts: [String: Int] = [:]
    for heading in headings {
      let base = Self.anchor(of: heading)
      let count = counts[base, default: 0]
      counts[base] = count + 1
      all.append(count == 0 ? base : "\(base)-\(count)")
    }
  }

  /// The letters and digits in lowercase, with `-` for spaces.
  static func anchor(of heading: String) -> String {
    var anchor: [UInt8] = []
    for scalar in heading.lowercased().unicodeScalars where scalar == " " || isKept(scalar) {
      if scalar.isASCII {
        anchor.append(scalar == " " ? UInt8(ascii: "-") : UInt8(ascii: scalar))
      } else {
        anchor += String(scalar).utf8
      }
    }
    return String(decoding: anchor, as: UTF8.self)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_": true
    case _ where scalar.isASCII: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
