import Diagnostics
import Safety
import Testing

@Suite struct HeadingOutlineTests {
  @Test(arguments: [
    "### {==Steps==}", "# {==Calf stretch==}", "## A\n\n#### {==B==}",
    "## A\n\n### B\n\n#### C\n\n##### {==D==}", "## A\n\n#### {==B==}\n\n##### {==C==}",
    "## A\n\n### B\n\n## C\n\n#### {==D==}", "Lead.\n\n#### *{==A* b==}",
  ])
  func `a heading out of order gets a warning`(_ text: String) throws {
    let checked = try CheckedText(HeadingOutline.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "## A", "## A\n\n### B\n\n#### C\n\n## D", "Text.", "## A\n\n## B\n\n### C\n\n### D\n\n## E",
    "## A\n\n### B\n\n#### C\n\n### D", "    # Code", "`# A`",
  ])
  func `headings in order pass`(_ text: String) throws {
    #expect(try CheckedText(HeadingOutline.self, text).findings.map(\.message) == [])
  }
}
