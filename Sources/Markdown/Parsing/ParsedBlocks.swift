/// What a source was parsed to, before any pass over it.
struct ParsedBlocks {
  var blocks: [Block] = []
  /// Whether a link or an image has a URL that isn't allowed; which one, a check then finds out.
  var hasUnsafeURL = false

  /// Notes whether the URL of a link or an image isn't allowed; returns it.
  mutating func noted(_ url: String) -> String {
    if !URLSafety.isAllowed(url) { hasUnsafeURL = true }
    return url
  }

  /// Hands the blocks over to one who changes them: a second owner would make that a copy.
  mutating func takeBlocks() -> [Block] {
    defer { blocks = [] }
    return blocks
  }
}
