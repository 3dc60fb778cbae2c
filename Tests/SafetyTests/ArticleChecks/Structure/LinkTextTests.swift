import Diagnostics
import Safety
import Testing

@Suite struct LinkTextTests {
  @Test(arguments: [
    "For heat {==[click here](../heat-therapy/index.md)==}.", "{==[Here](a.md)==}",
    "{==[**here**](a.md)==}", "{==[Read more …](a.md)==}", "{==[](a.md)==}",
    "{==<https://www.example.org/>==}", "{==[www.example.org](https://www.example.org/)==}",
    "{==[Stretches](https://www.example.org/stretches.pdf)==}",
    "{==[Stretches](https://www.example.org/stretches.PDF#page=2)==}", "- {==[this page](a.md)==}",
    "| A |\n| --- |\n| {==[more](a.md)==} |", "## {==[Learn more](a.md)==}",
  ])
  func `a link that doesn't say where it leads is found`(_ text: String) throws {
    let checked = try CheckedText(LinkText.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "[Heat therapy](../heat-therapy/index.md)", "[Stretches (PDF)](https://www.example.org/a.pdf)",
    "[Read more about heat](a.md)", "Click here.", "![Here](a.png)", "Text.", "`[here](a.md)`",
    "[How to get here from there](a.md)", "[![A calf](a.png)](a.md)", "[NHS, 2 pages (pdf)](a.pdf)",
    "[About.pdf.md](about.md)",
  ])
  func `a link that says it passes`(_ text: String) throws {
    #expect(try CheckedText(LinkText.self, text).findings.map(\.message) == [])
  }
}
