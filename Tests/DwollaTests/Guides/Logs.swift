import Dwolla
import Logging

/// Logs every request, response and delay at the level `debug`.
func loggingConfiguration() -> Configuration {
  var logger = Logger(label: "dwolla")
  logger.logLevel = .debug
  return Configuration(logger: logger)
}
