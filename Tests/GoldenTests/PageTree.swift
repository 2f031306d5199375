import Foundation

/// The Markdown pages of a package, parsed like GitHub does: headings, links and code.
struct PageTree {
  /// The pages by path.
  let pages: [String: Page]
  private let files: Set<String>

  init(_ package: FolderTree) {
    files = Set(package.files.keys)
    pages = package.files.filter { $0.key.hasSuffix(".md") && !$0.key.contains(".docc/") }
      .mapValues { Page($0) }
  }

  struct Page {
    var anchors: Set<String> = []
    var links: [String] = []
    /// The Swift code blocks.
    var swift: [String] = []
    var isClosed: Bool

    init(_ text: String) {
      var fence: (marks: String, language: String)?
      var code: [String] = []
      var counts: [String: Int] = [:]
      for line in text.components(separatedBy: "\n") {
        let text = line.first == " " ? line.drop { $0 == " " } : line[...]
        let marks = String(text.prefix { $0 == "`" })
        if let open = fence {
          if marks.count >= open.marks.count, text.count == marks.count {
            if open.language == "swift" { swift.append(code.joined(separator: "\n")) }
            fence = nil
          } else {
            code.append(line)
          }
          continue
        }
        if marks.count >= 3, !text.dropFirst(marks.count).contains("`") {
          fence = (marks, String(text.dropFirst(marks.count)))
          code = []
          continue
        }
        if text.hasPrefix("#"), let space = text.firstIndex(of: " ") {
          let anchor = Self.anchor(String(text[space...].dropFirst()))
          let count = counts[anchor, default: 0]
          counts[anchor] = count + 1
          anchors.insert(count == 0 ? anchor : "\(anchor)-\(count)")
        }
        links += Self.links(in: line)
      }
      isClosed = fence == nil
    }

    private static func anchor(_ heading: String) -> String {
      heading.lowercased().filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
        .replacingOccurrences(of: " ", with: "-")
    }

    /// The targets of inline links outside of code. Uses bytes, because there are many lines.
    private static func links(in line: String) -> [String] {
      let bytes = Array(line.utf8)
      var links: [String] = []
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "`"):
          let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "`"))
          index = end ?? index
        case UInt8(ascii: "]") where bytes.dropFirst(index + 1).first == UInt8(ascii: "("):
          let target = bytes[(index + 2)...].prefix { $0 != UInt8(ascii: ")") }
          links.append(String(decoding: target, as: UTF8.self))
          index += target.count + 1
        default: break
        }
        index += 1
      }
      return links
    }
  }

  /// The links to missing files or headings.
  var brokenLinks: [String] {
    pages.flatMap { path, page in
      page.links.filter { !isFound($0, from: path) }.map { "\(path): \($0)" }
    }.sorted()
  }

  private func isFound(_ link: String, from path: String) -> Bool {
    if link.contains("://") || link.hasPrefix("mailto:") { return true }
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") {
      if part == ".." {
        if folders.popLast() == nil { return false }
      } else {
        folders.append(String(part))
      }
    }
    let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
    guard parts.count == 2 else { return files.contains(target) }
    return pages[target]?.anchors.contains(String(parts[1])) == true
  }
}
