import CYaml

/// The sole owner of a libyaml parser, which it asks for one event after the other.
///
/// The events alone, because a tree of nodes between them and our values would take twice the time
/// that libyaml itself does. What libyaml allocates for an event is copied and freed before anyone
/// sees it. No other file names libyaml.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Lends the events of `bytes`, which are UTF-8, to `body`.
  static func read<Result>(
    _ bytes: [UInt8], _ body: (inout YAMLEvents) throws(YAMLProblem) -> Result
  ) throws(YAMLProblem) -> Result {
    try unsafe bytes.withUnsafeBufferPointer { (utf8) throws(YAMLProblem) -> Result in
      var events = unsafe YAMLEvents(utf8)
      return try body(&events)
    }
  }

  private init(_ utf8: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, utf8.baseAddress, utf8.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event; after the end of the stream, its end again.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(event)
  }

  private var problem: YAMLProblem {
    let words = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    switch unsafe parser.pointee.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      return unsafe .syntax(words, at: YAMLMark(parser.pointee.problem_mark))
    case YAML_READER_ERROR: return .unreadable(words)
    default: return .unreadable("the text can't be read")
    }
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line), column: Int(mark.column), index: Int(mark.index))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    unsafe start = YAMLMark(event.start_mark)
    unsafe end = YAMLMark(event.end_mark)
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(String(decoding: bytes, as: UTF8.self), Style(scalar.style))
      unsafe anchor = Self.name(scalar.anchor)
      hasProperties = unsafe scalar.anchor != nil || scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      unsafe anchor = Self.name(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      unsafe anchor = Self.name(event.data.mapping_start.anchor)
    case YAML_ALIAS_EVENT:
      kind = .alias
      unsafe anchor = Self.name(event.data.alias.anchor)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_START_EVENT: kind = .streamStart
    // No event at all comes after the end.
    default: kind = .streamEnd
    }
  }

  private static func name(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
