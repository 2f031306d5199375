public import ClientModel

/// The summary of a run.
public struct GenerationSummary: Sendable {
  public var client: String
  /// The counts in the order of the summary.
  public var counts: [(count: Int, noun: String)]
  public var duration: Duration

  public init(_ client: Client, files: PackageFiles, duration: Duration) {
    self.client = client.name
    counts = [
      (client.operations.count, "operation"),
      (client.declaredTypeCount, "type"),
      (client.operations.reduce(0) { $0 + $1.failures.count }, "documented error"),
      (files.count, "file"),
    ]
    self.duration = duration
  }

  /// `Dwolla: 5 operations, 1 file, 0.42 s`.
  public var line: String {
    let parts = counts.map { "\($0.count) \($0.noun)\($0.count == 1 ? "" : "s")" }
    return "\(client): " + (parts + [seconds]).joined(separator: ", ")
  }

  private var seconds: String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
