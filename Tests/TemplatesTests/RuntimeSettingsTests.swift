import ClientModel
import Testing

@testable import Templates

@Suite("Settings of the runtime") struct RuntimeSettingsTests {
  @Test("Without settings, files are the runtime's own")
  func nothingDecided() {
    let files = runtimeFiles(RuntimeSettings(), folder: "R")
    #expect(files.map(\.path) == runtimeSources.map { "R/\($0.path)" })
    #expect(files.map(\.text) == runtimeSources.map(\.text))
  }

  @Test("Secret names replace those of the runtime")
  func secretNames() throws {
    let list = SecretNameList(adding: ["employee \"number\""], except: ["signature"])
    let text = try file("R/Client/SecretNames+Standard.swift", RuntimeSettings(secretNames: list))
    #expect(text.contains(#""employee \"number\"""#))
    #expect(text.contains(#""token""#))
    #expect(text.contains("static let standardNames = ["))
    #expect(text.contains("static let standardExceptions = ["))
    #expect(
      text.contains("static let standard = SecretNames(standardNames, except: standardExceptions)"))
  }

  @Test("The retry policy replaces that of the runtime")
  func retries() throws {
    var retries = RetrySettings()
    retries.maximumAttempts = 12
    retries.initialInterval = 0.5
    retries.maximumInterval = 300
    retries.statuses = [429, 503]
    let text = try file("R/Client/RetryPolicy+Standard.swift", RuntimeSettings(retries: retries))
    #expect(text.contains("maximumAttempts: 12"))
    #expect(text.contains("initialInterval: .seconds(0.5)"))
    #expect(text.contains("maximumInterval: .seconds(300)"))
    #expect(text.contains("statuses: [429, 503]"))
    #expect(!text.contains("multiplier"))
  }

  private func file(_ path: String, _ settings: RuntimeSettings) throws -> String {
    try #require(runtimeFiles(settings, folder: "R").first { $0.path == path }).text
  }
}
