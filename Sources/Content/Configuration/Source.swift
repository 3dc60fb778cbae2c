import Diagnostics

/// A publication that articles cite.
package struct Source: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case label, regulator, guideline, review, study, standard
    case patientInformation = "patient-information"
    case professionalBody = "professional-body"
  }

  package var key: Located<String>
  package var title: String
  package var publisher: String
  /// Absolute, `https` or `http`.
  package var url: String
  /// When someone last read it there.
  package var accessed: Day
  package var kind: Kind
  /// What a reader should know about how it was read.
  package var note: String?

  package init(
    key: Located<String>, title: String, publisher: String, url: String, accessed: Day, kind: Kind,
    note: String? = nil
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.url = url
    self.accessed = accessed
    self.kind = kind
    self.note = note
  }
}

extension Source {
  init?(_ fields: inout YAMLFields, key: Located<String>) {
    let title = fields.text("title", .required)
    let publisher = fields.text("publisher", .required)
    let url = fields.text("url", .required).flatMap { fields.webAddress($0) }
    let accessed = fields.day("accessed", .required)
    let kind = fields.choice("kind", of: Kind.self, .required)
    let note = fields.text("note")
    guard let title, let publisher, let url, let accessed, let kind else { return nil }
    self.init(
      key: key, title: title.value, publisher: publisher.value, url: url, accessed: accessed.value,
      kind: kind.value, note: note?.value)
  }
}

extension YAMLFields {
  /// An absolute URL that a browser opens and that holds no blanks or quotes.
  fileprivate mutating func webAddress(_ text: Located<String>) -> String? {
    let scheme = ["https://", "http://"].first { text.value.lowercased().hasPrefix($0) }
    let rest = text.value.dropFirst(scheme?.count ?? 0)
    let isSafe = rest.utf8.allSatisfy { $0 > 0x20 && !"\"<>\\^`{|}\u{7F}".utf8.contains($0) }
    if scheme != nil, isSafe, let first = rest.first, first.isLetter || first.isNumber {
      return text.value
    }
    findings.error(
      "bad-value", "`\(text.value.prefix(60))` is no web address", at: text.range,
      fix: "write it in full, starting with https://")
    return nil
  }
}
