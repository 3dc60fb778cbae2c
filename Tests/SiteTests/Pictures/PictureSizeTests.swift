import Markdown
import Testing

@testable import Site

@Suite struct PictureSizeTests {
  @Test(
    arguments: [
      ("PNG", "89504E470D0A1A0A 0000000D 49484452 00000280 000001E0", 640, 480),
      ("GIF", "474946383961 2003 5802 F7", 800, 600),
      (
        "extended WebP", "52494646 00000000 57454250 56503858 0A000000 00000000 1F0300 570200", 800,
        600
      ),
      ("lossless WebP", "52494646 00000000 57454250 5650384C 00000000 2F 1FC39500", 800, 600),
      (
        "lossy WebP", "52494646 00000000 57454250 56503820 00000000 000000 9D012A 2003 5802", 800,
        600
      ),
      ("JPEG", "FFD8 FFE0 0004 0000 FFC0 0011 08 0258 0320 03", 800, 600),
      ("progressive JPEG after filling bytes", "FFD8 FFFF FFC2 0011 08 0258 0320 03", 800, 600),
    ] as [(String, String, Int, Int)])
  func `the header of a picture tells its size`(row: (String, String, Int, Int)) {
    #expect(
      PictureSize(of: bytes(row.1)[...]) == PictureSize(width: row.2, height: row.3), "\(row.0)")
  }

  @Test(
    arguments: [
      (#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 236">"#, 540, 236),
      (#"<svg viewBox='0,0,24.4,23.6' width="48px" height="50">"#, 48, 50),
      (
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- <svg width=\"1\"> -->\n<svg\n viewBox=\"0 0 9 8\">",
        9, 8
      ),
      (#"<svg viewBox="0 0 7 5" width="100%">"#, 7, 5),
    ] as [(String, Int, Int)])
  func `an SVG picture tells its size in its first element`(row: (String, Int, Int)) {
    #expect(PictureSize(of: Array(row.0.utf8)[...]) == PictureSize(width: row.1, height: row.2))
  }

  @Test(
    arguments: [
      "", "89504E47", "89504E470D0A1A0A 0000000D 49484452 00000000 00000010", "FFD8",
      "FFD8 FFE0 0000",
      "FFD8 FFC0 0011 08 02", "FFD8 FFE0 FFFF", "474946383961 20",
      "52494646 00000000 57454250 56503858",
      "89504E470D0A1A0A 0000000D 49484452 FFFFFFFF FFFFFFFF",
    ])
  func `a broken header tells nothing`(hexadecimal: String) {
    #expect(PictureSize(of: bytes(hexadecimal)[...]) == nil)
  }

  @Test(
    arguments: [
      "<svg", "<svg>", "<svg width=\"1\">", "<svg width=\"nan\" height=\"inf\">",
      "<svgx viewBox=\"0 0 1 1\">",
      "<!-- <svg viewBox=\"0 0 1 1\">", "<html><svg viewBox=\"0 0 1 1\">",
      "<svg viewBox=\"0 0 1e9 1\">", "text",
    ])
  func `an SVG picture without a size tells nothing`(text: String) {
    #expect(PictureSize(of: Array(text.utf8)[...]) == nil)
  }

  private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.filter { $0 != " " })
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0..<($0 + 2)]), radix: 16)
    }
  }
}
