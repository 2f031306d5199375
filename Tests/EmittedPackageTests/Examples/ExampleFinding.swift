import Foundation

/// An example that a client did not preserve.
struct ExampleFinding: Hashable, Sendable, CustomStringConvertible {
  /// The line of the example, or `nil` for a placeholder.
  var line: Int?
  var path: String
  var problem: String

  var description: String { "\(line.map { "line \($0)" } ?? "no example"), \(path): \(problem)" }

  /// All differences between the input and the output.
  static func all(in round: ExampleRound, of example: ExampleValue) throws -> [Self] {
    if let problem = round.problem {
      return [Self(example, at: round.path, problem)]
    }
    var findings: [Self] = []
    for unknown in round.unknown {
      let value = try JSON(unknown)
      let places = example.places { value.isSame(as: $0) }
      findings += places.map { Self(example, at: $0, "\(unknown) is none of the documented ones") }
    }
    compare(example, try JSON(round.json ?? "null"), at: [], in: example, &findings)
    return findings
  }

  private init(_ example: ExampleValue, at path: [String], _ problem: String) {
    line = example.line(at: path) ?? example.value(at: path).lines.min()
    self.path = path.joined(separator: "/")
    self.problem = problem
  }

  private static func compare(
    _ value: ExampleValue, _ written: JSON, at path: [String], in example: ExampleValue,
    _ findings: inout [Self]
  ) {
    switch (value, written) {
    case (.object(let properties, _), .object(let others)):
      for property in properties {
        let path = path + [property.name]
        if let other = others[property.name] {
          compare(property.value, other, at: path, in: example, &findings)
        } else {
          findings.append(Self(example, at: path, "is lost"))
        }
      }
      let names = Set(properties.map(\.name))
      for name in others.keys.sorted() where !names.contains(name) {
        findings.append(Self(example, at: path + [name], "is new"))
      }
    case (.array(let elements, _), .array(let others)) where elements.count == others.count:
      for (index, pair) in zip(elements, others).enumerated() {
        compare(pair.0, pair.1, at: path + ["\(index)"], in: example, &findings)
      }
    default:
      if !written.isSame(as: value) {
        findings.append(Self(example, at: path, "\(value.json) becomes \(written)"))
      }
    }
  }
}

/// A line that the program prints.
struct ExampleRound: Decodable, Sendable {
  var number: Int
  var json: String?
  var problem: String?
  var path: [String]
  var unknown: [String]
}

/// JSON decoded by Foundation, independently of our code.
private enum JSON: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(_ text: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// Dates are equal if they are the same instant.
  func isSame(as example: ExampleValue) -> Bool {
    switch (self, example) {
    case (.null, .null): true
    case (.bool(let value), .bool(let other, _)): value == other
    case (.number(let value), .number(let other, _)): value == other
    case (.string(let value), .string(let other, _)):
      value == other || Self.instant(value).map { $0 == Self.instant(other) } ?? false
    case (.array(let values), .array(let others, _)):
      values.count == others.count && zip(values, others).allSatisfy { $0.isSame(as: $1) }
    case (.object(let values), .object(let others, _)):
      values.count == others.count
        && others.allSatisfy { values[$0.name]?.isSame(as: $0.value) ?? false }
    default: false
    }
  }

  private static func instant(_ text: String) -> Date? {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    if let date = formatter.date(from: text) { return date }
    formatter.formatOptions = [.withInternetDateTime]
    return formatter.date(from: text)
  }
}

extension ExampleValue {
  /// The paths to all values that satisfy a condition.
  fileprivate func places(where isMeant: (Self) -> Bool) -> [[String]] {
    var places: [[String]] = isMeant(self) ? [[]] : []
    switch self {
    case .object(let properties, _):
      for property in properties {
        places += property.value.places(where: isMeant).map { [property.name] + $0 }
      }
    case .array(let elements, _):
      for (index, element) in elements.enumerated() {
        places += element.places(where: isMeant).map { ["\(index)"] + $0 }
      }
    default: break
    }
    return places
  }
}
