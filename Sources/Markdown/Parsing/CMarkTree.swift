import CCommonMark
import CCommonMarkArena

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The sole owner of a tree that libcmark allocated.
///
/// The owner can't be copied, so the tree is freed exactly once, when its lifetime ends: not node by
/// node but with the arena that all of it was taken from. Nodes are only ever lent, to a closure
/// that can't keep them. No other file names libcmark.
@safe struct CMarkTree: ~Copyable {
  private let arena: OpaquePointer
  private let root: OpaquePointer?
  /// What libcmark answers for the title of a link that has none.
  private let noTitle: UnsafePointer<CChar>?

  /// Parses any bytes at all: CommonMark has no syntax errors.
  ///
  /// `CMARK_OPT_SOURCEPOS` only makes libcmark count lines inside code spans, too.
  init(parsing source: [UInt8]) {
    unsafe arena = commonmark_arena_new()
    let before = unsafe commonmark_arena_use(arena)
    defer { unsafe commonmark_arena_use(before) }
    let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, commonmark_arena_memory())
    unsafe source.withUnsafeBufferPointer { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    unsafe root = cmark_parser_finish(parser)
    unsafe cmark_parser_free(parser)
    unsafe noTitle = CMarkNode.noTitle
  }

  deinit { unsafe commonmark_arena_free(arena) }

  /// Lends each node to `body` as the walk enters and leaves it, in document order, until `body`
  /// says to stop.
  ///
  /// libcmark's iterator keeps no stack, so that depth doesn't matter here.
  borrowing func walk<Failure>(
    _ body: (Event, borrowing CMarkNode) throws(Failure) -> Next
  ) throws(Failure) {
    guard let root = unsafe root, let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      let next = try body(
        event == CMARK_EVENT_ENTER ? .enter : .leave,
        unsafe CMarkNode(pointer: node, noTitle: noTitle))
      guard next == .proceed else { return }
    }
  }

  enum Event { case enter, leave }
  enum Next { case proceed, stop }
}

/// A node lent by a ``CMarkTree`` for the length of one call.
@safe struct CMarkNode: ~Copyable {
  fileprivate let pointer: OpaquePointer
  fileprivate let noTitle: UnsafePointer<CChar>?

  enum Kind {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link, image
    /// Something that a parse doesn't make: libcmark's custom nodes.
    case other
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }

  var literal: String { unsafe string(cmark_node_get_literal(pointer)) }
  var url: String { unsafe string(cmark_node_get_url(pointer)) }
  var fenceInfo: String { unsafe string(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
  var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  /// A link's or an image's title; nil if it has none.
  ///
  /// An empty one (`[a](b "")`) counts, as libcmark renders it.
  var title: String? {
    let title = unsafe cmark_node_get_title(pointer)
    return unsafe title == noTitle ? nil : unsafe string(title)
  }

  /// How many bytes the literal has if they stand in `source` at `offset` as they are, with no
  /// escape, entity or line end among them, nor anything that might be one.
  func plainLength(at offset: Int, in source: SourceText) -> Int? {
    guard let literal = unsafe cmark_node_get_literal(pointer) else { return nil }
    let length = unsafe strlen(literal)
    guard length <= source.bytes.count - offset else { return nil }
    let isSame = unsafe source.bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return length == 0 }
      return unsafe memcmp(literal, start + offset, length) == 0
    }
    guard isSame else { return nil }
    // A line end in a text was written as an entity.
    guard source.mayHaveEscapes else { return length }
    return unsafe strcspn(literal, "\\&\r\n") == length ? length : nil
  }

  /// How many nodes are directly inside this one.
  var childCount: Int {
    var count = 0
    var child = unsafe cmark_node_first_child(pointer)
    while let current = unsafe child {
      count += 1
      unsafe child = cmark_node_next(current)
    }
    return count
  }

  /// Counted from 1, as libcmark says, which isn't always right; 0 if it doesn't know.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  /// Counted in bytes from 1.
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
  /// The column of the last byte, not of the one after it.
  var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }

  /// The line on which the next block starts that isn't inside this one, if there is one.
  var followingLine: Int? {
    var node: OpaquePointer? = unsafe pointer
    while let current = unsafe node {
      if let next = unsafe cmark_node_next(current) {
        return unsafe Int(cmark_node_get_start_line(next))
      }
      unsafe node = cmark_node_parent(current)
    }
    return nil
  }

  /// The accessor answers "" for no title as for an empty one, but then always with one and the
  /// same constant, which a new link also shows.
  fileprivate static var noTitle: UnsafePointer<CChar>? {
    guard let plain = unsafe cmark_node_new(CMARK_NODE_LINK) else { return nil }
    defer { unsafe cmark_node_free(plain) }
    return unsafe cmark_node_get_title(plain)
  }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}
