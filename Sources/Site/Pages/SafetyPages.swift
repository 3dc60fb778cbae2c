import Content
import Diagnostics
import Markdown
import Safety
import Templates

/// The page that shows every safety statement, who approved it, and which articles carry it.
struct SafetyPages {
  let context: SiteContext

  func pages() -> [Page] {
    let context = context
    var carriers: [String: [PublishedArticle]] = [:]
    for article in context.articlesByTitle {
      for statement in article.body.statements { carriers[statement, default: []].append(article) }
    }
    var further: [Page] = []
    let statements = context.book.statements.map { statement in
      let short = ShortList(
        carriers[statement.id] ?? [],
        at: SitePath(["safety", "statements", statement.id], isFolder: true), in: context)
      further += short.further(
        title: "Pages that carry “\(statement.statement.title)”",
        lede: "carry the safety statement “\(statement.statement.title)”",
        parent: BreadcrumbModel(title: "Safety", url: context.href(.safety)))
      return context.model(of: statement, articles: short.links)
    }
    let overview = Page(at: .safety) {
      context.templates.safety.bytes(context.safetyModel(statements))
    }
    return [overview] + further
  }
}

extension SiteContext {
  fileprivate func safetyModel(_ statements: [StatementModel]) -> SafetyModel {
    let approved = book.statements.count(where: \.isApproved)
    return SafetyModel(
      site: frame(at: href(.safety)),
      page: head(
        title: "Safety statements",
        description: "Every safety statement on this site, who approved it, and where it stands.",
        at: .safety),
      statementCount: String(book.statements.count), approvedCount: String(approved),
      isFullyApproved: approved == book.statements.count, statements: statements)
  }

  fileprivate func model(
    of statement: SafetyStatement, articles: [LinkModel]
  ) -> StatementModel {
    StatementModel(
      id: statement.id, title: statement.statement.title, kind: statement.statement.kind.label,
      html: HTML(rendered: html(of: statement)),
      approval: statement.isApproved ? statement.approval.map { model(of: $0) } : nil,
      rules: statement.covers.compactMap { covered in
        book.rules.first { $0.id == covered.value }.map {
          CoveredRuleModel(
            id: $0.id, title: $0.title, url: href(.rules, at: $0.id))
        }
      },
      articles: articles)
  }

  private func model(of approval: Approval) -> ApprovalModel {
    ApprovalModel(
      name: approval.name, credentials: approval.credentials,
      date: approval.day.written(in: language), dateISO: approval.day.description)
  }

  /// The statement as articles show it, less its citations: their numbers belong to an article.
  private func html(of statement: SafetyStatement) -> String {
    var shown = statement.statement
    shown.blocks = shown.blocks.map(\.withoutCitations)
    let block = Block(.statement(shown), at: .start)
    return HTMLRenderer.article(Document([block])) { $0 }.html
  }
}

extension Block {
  /// The block with the citations of its paragraphs and lists left out.
  fileprivate var withoutCitations: Block {
    switch kind {
    case .paragraph(let inlines): return Block(.paragraph(inlines.withoutCitations), at: range)
    case .list(var list):
      list.items = list.items.map { List.Item($0.blocks.map(\.withoutCitations), at: $0.range) }
      return Block(.list(list), at: range)
    case .heading, .quote, .code, .html, .thematicBreak, .table, .callout, .inclusion, .statement:
      return self
    }
  }
}

extension [Inline] {
  /// The text without citations and without the blank before each.
  fileprivate var withoutCitations: [Inline] {
    var result: [Inline] = []
    for inline in self {
      guard case .citation = inline.kind else {
        result.append(inline.withoutCitations)
        continue
      }
      guard let last = result.last, case .text(var text) = last.kind else { continue }
      while text.last == " " { text.removeLast() }
      result[result.count - 1] = Inline(.text(text), at: last.range)
    }
    return result
  }
}

extension Inline {
  /// The span with the citations in it left out.
  fileprivate var withoutCitations: Inline {
    switch kind {
    case .emphasis(let inner): Inline(.emphasis(inner.withoutCitations), at: range)
    case .strong(let inner): Inline(.strong(inner.withoutCitations), at: range)
    case .text, .code, .html, .link, .image, .softBreak, .lineBreak, .citation: self
    }
  }
}
