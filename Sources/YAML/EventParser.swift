internal import CLibYAML
internal import Diagnostics

/// The event parser of libyaml. This is the only file with unsafe code.
struct EventParser: ~Copyable, EventSource {
  private let file: SourceFile
  private let separators: LineSeparators?
  private let input: Input
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  /// The number of open mappings and sequences after this event.
  private(set) var depth = 0

  init(_ file: SourceFile) throws(Diagnostic) {
    self.file = file
    separators = LineSeparators(in: file.bytes)
    input = Input(separators?.hidden(in: file.bytes) ?? file.bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      throw .error(code: .limitMemory, "out of memory while reading '\(file.path)'")
    }
    // This value owns both `input` and the parser.
    yaml_parser_set_input(parser, readInput, Unmanaged.passUnretained(input).toOpaque())
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deinitialize(count: 1)
    event.deallocate()
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// Advances to the next event without converting it.
  /// - Returns: `false` at the end of the stream.
  mutating func advance() throws(Diagnostic) -> Bool {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else {
      throw ParserFailure(parser.pointee).diagnostic(in: file)
    }
    switch event.pointee.type {
    case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT: depth += 1
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: depth -= 1
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return false
    default: break
    }
    return true
  }

  mutating func next() throws(Diagnostic) -> Event {
    _ = try advance()
    let mark = ParserFailure.Mark(event.pointee.start_mark)
    return Event(kind: kind, line: mark.line, column: mark.column)
  }

  /// The start of this event.
  var location: SourceLocation { file.location(ParserFailure.Mark(event.pointee.start_mark)) }

  private var kind: Event.Kind {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(
        separators?.restored(in: text) ?? text, ScalarStyle(scalar.style),
        NodeProperties(anchor: scalar.anchor, tag: scalar.tag))
    case YAML_MAPPING_START_EVENT:
      let start = event.pointee.data.mapping_start
      return .mappingStart(
        isFlow: start.style == YAML_FLOW_MAPPING_STYLE,
        NodeProperties(anchor: start.anchor, tag: start.tag))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_SEQUENCE_START_EVENT:
      let start = event.pointee.data.sequence_start
      return .sequenceStart(
        isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE,
        NodeProperties(anchor: start.anchor, tag: start.tag))
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_ALIAS_EVENT: return .alias(String(terminated: event.pointee.data.alias.anchor) ?? "")
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart(isExplicit: event.pointee.data.document_start.implicit == 0)
    case YAML_DOCUMENT_END_EVENT:
      return .documentEnd(isExplicit: event.pointee.data.document_end.implicit == 0)
    default: return .streamEnd
    }
  }
}

/// The remaining input of libyaml.
private final class Input {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}

private func readInput(
  input: UnsafeMutableRawPointer?, buffer: UnsafeMutablePointer<UInt8>?, size: Int,
  count: UnsafeMutablePointer<Int>?
) -> Int32 {
  guard let input, let buffer, let count else { return 0 }
  let target = UnsafeMutableRawBufferPointer(start: buffer, count: size)
  count.pointee = Unmanaged<Input>.fromOpaque(input).takeUnretainedValue().read(into: target)
  return 1
}

extension ParserFailure {
  fileprivate init(_ parser: yaml_parser_t) {
    problem = String(cString: parser.problem, or: "unknown problem")
    mark = Mark(parser.problem_mark)
    context = parser.context.map {
      .init(text: String(cString: $0), mark: Mark(parser.context_mark))
    }
    switch parser.error {
    case YAML_MEMORY_ERROR: kind = .memory
    case YAML_READER_ERROR: kind = .reader(offset: Int(parser.problem_offset))
    default: kind = .syntax
    }
  }
}

extension ParserFailure.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension NodeProperties {
  fileprivate init(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) {
    self.anchor = String(terminated: anchor)
    self.tag = String(terminated: tag)
  }
}

extension String {
  fileprivate init?(terminated text: UnsafeMutablePointer<UInt8>?) {
    guard let text else { return nil }
    self.init(cString: text)
  }

  fileprivate init(cString text: UnsafePointer<CChar>?, or fallback: String) {
    self = text.map { String(cString: $0) } ?? fallback
  }
}
