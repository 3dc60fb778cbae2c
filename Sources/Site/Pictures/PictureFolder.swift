import Content
import Markdown

/// Looks up the sizes of the pictures beside a site's articles.
struct PictureFolder: Sendable {
  /// `content/` as the user would type it.
  let folder: String

  /// The size of the picture that an article names; nil if it isn't one of the site's, or its size
  /// isn't known.
  func size(of destination: String, in article: ContentPath) -> PictureSize? {
    guard case .asset(let path) = LinkTarget(destination, in: article) else { return nil }
    let picture = ContentFile(path: path, file: folder + "/" + path.text)
    return picture.beginning(PictureSize.headerLength).flatMap { PictureSize(of: $0[...]) }
  }
}
