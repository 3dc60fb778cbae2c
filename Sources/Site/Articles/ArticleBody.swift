import Content
import Markdown
import Safety

/// The rendered text of an article that was cleared, or in a preview of one that wasn't.
struct ArticleBody: Sendable {
  /// In UTF-8.
  let html: [UInt8]
  /// In the order of their numbers.
  let citations: [CitedSource]
  /// The ids of the statements in it.
  let statements: [String]
  let proof: StatementProof

  /// Renders a cleared article; a build has no other way to make one.
  init(_ cleared: ClearedArticle, basePath: String, pictures: PictureFolder) {
    self.init(cleared.article, cleared.statements, basePath, pictures)
  }

  /// Renders an article whatever is wrong with it, for its author to look at.
  init(
    _ draft: DraftArticle, _ permission: DraftPermission, basePath: String, pictures: PictureFolder
  ) {
    self.init(draft.article, draft.statements, basePath, pictures)
  }

  private init(
    _ article: Article, _ statements: [String], _ basePath: String, _ pictures: PictureFolder
  ) {
    let rendered = HTMLRenderer.article(article.document) { destination in
      LinkTarget(destination, in: article.path).href(basePath: basePath) ?? ""
    } pictureSize: {
      pictures.size(of: $0, in: article.path)
    }
    html = Array(rendered.html.utf8)
    citations = rendered.citations
    self.statements = statements
    proof = StatementProof(statements, body: html)
  }
}
