import Diagnostics

extension ToolFinding {
  /// What a template can get wrong; `build` says it, with the place in the template.
  static let templates = [
    ToolFinding(
      "missing-templates", .error,
      "The folder holds no templates.",
      fix: "Copy the folder `templates` that comes with the tool."),
    ToolFinding(
      "unreadable-template", .error,
      "A template can't be read.",
      fix: "Check who may read it, and save it as UTF-8."),
    ToolFinding(
      "malformed-template", .error,
      "A template can't be compiled.",
      fix: "Mend what the message says."),
    ToolFinding(
      "unclosed-tag", .error,
      "A tag has no end.",
      fix: "Write `}}` after the name, on the same line."),
    ToolFinding(
      "unclosed-section", .error,
      "A section has no end.",
      fix: "Close it with `{{/name}}`."),
    ToolFinding(
      "mismatched-section", .error,
      "A section is closed that isn't open, or not the innermost.",
      fix: "Close sections in the reverse order."),
    ToolFinding(
      "malformed-name", .error,
      "A tag's text can't be a name.",
      fix: "Use letters, digits, `-` and `_`."),
    ToolFinding(
      "unsupported-tag", .error,
      "A tag of this kind can't be checked before a page is written.",
      fix: "Use variables, sections, partials and blocks."),
    ToolFinding(
      "unknown-transform", .error,
      "There is no such transform.",
      fix: "The only one is `empty(list)`, in a section."),
    ToolFinding(
      "unknown-name", .error,
      "The page's model has no such name. It would be shown as nothing, and that is how "
        + "a warning gets lost.",
      fix: "Take the name that the finding offers."),
    ToolFinding(
      "unknown-partial", .error,
      "There is no such template to include.",
      fix: "Take the name that the finding offers, or add the file."),
    ToolFinding(
      "unknown-block", .error,
      "The layout has no such block, so that what fills it would not be shown.",
      fix: "Take the name that the finding offers."),
    ToolFinding(
      "unknown-template", .error,
      "A page's own template isn't there.",
      fix: "Add it, or correct its name."),
    ToolFinding(
      "unknown-asset", .error,
      "A file that pages or style sheets name isn't there, or isn't of this site.",
      fix: "Add the file; nothing may be asked of another host."),
    ToolFinding(
      "duplicate-block", .error,
      "A block is filled twice, and only one would be shown.",
      fix: "Keep one."),
    ToolFinding(
      "duplicate-field", .error,
      "A page's model lists a name twice: a mistake in this tool.",
      fix: "Report it."),
    ToolFinding(
      "text-outside-block", .error,
      "Text stands outside the blocks that fill a layout, and would not be shown.",
      fix: "Put it in a block."),
    ToolFinding(
      "recursive-partial", .error,
      "A template includes itself, and the page would never end.",
      fix: "Take it out of itself."),
    ToolFinding(
      "uneven-section", .error,
      "A section begins in one part of the markup and ends in another, so that the page "
        + "is broken without it.",
      fix: "Begin and end it in the same element or attribute."),
    ToolFinding(
      "unguarded-optional", .error,
      "A value that may be absent is shown without a section around it.",
      fix: "Put it in `{{#name}}…{{/name}}`."),
    ToolFinding(
      "wrong-kind", .error,
      "A name is used as something that it isn't: a list as a text, say.",
      fix: "Use it as the finding says."),
    ToolFinding(
      "unquoted-attribute", .error,
      "A value in an attribute has no quotes, and a blank in it would begin another "
        + "attribute.",
      fix: "Put quotes around it."),
    ToolFinding(
      "unsafe-place", .error,
      "A value is written where escaping doesn't make it harmless, such as in a script.",
      fix: "Write it somewhere else."),
    ToolFinding(
      "inline-code", .error,
      "Scripts and styles within a page don't run under the site's security policy.",
      fix: "Put them in a file under `assets/`."),
    ToolFinding(
      "unused-field", .warning,
      "The page's model has something that no template shows. A notice that isn't shown "
        + "doesn't warn anyone.",
      fix: "Show it."),
    ToolFinding(
      "unused-template", .warning,
      "No page uses the template.",
      fix: "Delete it, or correct its name."),
  ]
}
