/// How a site differs from what it was before its folder was looked at again.
struct LiveChanges: Sendable {
  /// The places of the articles whose own text, or what stands around it on their page, changed.
  var articles: [Int] = []
  /// Whether lists, feeds and other pages may show something else than before.
  var isListed = false
  /// Whether other articles may be like one another than before.
  var isRelated = false
  /// Whether other files beside the articles are published than before.
  var isCopied = false
  /// Whether anything may be other than before.
  var isAll = false
  /// The files whose findings are others than before.
  var findings: Set<String> = []
  /// The files beside the articles that were written to.
  var assets: Set<String> = []

  /// All of a site.
  static let all = LiveChanges(isListed: true, isRelated: true, isCopied: true, isAll: true)

}
