import Diagnostics

extension ToolFinding {
  /// What doesn't fit between the files of a site.
  static let links = [
    ToolFinding(
      "unreadable", .error,
      "A file can't be read, or is none.",
      fix: "Check that it is there, that it is a file, and who may read it."),
    ToolFinding(
      "bad-encoding", .error,
      "A file isn't UTF-8.",
      fix: "Save it as UTF-8."),
    ToolFinding(
      "bad-slug", .error,
      "The name of a file or folder can't be part of a URL, or folders nest too deep.",
      fix: "Use lower-case letters, digits and hyphens."),
    ToolFinding(
      "unknown-area", .error,
      "A folder's name is almost that of an area. Its articles would be plain pages, "
        + "without the area's safety rules.",
      fix: "Rename it to the area, or to something that can't be mistaken for it."),
    ToolFinding(
      "unlisted-area", .error,
      "An article lies in an area that `site.yml` doesn't list.",
      fix: "Add the area to `areas`, or move the article."),
    ToolFinding(
      "unknown-file", .warning,
      "A file of this kind isn't published.",
      fix: "Move it out of the content folder."),
    ToolFinding(
      "outside-site", .error,
      "A link leads out of the site's folder. A site holds all that it publishes.",
      fix: "Copy the file into the site."),
    ToolFinding(
      "repeated-folder", .warning,
      "Two links lead to the same folder; only the first is followed.",
      fix: "Delete one."),
    ToolFinding(
      "missing-index", .error,
      "The page of the site, of an area or of the conditions isn't there. It carries "
        + "words and warnings that can't be made up.",
      fix: "Write it, with a title and a description."),
    ToolFinding(
      "duplicate-url", .error,
      "Two files, or a file and an alias, would be published at one address. Letter "
        + "case doesn't tell them apart.",
      fix: "Rename one of them."),
    ToolFinding(
      "broken-link", .error,
      "A link leads to nothing in the site.",
      fix: "Take the path that the finding offers, or take the link out."),
    ToolFinding(
      "broken-anchor", .error,
      "A link names a heading that its page doesn't have.",
      fix: "Take the name that the finding offers, or give the heading that id."),
    ToolFinding(
      "broken-image", .error,
      "An image isn't there, or is no image.",
      fix: "Check the path, and put the image beside the article."),
    ToolFinding(
      "external-image", .error,
      "An image would be asked of another host, which would learn who reads about which "
        + "complaint.",
      fix: "Copy it beside the article, if its licence permits."),
    ToolFinding(
      "link-to-unpublished", .error,
      "A link leads to an article that readers can't see.",
      fix: "Publish that first, or take the link out."),
    ToolFinding(
      "link-to-withdrawn", .warning,
      "A link leads to a page that only says that it is withdrawn.",
      fix: "Link to something else."),
    ToolFinding(
      "no-source", .error,
      "Health advice names no source.",
      fix: "Cite one in the text, or list it in `sources`."),
    ToolFinding(
      "unknown-source", .error,
      "A source is cited that `sources.yml` doesn't have.",
      fix: "Add it there, or take the key that the finding offers."),
    ToolFinding(
      "unused-source", .warning,
      "Nothing cites this source.",
      fix: "Cite it where it is used, or delete it."),
  ]
}
