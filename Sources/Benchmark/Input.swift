#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The input of the generator.
struct Input {
  var title: String
  /// The document.
  var document: String
  /// All files of the document.
  var files: [String]
  /// A tag to generate separately, in addition to the whole document.
  var tag: String?

  /// The published specification in the folder `OPENAPI_SPECS`, or the one in `spec/`.
  static func chosen() throws -> Input {
    if let folder = ProcessInfo.processInfo.environment["OPENAPI_SPECS"] {
      let path = folder + "/dwolla/2026-01-23.yaml"
      return Input(title: path, document: path, files: [path], tag: "exchange sessions")
    }
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: "spec") else {
      throw BenchmarkError("there is no folder 'spec' here, and OPENAPI_SPECS is not set")
    }
    let paths = names.filter { $0.hasSuffix(".yaml") }
    return Input(
      title: "OPENAPI_SPECS is not set, so that spec/ is measured, which is small",
      document: "spec/dwolla.yaml",
      files: paths.filter { $0 != "codegen.yaml" }.sorted().map { "spec/" + $0 })
  }

  /// The generator from the same build.
  static func generator(beside executable: String) throws -> String {
    let folder = executable.lastIndex(of: "/").map { String(executable[...$0]) } ?? "./"
    let path = folder + "openapi-codegen"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkError("build the product openapi-codegen first: '\(path)' does not exist")
    }
    return path
  }

  func floor(executable: String) -> Workload {
    Workload(name: "libyaml's events alone", command: [executable, "events"] + files)
  }

  func workloads(generator: String, folder: TemporaryFolder) -> [Workload] {
    func generation(_ name: String, tag: String?, aim: Workload.Aim) -> [Workload] {
      let output = folder.path + "/" + (tag == nil ? "whole" : "part")
      let options = tag.map { ["--tag", $0] } ?? []
      let command = [generator, "generate", "--spec", document, "--name", "Dwolla"] + options
      return [
        Workload(
          name: "\(name), new folder", command: command, output: .new(output), aim: aim),
        Workload(
          name: "\(name), up to date", command: command, output: .same(output), aim: aim),
      ]
    }
    let start = Workload(name: "start of openapi-codegen", command: [generator, "--version"])
    let part = tag.map { generation($0, tag: $0, aim: .init(ratio: 3)) } ?? []
    return [start] + part + generation("whole", tag: nil, aim: .init(ratio: 5, mebibytes: 40))
  }
}
