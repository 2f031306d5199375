/// The cases of the YAML test suite in which libyaml 0.2.5 differs, with the reasons.
enum Libyaml {
  static let differences: [String: String] = Dictionary(
    reasons.flatMap { reason, ids in ids.map { ($0, reason) } },
    uniquingKeysWith: { first, second in "\(first); \(second)" })

  private static let reasons: [(String, [String])] = [
    (
      "refuses keys that are left out",
      ["2JQS", "6M2F", "CFD4", "FRK4", "M2N8-0", "NHX8", "NKF9", "S3PD", "SM9W-1", "UKK6-0"]
    ),
    (
      "refuses or splits plain scalars that start with ':' or '?' in flow collections",
      ["4ABK", "58MP", "5T43", "652Z", "DBG4", "HM87-0", "HM87-1"]
    ),
    (
      "refuses a ':' on a later line than its key in flow mappings",
      ["4MUZ-0", "4MUZ-1", "4MUZ-2", "5MUD", "9SA2", "K3WX", "NJ66", "UT92", "VJP3-1"]
    ),
    ("has narrower rules for anchor names", ["2SXE", "8XYN", "W5VH", "Y2GN"]),
    (
      "refuses tabs where they only separate or are content",
      [
        "6BCT", "6CA3", "96NN-0", "96NN-1", "A2M4", "DK95-0", "DK95-3", "DK95-4", "Q5MG", "R4YG",
        "Y79Y-1", "Y79Y-10",
      ]
    ),
    ("accepts tabs as indentation in scalars and flow collections", ["DK95-1", "Y79Y-3"]),
    ("refuses reserved directives instead of warning", ["2LFX", "6LVF", "MUS6-5", "MUS6-6"]),
    ("refuses versions later than 1.2 instead of warning", ["BEC7"]),
    (
      "accepts directives that no document end precedes, or that are malformed",
      ["9HCY", "EB22", "MUS6-0", "MUS6-1", "RHX7"]
    ),
    (
      "refuses bare documents after a document end, and document ends alone",
      ["7Z25", "HWV9", "M7A3", "QT73", "W4TN"]
    ),
    ("refuses block scalars that are not indented", ["DK3J", "FP8R"]),
    ("accepts comments that no white space precedes", ["9JBA", "CVW2", "SU5Z", "X4QW"]),
    ("accepts continuation lines that are indented too little", ["9C9N", "QB6E"]),
    ("accepts leading blank lines that are indented too much", ["S98Z"]),
    ("accepts a lone '-' in flow sequences", ["G5U8", "YJV2"]),
    ("adds no line break to a last line of spaces", ["JEF9-2", "L24T-1"]),
  ]
}
