import Content
import Templates

/// The A–Z list: each article by its title and by its other names.
struct AZPages {
  let context: SiteContext

  /// More entries than this are listed in a page for each letter.
  static let mostOnOnePage = 400

  private struct Entry {
    var key: String
    var model: AZEntryModel
  }

  /// The entries of one letter. It's added to where it lies in its dictionary: taking it out and
  /// putting it back would copy all entries for each.
  private struct Group {
    var letter: String
    var entries: [Entry] = []

    mutating func add(_ entry: Entry, under letter: String) {
      self.letter = min(self.letter, letter)
      entries.append(entry)
    }
  }

  func pages() -> [Page] {
    let letters = letters()
    let context = context
    let page = context.head(
      title: "A–Z", description: "Every article and its other names, from A to Z.", at: .az)
    guard letters.reduce(0, { $0 + $1.entries.count }) > Self.mostOnOnePage else {
      return [
        Page(at: .az) {
          context.templates.az.bytes(
            AZModel(
              site: context.frame(at: context.href(.az)), page: page, letters: letters))
        }
      ]
    }
    return longPages(of: letters)
  }

  /// A listing of the letters, and a listing for each.
  private func longPages(of letters: [LetterModel]) -> [Page] {
    let urls = letters.map { SitePath(["a-z", $0.id], isFolder: true) }
    let overview = ListingPages(
      context: context, url: .az, title: "A–Z",
      lede: "Every article and its other names, from A to Z.", itemsTitle: "Letters",
      items: .links(
        zip(letters, urls).map { letter, url in
          LinkModel(title: "\(letter.letter) (\(letter.entries.count))", url: context.href(url))
        }))
    return overview.pages()
      + zip(letters, urls).flatMap { letter, url in
        ListingPages(
          context: context, url: url, title: letter.letter,
          lede: "Articles and their other names that start with \(letter.letter).",
          parents: [BreadcrumbModel(title: "A–Z", url: context.href(.az))], itemsTitle: "Articles",
          items: .links(
            letter.entries.map {
              LinkModel(title: $0.title, url: $0.url, description: $0.articleTitle)
            })
        ).pages()
      }
  }

  private func letters() -> [LetterModel] {
    var groups: [String: Group] = [:]
    for article in context.advice {
      let url = context.href(article.record.url)
      let title = article.record.title
      add(AZEntryModel(title: title, url: url), to: &groups)
      for synonym in article.record.frontMatter.synonyms
      where synonym.lowercased() != title.lowercased() {
        add(AZEntryModel(title: synonym, url: url, articleTitle: title), to: &groups)
      }
    }
    return groups.sorted { $0.value.letter < $1.value.letter }.map { id, group in
      let sorted = group.entries.sorted { ($0.key, $0.model.url) < ($1.key, $1.model.url) }
      return LetterModel(
        letter: group.letter == "#" ? "0–9" : group.letter, id: id, entries: sorted.map(\.model))
    }
  }

  /// By their ids: `I` and `İ` have the same, and must not make one page twice.
  private func add(_ model: AZEntryModel, to groups: inout [String: Group]) {
    let letter = Self.letter(of: model.title)
    let id = letter == "#" ? "digits" : letter.slug
    groups[id, default: Group(letter: letter)].add(
      Entry(key: model.title.lowercased(), model: model), under: letter)
  }

  /// The letter that a title is looked up under, quotation marks and the like skipped; `#` for a
  /// digit, and where there is none.
  private static func letter(of title: String) -> String {
    guard let first = title.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return "#"
    }
    let upper = first.uppercased()
    return upper.count == 1 ? upper : String(first)
  }
}
