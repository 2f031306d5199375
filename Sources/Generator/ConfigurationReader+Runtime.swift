import ClientModel
import Diagnostics
import YAML

extension ConfigurationReader {
  mutating func secretNames(_ node: Node) -> SecretNameList {
    var added: [String] = []
    var exceptions: [String] = []
    for entry in entries(of: node, "'secrets'") {
      switch entry.key {
      case "names": added = strings(entry.value, "secrets.names")
      case "except": exceptions = strings(entry.value, "secrets.except")
      default: reject(entry, known: ["names", "except"])
      }
    }
    return SecretNameList(adding: added, except: exceptions)
  }

  mutating func retries(_ node: Node) -> RetrySettings {
    var settings = RetrySettings()
    for entry in entries(of: node, "'retries'") {
      switch entry.key {
      case "maximumAttempts": settings.maximumAttempts = wholeNumber(entry, in: 1...1000)
      case "initialInterval": settings.initialInterval = number(entry, in: Self.seconds)
      case "maximumInterval": settings.maximumInterval = number(entry, in: Self.seconds)
      case "multiplier": settings.multiplier = number(entry, in: 1...1000)
      case "maximumElapsedTime": settings.maximumElapsedTime = number(entry, in: Self.seconds)
      case "maximumRetryAfter": settings.maximumRetryAfter = number(entry, in: Self.seconds)
      case "statuses": settings.statuses = statuses(entry)
      default: reject(entry, known: Self.retryKeys)
      }
    }
    return settings
  }

  /// Up to a year, which is longer than any call.
  private static let seconds = 0.0...31_536_000

  private static let retryKeys = [
    "maximumAttempts", "initialInterval", "maximumInterval", "multiplier", "maximumElapsedTime",
    "maximumRetryAfter", "statuses",
  ]

  private mutating func number(_ entry: Mapping.Entry, in range: ClosedRange<Double>) -> Double? {
    guard let value = entry.value.double, range.contains(value) else {
      return invalid(entry, "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
    return value
  }

  private mutating func wholeNumber(_ entry: Mapping.Entry, in range: ClosedRange<Int>) -> Int? {
    guard let value = entry.value.int, range.contains(value) else {
      return invalid(entry, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  private mutating func statuses(_ entry: Mapping.Entry) -> [Int]? {
    guard let nodes = entry.value.sequence else {
      return invalid(entry, "a list of statuses from 300 to 599")
    }
    let statuses = nodes.compactMap(\.int).filter((300...599).contains)
    guard statuses.count == nodes.count else {
      return invalid(entry, "a list of statuses from 300 to 599")
    }
    return statuses
  }

  private mutating func invalid<Value>(_ entry: Mapping.Entry, _ wanted: String) -> Value? {
    errors.append(
      .error(
        code: .configurationInvalid, "'\(entry.key)' must be \(wanted)",
        at: entry.value.location))
    return nil
  }
}
