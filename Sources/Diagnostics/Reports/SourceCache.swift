/// The lines of the file that was last asked for: findings come file by file, and a site's whole
/// text needn't be kept.
struct SourceCache {
  private let source: (String) -> String?
  private var last: (file: String, lines: SourceLines?)?

  init(_ source: @escaping (String) -> String?) { self.source = source }

  /// Nil if the file can't be read.
  mutating func lines(of file: String) -> SourceLines? {
    if let last, last.file == file { return last.lines }
    let lines = source(file).map { SourceLines($0) }
    last = (file, lines)
    return lines
  }
}
