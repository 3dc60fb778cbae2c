import Content
import Diagnostics
import Safety
import Testing

@Suite struct ApprovalTests {
  static let covers = "covers: [ask-first]"

  /// A book with one statement, approved for the digest that `approved` has.
  static func book(_ statement: String, approvedAs approved: String) throws -> Book {
    let digest = try #require(Book(statement: approved).book.statement("tested")).digest
    let approval = "approval: {by: Alex, credentials: MD, on: 2026-05-01, hash: \(digest)}"
    return Book(
      statements: ["tested": statement.replacing("kind:", with: "\(approval)\nkind:")])
  }

  @Test func `statements that nobody approved are one warning for the site`() {
    let findings = Book().findings
    #expect(findings.map(\.rule) == ["awaiting-approval"])
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.message == "no clinician has approved 5 of 5 statements")
  }

  @Test func `a statement with the hash of its text is approved`() throws {
    let text = Book.statement(Self.covers)
    let book = try Self.book(text, approvedAs: text)
    #expect(book.book.statement("tested")?.isApproved == true)
    #expect(!book.findings.contains { $0.rule.hasPrefix("a") && $0.rule.contains("approv") })
  }

  @Test(arguments: [
    ("another text", Book.statement(covers, body: "Mind it well.")),
    ("a word in capitals", Book.statement(covers, body: "mind it.")),
    ("a blank more", Book.statement(covers, body: "Mind it. ")),
    ("another title", Book.statement(covers, title: "Take great care")),
    ("another kind", Book.statement(covers, kind: "note")),
    ("more that it covers", Book.statement("covers: [ask-first, heat-limit]")),
    ("less that it covers", Book.statement("covers: []")),
  ])
  func `an approval doesn't hold for an edited statement`(
    _ name: String, _ edited: String
  ) throws {
    let book = try Self.book(edited, approvedAs: Book.statement(Self.covers))
    let statement = try #require(book.book.statement("tested"))
    #expect(!statement.isApproved)
    let finding = try #require(book.findings.first { $0.rule == "approval-outdated" })
    #expect(finding.severity == .warning && finding.file == "statements/tested.md")
    #expect(finding.message.contains("Alex"))
    #expect(finding.fix?.contains(statement.digest) == true)
  }

  @Test func `an approval says who, with what right, and when`() throws {
    let text = Book.statement(Self.covers)
    let approval = try #require(try Self.book(text, approvedAs: text).book.statement("tested"))
      .approval
    #expect(approval?.name == "Alex" && approval?.credentials == "MD")
    #expect(approval?.day.description == "2026-05-01")
  }
}
