import Diagnostics

extension ToolFinding {
  /// What the text of an article or a statement can get wrong.
  static let text = [
    ToolFinding(
      "nested-too-deeply", .error,
      "Lists, quotes, emphasis or templates are nested deeper than any page needs.",
      fix: "Take the innermost ones out."),
    ToolFinding(
      "raw-html", .error,
      "Raw HTML is never shown, and what it says would be missing from the page. "
        + "Comments may stay.",
      fix: "Write it in Markdown, or `\\<` for the character."),
    ToolFinding(
      "unsafe-url", .error,
      "The address has a scheme that can run code or lead out of a browser.",
      fix: "Use `https`, `http`, `mailto`, `tel` or a relative path."),
    ToolFinding(
      "unknown-callout", .error,
      "There is no callout of this kind, and a warning in it would look like a "
        + "quotation.",
      fix: "Take one of the kinds that the finding names."),
    ToolFinding(
      "misplaced-callout", .error,
      "A callout's mark stands where it starts no callout, and would be shown as plain "
        + "text.",
      fix: "Make it the first thing of a block quote, with an empty line before."),
    ToolFinding(
      "bad-inclusion", .error,
      "A `[!SAFETY]` quote holds something else than the names of statements, or one "
        + "that is included already.",
      fix: "Write `> [!SAFETY] name, other-name` and nothing else in the quote."),
    ToolFinding(
      "bad-citation", .error,
      "A citation names no source in a way that can be read.",
      fix: "Write `[@key]` or `[@key; @other-key]`."),
    ToolFinding(
      "bad-heading-id", .error,
      "A heading's id can't be one, or the page itself uses it.",
      fix: "Use lower-case words joined by hyphens."),
    ToolFinding(
      "duplicate-heading-id", .error,
      "Two headings have one id, so that a link could lead to the wrong one.",
      fix: "Change one of them."),
    ToolFinding(
      "missing-alt", .error,
      "An image has no text that stands for it. Someone who can't see it learns nothing "
        + "from it.",
      fix: "Say between the brackets what it shows."),
  ]
}
