import Foundation

/// A real renderer of GitHub Flavored Markdown that keeps HTML.
enum GFMRenderer {
  /// Whether the command `cmark-gfm` or the Python package `cmarkgfm` is installed.
  static let isThere = hasCommand || hasPackage

  private static let hasCommand = succeeds("cmark-gfm", ["--version"])
  private static let hasPackage = succeeds("python3", ["-c", "import cmarkgfm"])

  private static func succeeds(_ program: String, _ arguments: [String]) -> Bool {
    (try? ProcessResult(program, arguments))?.status == 0
  }

  /// The pages as HTML, in order.
  static func render(_ pages: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, page) in pages.enumerated() {
      try Data(page.utf8).write(to: folder.appendingPathComponent("\(number)"))
    }
    let arguments = ["\(pages.count)", folder.path]
    let result =
      try hasCommand
      ? ProcessResult("sh", ["-c", commands, "sh"] + arguments)
      : ProcessResult("python3", ["-c", script] + arguments)
    guard result.status == 0 else { throw Failure(output: result.output) }
    return try (0..<pages.count).map { number in
      try String(contentsOf: folder.appendingPathComponent("\(number).html"), encoding: .utf8)
    }
  }

  struct Failure: Error {
    var output: String
  }

  private static let commands = """
    set -e
    page=0
    while [ "$page" -lt "$1" ]; do
      cmark-gfm --unsafe -e table -e autolink -e strikethrough -e tasklist "$2/$page" >"$2/$page.html"
      page=$((page + 1))
    done
    """

  private static let script = """
    import sys
    import cmarkgfm
    from cmarkgfm.cmark import Options
    for page in range(int(sys.argv[1])):
        path = f"{sys.argv[2]}/{page}"
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        html = cmarkgfm.markdown_to_html_with_extensions(
            text, Options.CMARK_OPT_UNSAFE, ["table", "autolink", "strikethrough", "tasklist"])
        with open(path + ".html", "w", encoding="utf-8", newline="") as file:
            file.write(html)
    """
}
