import Testing

@testable import Prose

@Suite struct VirtualSentenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var source: String
    var lines: [String]

    init(_ testDescription: String, _ source: String, _ lines: [String]) {
      self.testDescription = testDescription
      self.source = source
      self.lines = lines
    }
  }

  static let inlines = [
    Case("emphasis", "Take *ibu*profen **with** food.", ["Take ibuprofen with food."]),
    Case("nested emphasis", "***Never* with** x", ["Never with x"]),
    Case("a link's text", "See [the _label_](a.md \"ibuprofen\").", ["See the label."]),
    Case("a reference link", "See [it][1].\n\n[1]: a.md 'title'", ["See it."]),
    Case("a soft break", "Take\nit.", ["Take it."]),
    Case("hard breaks", "Take  \nit\\\nnow.", ["Take it now."]),
    Case("a code span", "Run `rm ibuprofen` now.", ["Run ` now."]),
    Case("code alone", "`ibuprofen`", []),
    Case("an image", "See ![ibuprofen](a.png \"ibuprofen\") here.", ["See ` here."]),
    Case("an image alone", "![ibuprofen](a.png)", []),
    Case("a linked image", "[![ibuprofen](a.png)](b.md)", []),
    Case("a comment", "Ibu<!-- x -->profen.", ["Ibuprofen."]),
    Case("raw HTML", "A <b>word</b>.", ["A word."]),
    Case("a comment of its own", "<!-- ibuprofen -->\n\nText", ["Text"]),
    Case("a citation", "It helps [@nhs]. Then", ["It helps.", "Then"]),
    Case("a citation in the middle", "Heat [@nhs] helps", ["Heat helps"]),
    Case("a citation before emphasis", "Heat [@nhs] *helps*", ["Heat helps"]),
    Case("a citation after the stop", "It helps.[@nhs] Then", ["It helps.", "Then"]),
    Case("a citation after stop and blank", "It helps. [@nhs] Then", ["It helps.", "Then"]),
    Case("an address", "See <https://a.org/ibuprofen> now.", ["See ` now."]),
    Case("a mail address", "Write <help@a.org> now.", ["Write ` now."]),
    Case("code blocks", "```\nibuprofen\n```\n\n    ibuprofen", []),
    Case("a thematic break", "A\n\n---\n\nB", ["A", "B"]),
    Case("signs only", "\\*\\*\\* --", []),
    Case("nothing", "", []),
  ]

  @Test(arguments: inlines)
  func `inlines are joined to what a reader sees`(_ example: Case) {
    #expect(prose(example.source).lines == example.lines)
  }

  static let lists = [
    Case(
      "an item completes the sentence before its list", "Heat is good. Don't use it if:\n\n- numb",
      ["Heat is good.", "Don't use it if:", "Don't use it if: | numb"]),
    Case(
      "tight against its paragraph", "Ask if:\n- numb\n- hot",
      [
        "Ask if:", "Ask if: | numb", "Ask if: | hot",
      ]),
    Case("also without a colon", "Ask first.\n\n1. Stand", ["Ask first.", "Ask first. | Stand"]),
    Case("no paragraph", "- a\n- b", ["a", "b"]),
    Case("a comment between", "Ask if:\n\n<!-- x -->\n\n- a", ["Ask if:", "Ask if: | a"]),
    Case("code between", "Ask if:\n\n```\nx\n```\n\n- a", ["Ask if:", "a"]),
    Case("a heading with a colon", "## Ask if:\n\n- a", ["Ask if:", "Ask if: | a"]),
    Case("a heading that ends with if", "## Call if\n\n- a", ["Call if", "Call if | a"]),
    Case("any other heading", "## Causes\n\n- a", ["Causes", "a"]),
    Case("a heading and a paragraph", "## Ask if:\n\nYou\n\n- a", ["Ask if:", "You", "You | a"]),
    Case(
      "nested lists", "Ask if:\n\n- you\n  - have\n    - gout",
      [
        "Ask if:", "Ask if: | you", "Ask if: | you | have", "Ask if: | you | have | gout",
      ]),
    Case("a list as an item's only content", "Ask if:\n\n- - a", ["Ask if:", "Ask if: | a"]),
    Case(
      "several sentences in an item", "Do:\n\n- Sit. Rest.",
      [
        "Do:", "Do: | Sit.", "Do: | Rest.",
      ]),
    Case(
      "several paragraphs in an item", "Do:\n\n- Sit.\n\n  Rest.",
      [
        "Do:", "Do: | Sit.", "Do: | Rest.",
      ]),
    Case(
      "a list after an item's second paragraph", "Do:\n\n- Sit.\n\n  So:\n\n  - up",
      [
        "Do:", "Do: | Sit.", "Do: | So:", "Do: | So: | up",
      ]),
    Case("two lists in a row", "Do:\n\n- a\n\n* b", ["Do:", "Do: | a", "b"]),
    Case("a list in a quote", "Do:\n\n> - a", ["Do:", "a"]),
    Case("with its paragraph in a quote", "> Do:\n>\n> - a", ["Do:", "Do: | a"]),
  ]

  @Test(arguments: lists)
  func `an item is read with its lead-in`(_ example: Case) {
    #expect(prose(example.source).lines == example.lines)
  }

  static let callouts = [
    Case("its heading leads a list in", "> [!DO-NOT] Never\n> - a", ["Never", "Never | a"]),
    Case("not over a paragraph", "> [!DO] Note\n> So:\n>\n> - a", ["Note", "So:", "So: | a"]),
    Case(
      "an open heading also leads paragraphs in", "> [!URGENT] Call if:\n> Hot.\n>\n> - a",
      [
        "Call if:", "Call if: | Hot.", "Call if: | Hot. | a",
      ]),
    Case(
      "a heading that ends with if", "> [!URGENT] Call **if**\n> hot", ["Call if", "Call if | hot"]),
    Case("any other heading doesn't", "> [!WARNING] Care\n> Hot.", ["Care", "Hot."]),
    Case("no heading", "> [!NOTE]\n> - a", ["a"]),
    Case(
      "a second list in it", "> [!DO] Do\n> - a\n>\n> ***\n>\n> - b", ["Do", "Do | a", "Do | b"]),
    Case("a box in a list", "Do:\n\n- > [!NOTE] x\n  > - a", ["Do:", "Do: | x", "Do: | x | a"]),
  ]

  @Test(arguments: callouts)
  func `what stands in a box is read with its heading`(_ example: Case) {
    #expect(prose(example.source).lines == example.lines)
  }

  static let tables = [
    Case(
      "column and row", "| Who | Dose |\n|---|---|\n| Adults | 200 mg |",
      [
        "Who", "Dose", "Who | Adults", "Dose | Adults | 200 mg",
      ]),
    Case(
      "markup in cells", "| *Who* | `x` |\n|---|---|\n| [a](b.md) | **b** |",
      [
        "Who", "Who | a", "a | b",
      ]),
    Case("an empty first cell", "|  | Dose |\n|---|---|\n|  | 2 |", ["Dose", "Dose | 2"]),
    Case(
      "two sentences in a cell", "|A|B|\n|-|-|\n|C|So. E|",
      [
        "A", "B", "A | C", "B | C | So.", "B | C | E",
      ]),
    Case(
      "a paragraph that leads it in", "Take:\n\n|A|B|\n|-|-|\n|C|D|",
      [
        "Take:", "Take: | A", "Take: | B", "Take: | A | C", "Take: | B | C | D",
      ]),
    Case("a paragraph that doesn't", "Doses.\n\n|A|\n|:-|\n|C|", ["Doses.", "A", "A | C"]),
    Case("an escaped pipe", "|A\\|B|\n|-|\n|C|", ["A|B", "A|B | C"]),
  ]

  @Test(arguments: tables)
  func `a cell is read with its column and its row`(_ example: Case) {
    #expect(prose(example.source).lines == example.lines)
  }
}
