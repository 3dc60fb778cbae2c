import Diagnostics

/// Reports links and images whose URL isn't allowed.
enum URLCheck {
  static func check(_ blocks: [Block], findings: inout FileFindings) {
    blocks.forEachReference { inline in
      switch inline.kind {
      case .link(let url, _, _), .image(let url, _, _):
        guard !URLSafety.isAllowed(url) else { return }
        findings.error(
          "unsafe-url", "the URL `\(visible(url))` isn't allowed", at: inline.range,
          why: "only https, http, mailto and tel, and links inside the site, are safe to follow",
          fix: "write a relative path, or the whole address with https://")
      case .text, .code, .html, .emphasis, .strong, .softBreak, .lineBreak, .citation: break
      }
    }
  }

  /// The URL for people to read: control characters would be lost on a terminal, or worse.
  private static func visible(_ url: String) -> String {
    String(
      String.UnicodeScalarView(
        url.unicodeScalars.prefix(80).map { scalar in
          scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }))
  }
}
