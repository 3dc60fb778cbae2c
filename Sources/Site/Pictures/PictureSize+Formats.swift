import Markdown

extension PictureSize {
  /// How much of a file's beginning tells its size; photographs may carry much else before it.
  static let headerLength = 1 << 18

  /// Reads the size of a PNG, JPEG, GIF, WebP or SVG picture.
  ///
  /// - Parameter bytes: the file, or its beginning. Nil if it is none of these, or doesn't say.
  init?(of bytes: ArraySlice<UInt8>) {
    let reader = PictureReader(bytes)
    let size =
      Self.png(reader) ?? Self.gif(reader) ?? Self.webP(reader) ?? Self.jpeg(reader)
      ?? Self.svg(reader)
    guard let size else { return nil }
    self = size
  }

  /// PNG (W3C, third edition) 5.2 and 11.2.1: the signature, then the IHDR chunk.
  private static func png(_ reader: PictureReader) -> PictureSize? {
    guard reader.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) else { return nil }
    guard reader.has("IHDR".utf8, at: 12), let width = reader.big(4, at: 16),
      let height = reader.big(4, at: 20)
    else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// GIF 89a, 18: the logical screen descriptor.
  private static func gif(_ reader: PictureReader) -> PictureSize? {
    guard reader.has("GIF87a".utf8, at: 0) || reader.has("GIF89a".utf8, at: 0),
      let width = reader.little(2, at: 6), let height = reader.little(2, at: 8)
    else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// RFC 9649 2.5–2.7: extended, lossless and lossy files.
  private static func webP(_ reader: PictureReader) -> PictureSize? {
    guard reader.has("RIFF".utf8, at: 0), reader.has("WEBP".utf8, at: 8) else { return nil }
    if reader.has("VP8X".utf8, at: 12), let width = reader.little(3, at: 24),
      let height = reader.little(3, at: 27)
    {
      return PictureSize(width: width + 1, height: height + 1)
    }
    if reader.has("VP8L".utf8, at: 12), let bits = reader.little(4, at: 21) {
      return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    if reader.has("VP8 ".utf8, at: 12), let width = reader.little(2, at: 26),
      let height = reader.little(2, at: 28)
    {
      return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }
    return nil
  }

  /// ITU-T T.81, annex B: segments up to the first that begins a frame.
  private static func jpeg(_ reader: PictureReader) -> PictureSize? {
    guard reader.has([0xFF, 0xD8], at: 0) else { return nil }
    var place = 2
    while let marker = reader.big(2, at: place), marker >> 8 == 0xFF {
      let kind = marker & 0xFF
      // Filling bytes, and markers without a segment.
      if kind == 0xFF { place += 1; continue }
      if kind == 0x01 || 0xD0...0xD8 ~= kind { place += 2; continue }
      let isFrame = 0xC0...0xCF ~= kind && ![0xC4, 0xC8, 0xCC].contains(kind)
      if isFrame, let height = reader.big(2, at: place + 5),
        let width = reader.big(2, at: place + 7)
      {
        return PictureSize(width: width, height: height)
      }
      guard !isFrame, let length = reader.big(2, at: place + 2), length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }
}
