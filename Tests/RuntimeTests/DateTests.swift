import Foundation
import Testing

@testable import Runtime

@Suite struct DateTimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0.0), ("1985-04-12T23:20:50.52Z", 482_196_050.52),
    ("1996-12-19T16:39:57-08:00", 851_042_397), ("1937-01-01T12:00:27.87+00:20", -1_041_337_172.13),
    ("2022-07-23t00:18:21.419z", 1_658_535_501.419), ("2024-02-29T12:00:00+05:30", 1_709_188_200),
    ("2000-01-01T00:00:00-00:00", 946_684_800), ("0000-01-01T00:00:00Z", -62_167_219_200),
    ("9999-12-31T23:59:59Z", 253_402_300_799), ("1969-12-31T23:59:59.5Z", -0.5),
    ("1990-12-31T23:59:60Z", 662_688_000), ("1990-12-31T15:59:60-08:00", 662_688_000),
    ("2024-01-01T00:00:00.123456789012345678901234567890Z", 1_704_067_200.1234567),
    ("2022-07-23T00:18:21.0+00:00", 1_658_535_501), ("1600-02-29T00:00:00Z", -11_670_998_400),
    // Formats that many servers use although RFC 3339 does not allow them.
    ("2024-02-29T12:00:00+0530", 1_709_188_200), ("2024-02-29T12:00:00-05", 1_709_226_000),
    ("2024-02-29 06:30:00Z", 1_709_188_200), ("2024-02-29T06:30:00.000+0000", 1_709_188_200),
  ])
  func reading(text: String, seconds: Double) throws {
    let date = try #require(DateTimeText.date(from: text))
    #expect(abs(date.timeIntervalSince1970 - seconds) < 0.000_001)
  }

  @Test(arguments: [
    "", "2024", "2024-01-01", "2024-01-01T00:00:00", "2024-01-01  00:00:00Z",
    "2024-01-01T00:00Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-32T00:00:00Z",
    "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-01-01T24:00:00Z",
    "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T12:00:60Z",
    "1990-12-31T23:59:60+01:00", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00,5Z",
    "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+000", "2024-01-01T00:00:00+0",
    "2024-01-01T00:00:00+",
    "2024-01-01T00:00:00+2400", "2024-01-01T00:00:00+0060",
    "2024-01-01T00:00:00+00:60", "2024-01-01T00:00:00Z ", " 2024-01-01T00:00:00Z",
    "24-01-01T00:00:00Z", "12024-01-01T00:00:00Z", "-2024-01-01T00:00:00Z",
    "2024-1-1T00:00:00Z", "２０２４-01-01T00:00:00Z", "2024-01-01T00:00:00ZZ", "2024-01-01T0a:00:00Z",
    "2024-04-31T00:00:00Z", "2024-01-01T00:00:00\u{0}Z", "1658535501",
    "2024-01-01T1:00:00Z", "2024-01-01T01:0:00Z", "2024-01-01T01:00:0Z", "2024-01-01T01:00:00+1:00",
    "2024-01-01T01:00:00+01:0", "2024-01-01T01:00:00.5", "2024-01-01T01:00:00.5.5Z",
    "2024-01-01T01:00:00.-5Z", "2024-01-01T01:00:00,Z", "2024-01-01T01:00:00Z+00:00",
    "2024-01-01TT01:00:00Z", "2024-01-01t", "2024-01-01T01:00:00.٣Z", "1990-12-31T23:59:61Z",
    "1990-12-31T23:58:60Z", "1990-12-31T22:59:60Z",
  ])
  func refusing(text: String) {
    #expect(DateTimeText.date(from: text) == nil)
  }

  @Test(arguments: [
    (0.0, "1970-01-01T00:00:00Z"), (1_658_535_501.419, "2022-07-23T00:18:21.419Z"),
    (1_658_535_501.05, "2022-07-23T00:18:21.050Z"), (0.0001, "1970-01-01T00:00:00Z"),
    (0.9996, "1970-01-01T00:00:01Z"), (-0.5, "1969-12-31T23:59:59.500Z"),
    (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    (951_827_696, "2000-02-29T12:34:56Z"),
  ])
  func writing(seconds: Double, text: String) {
    #expect(DateTimeText.text(of: Date(timeIntervalSince1970: seconds)) == text)
  }

  @Test(arguments: [253_402_300_800, -62_167_219_201, .nan, .infinity, -.infinity, 1e300])
  func datesOutOfRange(seconds: Double) {
    #expect(DateTimeText.text(of: Date(timeIntervalSince1970: seconds)) == nil)
    let dates = [Date(timeIntervalSince1970: seconds)]
    #expect(throws: EncodingError.self) { try JSONCoding.encoder.encode(dates) }
    let error = #expect(throws: JSONError.self) { try JSONCoding.encode(["due": dates]) }
    #expect(error?.path == "$.due[0]")
  }

  @Test(arguments: ["Z", "z", "+00:00", "-00:00"])
  func fractionsEqualThoseOfANumber(end: String) throws {
    for (text, seconds) in [
      ("1970-01-01T00:00:00.1", 0.1), ("1970-01-01T00:00:00.000000000000001", 1e-15),
      ("1970-01-01T00:00:00.999999999999999", 0.999_999_999_999_999),
      ("1970-01-01T00:00:00.0000000000000009", 0), ("1969-12-31T23:59:59.75", -0.25),
    ] {
      #expect(DateTimeText.date(from: text + end) == Date(timeIntervalSince1970: seconds))
    }
    for milliseconds in 0..<1000 {
      let digits = String(1000 + milliseconds).dropFirst()
      let date = try #require(DateTimeText.date(from: "2022-07-23T00:18:21.\(digits)\(end)"))
      let seconds = try #require(Double("1658535501.\(digits)"))
      #expect(date == Date(timeIntervalSince1970: seconds))
    }
  }

  /// A leap second is the first second of the next day, as in POSIX time.
  @Test(arguments: [
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("2016-12-31T23:59:60.5z", "2017-01-01T00:00:00.500Z"),
    ("2017-01-01T05:29:60.25+05:30", "2017-01-01T00:00:00.250Z"),
    ("2016-12-31T00:00:60-23:59", "2017-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59.999-00:00", "9999-12-31T23:59:59.999Z"),
  ])
  func leapSeconds(text: String, meaning: String) throws {
    let date = try #require(DateTimeText.date(from: text))
    #expect(DateTimeText.text(of: date) == meaning)
  }

  @Test func longFractionsTakeNoTime() throws {
    let text = "2024-01-01T00:00:00.\(String(repeating: "3", count: 1_000_000))Z"
    let date = try #require(DateTimeText.date(from: text))
    #expect(abs(date.timeIntervalSince1970 - 1_704_067_200.333_333) < 0.000_001)
  }

  @Test func roundTripsInJSON() throws {
    for milliseconds in stride(
      from: -5_000_000_000_000, through: 5_000_000_000_000, by: 777_777_777)
    {
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      let text = try #require(DateTimeText.text(of: date))
      let back = try #require(DateTimeText.date(from: text))
      #expect(abs(back.timeIntervalSince(date)) < 0.000_01)
      #expect(DateTimeText.text(of: back) == text)
    }
    let data = Data(#"["2022-07-23T02:18:21.419+02:00"]"#.utf8)
    let dates = try JSONCoding.decode([Date].self, from: data)
    #expect(
      String(decoding: try JSONCoding.encode(dates), as: UTF8.self)
        == #"["2022-07-23T00:18:21.419Z"]"#)
  }

  @Test func properties() throws {
    let data = Data(#"{"due":"2022-07-23T02:18:21.419+02:00","paid":null}"#.utf8)
    let invoice = try JSONCoding.decode(Invoice.self, from: data)
    #expect(invoice.due == DateTimeText.date(from: "2022-07-23T00:18:21.419Z"))
    #expect(invoice.paid == nil)
    #expect(invoice.sent == nil)
    for body in [#"{"due":"2022-07-23"}"#, #"{"due":"2022-07-23T00:00:00Z","paid":"now"}"#] {
      let error = #expect(throws: JSONError.self) {
        try JSONCoding.decode(Invoice.self, from: Data(body.utf8))
      }
      #expect(error?.path == (body.contains("paid") ? "$.paid" : "$.due"))
      #expect(error?.reason == "it is not an RFC 3339 date-time")
    }
    for body in [#"{"due":null}"#, #"{"due":5}"#, "{}"] {
      #expect(throws: JSONError.self) {
        try JSONCoding.decode(Invoice.self, from: Data(body.utf8))
      }
    }
  }

  struct Invoice: JSONObject {
    let due: Date
    let paid: Date?
    let sent: Date?

    static let properties = Properties(
      Self.init, (\.due, "due"), (\.paid, "paid"), (\.sent, "sent"))
  }
}

@Suite struct CalendarDateTests {
  @Test(arguments: ["0000-01-01", "1582-10-10", "2000-02-29", "2024-12-31", "9999-12-31"])
  func roundTrips(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.description == text)
    let data = try JSONCoding.encode([date])
    #expect(String(decoding: data, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONCoding.decode([CalendarDate].self, from: data) == [date])
  }

  @Test(arguments: [
    "", "2023-02-29", "2024-00-01", "2024-01-00", "2024-04-31", "2024-1-1", "2024-01-01T00:00:00Z",
    "2024-01-01 ", "10000-01-01", "+2024-01-01", "2024/01/01",
  ])
  func refusing(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(throws: JSONError.self) {
      try JSONCoding.decode([CalendarDate].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test func noSuchDay() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: -1, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
  }

  @Test func daysAndTheirNumbers() throws {
    var previous: CalendarDate?
    for number in stride(from: -719_528, through: 2_932_896, by: 13) {
      guard let date = CalendarDate(daysSince1970: number), date.daysSince1970 == number,
        previous.map({ $0 < date }) ?? true
      else {
        Issue.record("day \(number)")
        return
      }
      previous = date
    }
    #expect(CalendarDate(daysSince1970: 0) == CalendarDate(year: 1970, month: 1, day: 1))
    #expect(CalendarDate(daysSince1970: -719_529) == nil)
    #expect(CalendarDate(daysSince1970: 2_932_897) == nil)
  }
}
