import Diagnostics
import Markdown

/// What an article's text refers to, gathered in one walk.
struct ArticleReferences {
  /// The links and images as they are meant in the article, in their order.
  ///
  /// Those that no article may hold were reported when the text was read, and lead nowhere.
  private(set) var links: [ArticleLink] = []
  /// The keys of the citations, as often as they are cited.
  private(set) var citations: [Located<String>] = []
  /// Images that no text stands for.
  private(set) var imagesWithoutText: [SourceRange] = []
  /// The ids that a link may name on the page.
  private(set) var anchors = IDSet()

  init(_ document: Document, in path: ContentPath) {
    document.blocks.forEachReference {
      anchors.insert($0.id)
    } _: { inline in
      switch inline.kind {
      case .link(let destination, _, _):
        add(destination, isImage: false, at: inline.range, in: path)
      case .image(let source, _, let alt):
        add(source, isImage: true, at: inline.range, in: path)
        if alt.plainText.isInvisible { imagesWithoutText.append(inline.range) }
      case .citation(let sources):
        if citations.isEmpty { citations.reserveCapacity(32) }
        for source in sources { citations.append(Located(source.key, at: source.range)) }
      case .text, .code, .html, .emphasis, .strong, .softBreak, .lineBreak: break
      }
    }
  }

  private mutating func add(
    _ destination: String, isImage: Bool, at range: SourceRange, in path: ContentPath
  ) {
    guard URLSafety.isAllowed(destination) else { return }
    if links.isEmpty { links.reserveCapacity(8) }
    links.append(
      ArticleLink(
        LinkTarget(destination, in: path), destination: destination, isImage: isImage, at: range))
  }
}
