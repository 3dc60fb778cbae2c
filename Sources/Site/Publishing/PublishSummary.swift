/// What publishing did, in files; the manifest isn't counted.
package struct PublishSummary: Hashable, Sendable {
  /// New or changed.
  package var written = 0
  /// Already there with the same bytes: left with their modification time.
  package var unchanged = 0
  /// Ours from an earlier build, and no longer part of the site.
  package var removed = 0
  /// Why the old site couldn't be removed, though the new one is in place.
  package var leftover: PublishError?

  package init(
    written: Int = 0, unchanged: Int = 0, removed: Int = 0, leftover: PublishError? = nil
  ) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.leftover = leftover
  }
}
