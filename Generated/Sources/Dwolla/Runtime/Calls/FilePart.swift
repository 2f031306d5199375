public import Foundation
public import HTTPTypes

/// A file in a form, with its bytes, its name and its media type.
public nonisolated struct FilePart: Sendable {
  /// The bytes. A file on disk is read while it is sent.
  public let content: HTTPBody
  /// The file name in the request.
  public var fileName: String
  /// The media type. `nil` means the type in the API description, or `application/octet-stream`.
  public var contentType: String?
  /// Additional header fields of the part.
  public var headers: HTTPFields

  private let identity = Identity()

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - content: any body. A request with a stream that is not replayable is sent at most once.
  ///   - fileName: the file name in the request.
  ///   - contentType: the media type of the file.
  ///   - headers: additional header fields of the part.
  public init(
    _ content: HTTPBody, fileName: String, contentType: String? = nil, headers: HTTPFields = [:]
  ) {
    self.content = content
    self.fileName = fileName
    self.contentType = contentType
    self.headers = headers
  }

  /// Bytes in memory.
  public static func data(_ data: Data, fileName: String, contentType: String? = nil) -> Self {
    Self(.data(data), fileName: fileName, contentType: contentType)
  }

  /// A file on disk. It is read while it is sent, and again for each retry.
  ///
  /// - Parameters:
  ///   - url: the URL of the file.
  ///   - fileName: the file name in the request, if it differs from the name on disk.
  ///   - contentType: the media type of the file.
  /// - Throws: the error of Foundation if the file cannot be read.
  public static func file(
    at url: URL, fileName: String? = nil, contentType: String? = nil
  ) throws -> Self {
    Self(
      try .file(at: url), fileName: fileName ?? url.lastPathComponent, contentType: contentType)
  }

  private final class Identity: Sendable {}
}

/// Files in memory are equal if their bytes are equal, files on disk if their URLs are equal, and streams if they are
/// identical.
nonisolated extension FilePart: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    guard left.fileName == right.fileName, left.contentType == right.contentType,
      left.headers == right.headers
    else { return false }
    switch (left.content.content, right.content.content) {
    case (.data(let left), .data(let right)): return left == right
    case (.file(let left, let length), .file(let right, let other)):
      return left == right && length == other
    default: return left.identity === right.identity
    }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(fileName)
    hasher.combine(contentType)
  }
}

/// A file is a separate part of a form. JSON contains its bytes as base64, which works only for
/// bytes in memory.
nonisolated extension FilePart: JSONCodable {
  public init(json: JSONReader) throws {
    self.init(.data(try Data(json: json)), fileName: "file")
  }

  public func write(to json: inout JSONWriter) throws {
    if let files = json.files { return json.write(files.add(self)) }
    guard case .data(let data) = content.content else {
      throw json.problem("JSON can only contain files in memory")
    }
    try data.write(to: &json)
  }
}

nonisolated extension FilePart: CustomStringConvertible, CustomReflectable {
  /// The name and the length, without the content.
  public var description: String { "FilePart(\(fileName), \(content))" }

  public var customMirror: Mirror {
    Mirror(self, children: ["fileName": fileName, "content": content])
  }
}

/// The files of a value, which are extracted while it is encoded. An unguessable placeholder replaces each file.
nonisolated final class FileList: Sendable {
  private let mark = UUID().uuidString
  private let files = Locked<[String: FilePart]>([:])

  /// - Returns: the placeholder for the file.
  func add(_ file: FilePart) -> String {
    files.withLock { files in
      let text = "\(mark) \(files.count)"
      files[text] = file
      return text
    }
  }

  func file(for value: JSONValue) -> FilePart? {
    guard case .string(let text) = value else { return nil }
    return files.withLock { $0[text] }
  }
}
