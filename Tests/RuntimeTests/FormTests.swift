import Foundation
import HTTPTypes
import Testing

@testable import Runtime

@Suite("Forms") struct FormTests {
  private func text(_ value: JSONValue, _ fields: [String: FieldEncoding]) throws -> String {
    var message = RequestMessage(operation: operation())
    try message.setFormBody(value, fields: fields)
    guard case .data(let data) = message.body?.content else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: [
    (FieldEncoding.style(.form), "v=a+b&v=c%2Cd", "k=1&l=2"),
    (.style(.form, explode: false), "v=a+b,c%2Cd", "v=k,1,l,2"),
    (.style(.spaceDelimited), "v=a+b+c%2Cd", "v=k+1+l+2"),
    (.style(.pipeDelimited), "v=a+b%7Cc%2Cd", "v=k%7C1%7Cl%7C2"),
    (.style(.deepObject), "v%5B%5D=a+b&v%5B%5D=c%2Cd", "v%5Bk%5D=1&v%5Bl%5D=2"),
    (
      .content("application/json"), "v=%5B%22a+b%22%2C%22c%2Cd%22%5D",
      "v=%7B%22k%22%3A1%2C%22l%22%3A2%7D"
    ),
  ])
  func styles(encoding: FieldEncoding, list: String, object: String) throws {
    #expect(try text(["v": ["a b", "c,d"]], ["v": encoding]) == list)
    #expect(try text(["v": ["l": 2, "k": 1]], ["v": encoding]) == object)
    #expect(try text(["v": nil], ["v": encoding]) == "")
  }

  @Test func objectsWithinObjects() throws {
    let value: JSONValue = [
      "v": [
        "a": ["b": ["c": 1], "n": nil],
        "items": [["price": "p", "tags": ["x", "y"]], ["price": "q"]],
        "list": [1, 2],
      ]
    ]
    let expected = [
      "v[a][b][c]=1", "v[items][0][price]=p", "v[items][0][tags][]=x", "v[items][0][tags][]=y",
      "v[items][1][price]=q", "v[list][]=1", "v[list][]=2",
    ]
    let sent = try text(value, ["v": .style(.deepObject)])
    #expect(sent.removingPercentEncoding == expected.joined(separator: "&"))
  }

  @Test func reservedCharacters() throws {
    let fields = ["v": FieldEncoding.style(.form, allowsReserved: true)]
    #expect(try text(["v": "https://a/?b=c&d", "w": "/"], fields) == "v=https://a/?b=c%26d&w=%2F")
  }
}

@Suite("Multipart forms") struct MultipartTests {
  /// A form with text and files, like generated code.
  private struct Upload: JSONObject {
    var kind: String?
    var tags: [String]?
    var details: [String: Int]?
    var file: FilePart?
    var others: [FilePart]?

    init(
      kind: String? = nil, tags: [String]? = nil, details: [String: Int]? = nil,
      file: FilePart? = nil, others: [FilePart]? = nil
    ) {
      self.kind = kind
      self.tags = tags
      self.details = details
      self.file = file
      self.others = others
    }

    static let properties = Properties(
      Self.init, (\.kind, "kind"), (\.tags, "tags"), (\.details, "details"), (\.file, "file"),
      (\.others, "others"))
  }

  private func message(
    _ upload: Upload, _ fields: [String: FieldEncoding] = [:]
  ) throws(CallFailure) -> RequestMessage {
    var message = RequestMessage(operation: operation(method: .post))
    try message.setMultipartBody(upload, fields: fields)
    return message
  }

  /// The body, with a short boundary and line feeds.
  private func text(_ message: RequestMessage) async throws -> String {
    let type = try #require(message.headers[.contentType])
    let boundary = try #require(type.split(separator: "boundary=").last)
    #expect(type == "multipart/form-data; boundary=\(boundary)")
    let body = try #require(message.body)
    let data = try await body.collect(upTo: 1 << 20)
    if let length = body.length { #expect(length == Int64(data.count)) }
    let text = try #require(String(bytes: data, encoding: .utf8))
    return text.replacing("\r\n", with: "\n").replacing(boundary, with: "B")
  }

  @Test func parts() async throws {
    let png = FilePart.data(Data("png\r\n".utf8), fileName: "a.png", contentType: "image/png")
    let sent = try message(
      Upload(
        kind: "é\r\n", tags: ["x", "y"], details: ["n": 1], file: png,
        others: [.data(Data(), fileName: "b"), .data(Data([0x62]), fileName: "ü.txt")]))
    #expect(
      try await text(sent) == """
        --B
        Content-Disposition: form-data; name="details"
        Content-Type: application/json

        {"n":1}
        --B
        Content-Disposition: form-data; name="kind"

        é

        --B
        Content-Disposition: form-data; name="tags"

        x
        --B
        Content-Disposition: form-data; name="tags"

        y
        --B
        Content-Disposition: form-data; name="file"; filename="a.png"
        Content-Type: image/png

        png

        --B
        Content-Disposition: form-data; name="others"; filename="b"
        Content-Type: application/octet-stream


        --B
        Content-Disposition: form-data; name="others"; filename="ü.txt"
        Content-Type: application/octet-stream

        b
        --B--

        """)
    #expect(sent.body?.isReplayable == true)
  }

  @Test func encodings() async throws {
    let file = FilePart.data(Data([1, 2, 3, 4]), fileName: "f")
    let sent = try message(
      Upload(kind: "<a/>", tags: ["x", "y"], details: ["n": 1], file: file, others: [file]),
      [
        "kind": .content("application/xml"), "tags": .style(.form, explode: false),
        "details": .style(.deepObject), "file": .content("image/png"),
        "others": .base64("image/gif"),
      ])
    let text = try await text(sent)
    #expect(text.contains("name=\"kind\"\nContent-Type: application/xml\n\n<a/>\n"))
    #expect(text.contains("name=\"tags\"\n\nx,y\n"))
    #expect(text.contains("name=\"details[n]\"\n\n1\n"))
    #expect(text.contains("filename=\"f\"\nContent-Type: image/png\n\n\u{1}\u{2}\u{3}\u{4}\n"))
    #expect(text.contains("filename=\"f\"\nContent-Type: image/gif\n\nAQIDBA==\n"))
  }

  @Test func theCallersTypeAndHeaders() async throws {
    var file = FilePart.data(Data(), fileName: "f", contentType: "image/jpeg")
    file.headers = [
      HTTPField.Name("X-Rotation")!: "90", .contentType: "text/html",
      .contentDisposition: "attachment",
    ]
    let text = try await text(message(Upload(file: file), ["file": .content("image/png")]))
    #expect(text.contains("filename=\"f\"\nContent-Type: image/jpeg\nX-Rotation: 90\n\n"))
    #expect(!text.contains("text/html") && !text.contains("attachment"))
  }

  /// File names are untrusted.
  @Test(arguments: [
    ("a\"b", "a%22b"), ("a\r\nX-Evil: 1", "a%0D%0AX-Evil: 1"), ("a\nb\rc", "a%0Ab%0Dc"),
    ("a\u{0}b\u{7F}", "a%00b%7F"), ("a\\b;c%22", "a\\b;c%22"), ("é/ü", "é/ü"),
  ])
  func names(name: String, written: String) async throws {
    let file = try await text(message(Upload(file: .data(Data(), fileName: name))))
    #expect(file.contains("; filename=\"\(written)\"\n"))
    var field = RequestMessage(operation: operation(method: .post))
    try field.setMultipartBody([name: "v"])
    #expect(try await text(field).contains("form-data; name=\"\(written)\"\n\nv"))
  }

  @Test(arguments: ["text/plain\r\nX-Evil: 1", "png", "", "image/png\n", "a/b/c"])
  func typesThatAreNone(type: String) throws {
    let error = #expect(throws: CallFailure.self) {
      try message(Upload(file: .data(Data(), fileName: "f", contentType: type)))
    }
    let (parameter, problem) = try #require(refusal(error))
    #expect(parameter == "body")
    #expect(problem == "the media type of the file in 'file' is invalid")
  }

  @Test func headersCannotInject() async throws {
    var file = FilePart.data(Data(), fileName: "f")
    file.headers = [HTTPField.Name("X-One")!: "a\r\nX-Evil: 1"]
    #expect(!(try await text(message(Upload(file: file)))).contains("\nX-Evil"))
  }

  @Test func everyBodyHasItsOwnBoundary() throws {
    let types = try (0..<100).map { _ in try message(Upload()).headers[.contentType] }
    #expect(Set(types).count == 100)
    #expect(types.allSatisfy { ($0?.count ?? 0) < 100 })
  }

  @Test func nothing() async throws {
    var message = RequestMessage(operation: operation(method: .post))
    try message.setMultipartBody(Upload?.none)
    #expect(message.body == nil)
    try message.setMultipartBody(Upload())
    #expect(try await text(message) == "--B--\n")
    #expect(throws: CallFailure.self) {
      var message = RequestMessage(operation: operation(method: .post))
      try message.setMultipartBody([1])
    }
  }

  @Test func streamsAndFiles() async throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("form-test-\(UUID().uuidString).txt")
    try Data("on disk".utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let onDisk = try FilePart.file(at: url, contentType: "text/plain")
    #expect(onDisk.fileName == url.lastPathComponent)
    let chunks = AsyncStream<Data> { continuation in
      for text in ["a", "bc", "defg"] { continuation.yield(Data(text.utf8)) }
      continuation.finish()
    }
    let once = FilePart(.stream(chunks), fileName: "once")
    let sent = try message(Upload(file: onDisk, others: [once]), ["others": .base64("a/b")])
    #expect(sent.body?.isReplayable == false)
    #expect(sent.body?.length == nil)
    let content = try await text(sent)
    #expect(content.contains("\n\non disk\n--B"))
    #expect(content.contains("\n\nYWJjZGVmZw==\n--B--"))

    let again = try message(
      Upload(
        file: onDisk, others: [FilePart(.replayableStream(length: 7) { chunks }, fileName: "r")]),
      ["others": .base64("a/b")])
    #expect(again.body?.isReplayable == true)
    #expect(again.body?.length != nil)
  }

  @Test(arguments: ["", "a", "ab", "abc", "abcd"]) func base64OfAFile(text: String) async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let body = try HTTPBody.file(at: url).base64
    #expect(try await body.collect(upTo: 100) == Data(text.utf8).base64EncodedData())
    var chunks = body.makeAsyncIterator()
    while try await chunks.next() != nil {}
    #expect(try await chunks.next() == nil)
  }

  @Test func aBodyThatIsReplayableIsTheSameTwice() async throws {
    let sent = try message(Upload(kind: "k", file: .data(Data("x".utf8), fileName: "f")))
    let body = try #require(sent.body)
    #expect(try await body.collect(upTo: 1000) == body.collect(upTo: 1000))
  }

  @Test func equality() throws {
    let data = FilePart.data(Data([1]), fileName: "a")
    #expect(data == .data(Data([1]), fileName: "a"))
    #expect(data != .data(Data([2]), fileName: "a"))
    #expect(data != .data(Data([1]), fileName: "b"))
    let stream = FilePart(.stream(AsyncStream<Data> { $0.finish() }), fileName: "a")
    #expect(stream == stream)
    #expect(stream != FilePart(.stream(AsyncStream<Data> { $0.finish() }), fileName: "a"))
    #expect(!"\(FilePart.data(Data("secret".utf8), fileName: "a"))".contains("secret"))
  }

  @Test func inJSON() throws {
    let data = try JSONCoding.encode(Upload(file: .data(Data([1, 2]), fileName: "a")))
    #expect(String(decoding: data, as: UTF8.self) == #"{"file":"AQI="}"#)
    let read = try JSONCoding.decode(Upload.self, from: data)
    #expect(read.file?.content.length == 2)
    let stream = FilePart(.stream(AsyncStream<Data> { $0.finish() }), fileName: "a")
    #expect(throws: JSONError.self) { try JSONCoding.encode(Upload(file: stream)) }
  }
}
