import Content
import Diagnostics
import Testing

@Suite struct FrontMatterTextTests {
  @Test(arguments: [
    ("---\ntitle: a\n---\nbody\n", "title: a\n", "body\n", 4),
    ("\u{FEFF}---\ntitle: a\n---\nbody", "title: a\n", "body", 4),
    ("---\r\ntitle: a\r\n---\r\nbody\r\n", "title: a\r\n", "body\r\n", 4),
    ("---  \ntitle: a\n---\t\nbody", "title: a\n", "body", 4),
    ("---\n---\nbody", "", "body", 3),
    ("---\ntitle: a\n---", "title: a\n", "", 4),
    ("---\ntitle: a\n---\n----\nmore", "title: a\n", "----\nmore", 4),
    ("---\ntitle: a\n---\n---\nmore", "title: a\n", "---\nmore", 4),
    ("---\na: |\n  ---\nb: c\n---\nbody", "a: |\n  ---\nb: c\n", "body", 6),
  ])
  func `a file is cut at its fences`(
    _ text: String, _ yaml: String, _ body: String, _ bodyFirstLine: Int
  ) throws {
    var findings = FileFindings(file: "a.md")
    let parts = try #require(FrontMatterText.split(text, findings: &findings))
    #expect(findings.summary == [])
    #expect(parts.yaml == yaml)
    #expect(parts.body == body)
    #expect(parts.yamlFirstLine == 2)
    #expect(parts.bodyFirstLine == bodyFirstLine)
  }

  @Test(arguments: [
    ("----\ntitle: a\n----\nbody", "front-matter-fence", "write exactly `---`"),
    ("--\ndraft: true\n--", "front-matter-fence", "write exactly `---`"),
    ("+++\ntitle = 'a'\n+++", "front-matter-fence", "write exactly `---`"),
    ("—\ntitle: a\n—", "front-matter-fence", "write exactly `---`"),
    ("— —\ntitle: a", "front-matter-fence", "write exactly `---`"),
    (" ---\ntitle: a\n---", "front-matter-fence", "write exactly `---`"),
    ("---yaml\ntitle: a\n---", "front-matter-fence", "write exactly `---`"),
    ("–––\ntitle: a\n–––", "front-matter-fence", "write exactly `---`"),
    ("\u{FEFF}\u{FEFF}---\ntitle: a\n---", "front-matter-fence", "write exactly `---`"),
    (
      "---\ntitle: a\n\nbody", "front-matter-fence",
      "put a line `---` between the front matter and the text"
    ),
    ("---", "front-matter-fence", "put a line `---` between the front matter and the text"),
    ("---\ntitle: a\n----\nbody", "front-matter-fence", "write exactly `---` on line 3"),
    ("---\ntitle: a\n ---\nbody", "front-matter-fence", "write exactly `---` on line 3"),
    (
      "# Heading", "no-front-matter",
      "start with a line `---`, then `title: …` and the other keys, then `---` again"
    ),
    (
      "\n---\ntitle: a\n---", "no-front-matter",
      "start with a line `---`, then `title: …` and the other keys, then `---` again"
    ),
    (
      "- item", "no-front-matter",
      "start with a line `---`, then `title: …` and the other keys, then `---` again"
    ),
    (
      "", "no-front-matter",
      "start with a line `---`, then `title: …` and the other keys, then `---` again"
    ),
  ])
  func `a file without both fences is refused`(_ text: String, _ rule: String, _ fix: String) {
    var findings = FileFindings(file: "a.md")
    #expect(FrontMatterText.split(text, findings: &findings) == nil)
    #expect(findings.summary == ["1:1 \(rule)"])
    #expect(findings.all.first?.fix == fix)
  }
}
