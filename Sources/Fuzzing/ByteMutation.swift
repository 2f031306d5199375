/// Mutates the bytes of a document, regardless of its structure.
struct ByteMutation {
  private static let fragments = [
    "{", "}", "[", "]", ":", ": ", ",", "-", "- ", "?", "? ", "&a ", "*a", "!", "!!int ", "|", ">",
    "|2-", "'", "\"",
    "%", "@", "`", "#", " #", "~", "\n", "\r\n", "\r", "\t", "  ", "\\", "\\u", "\\x", "<<: *a",
    "---\n", "...\n",
    "%YAML 1.1\n", "%TAG ! tag:\n", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{0}", "null", "0x", "1e9",
    "$ref",
  ].map { Array($0.utf8) }

  static func mutate(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.number(below: 6) where !bytes.isEmpty { mutateOnce(&bytes, using: &random) }
    return bytes
  }

  private static func mutateOnce(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let place = random.number(below: bytes.count)
    let end = min(
      bytes.count, place + 1 + random.number(below: random.happens(oneIn: 8) ? 400 : 12))
    switch random.number(below: 10) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[place] ^= 1 << UInt8(random.number(below: 8))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.number(below: bytes.count))
    case 4: bytes.insert(contentsOf: random.pick(fragments), at: place)
    case 5: bytes.replaceSubrange(place..<end, with: random.pick(fragments))
    case 6: bytes.insert(contentsOf: Array(random.pick(HostileText.texts).utf8), at: place)
    case 7: bytes.replaceSubrange(place..<end, with: Array(random.pick(HostileText.numbers).utf8))
    case 8: if random.happens(oneIn: 4) { bytes.removeSubrange(place...) }
    default:
      let other = random.number(below: bytes.count)
      bytes.swapAt(place, other)
    }
  }
}
