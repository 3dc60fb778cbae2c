import Diagnostics

/// A style sheet whose `url(…)` references are given their fingerprinted names.
///
/// Read by bytes, as a browser does: a line end of two bytes, or a mark after a bracket, is one
/// character to Swift.
struct StyleSheet {
  private let path: String
  private let folder: String
  private let bytes: [UInt8]
  private let outputPath: (String) -> String?
  /// The sheet with the new names.
  private(set) var renamed: [UInt8] = []
  /// An error for each reference that names no asset, and for each other way to ask for a file.
  private(set) var findings: [Finding] = []
  /// Of the byte that is read next, from 1.
  private var line = 1

  /// - Parameters:
  ///   - path: below `folder`.
  ///   - folder: `templates/assets/` as the user would type it.
  ///   - bytes: what the sheet says.
  ///   - outputPath: the place in the output of the asset at a path below `folder`.
  init(path: String, folder: String, bytes: [UInt8], outputPath: @escaping (String) -> String?) {
    self.path = path
    self.folder = folder
    self.bytes = bytes
    self.outputPath = outputPath
    read()
  }

  private mutating func read() {
    renamed.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let length = readReference(at: offset)
      if length == 0 {
        refuseRequest(at: offset)
        renamed.append(bytes[offset])
      }
      let end = offset + max(length, 1)
      while offset < end {
        if endsLine(offset) { line += 1 }
        offset += 1
      }
    }
  }

  /// Puts the new name in the place of a reference; returns how many bytes that took, up to the
  /// bracket that closes it, or 0 if there is none at `offset`.
  private mutating func readReference(at offset: Int) -> Int {
    let start = "url(".utf8
    guard bytes[offset] == UInt8(ascii: "u"), bytes[offset...].starts(with: start) else { return 0 }
    let inner = bytes[(offset + start.count)...]
    // Where the sheet ends, so does what is left open.
    let end = inner.firstIndex(of: UInt8(ascii: ")")) ?? inner.endIndex
    let reference = inner[..<end].filter {
      $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
    }
    renamed += start
    renamed += name(for: String(decoding: reference, as: UTF8.self)).utf8
    return end - offset
  }

  private mutating func name(for reference: String) -> String {
    guard !reference.hasBytePrefix("data:"), !reference.hasBytePrefix("#") else { return reference }
    guard let target = outputPath(resolved(reference))?.rest(after: "assets/") else {
      report(
        "url(\(reference)) names no file of this folder", why: nil,
        fix: "add the file, or correct the name; nothing may be asked of another host")
      return reference
    }
    return String(repeating: "../", count: path.pathComponents.count - 1) + target
  }

  /// The asset that a reference in this sheet means, below `templates/assets/`.
  private func resolved(_ reference: String) -> String {
    var folders = path.pathComponents.dropLast()
    for part in reference.pathComponents {
      switch part {
      case ".": continue
      case "..": folders = folders.dropLast()
      default: folders.append(part)
      }
    }
    return folders.joined(separator: "/")
  }

  /// Reports what isn't renamed: imports, and `url(…)` that isn't in lower case.
  private mutating func refuseRequest(at offset: Int) {
    let why = "nothing may be asked of another host"
    switch bytes[offset] {
    case UInt8(ascii: "@") where says("@import", at: offset):
      report(
        "a style sheet can't import another", why: why, fix: "copy its rules into this file")
    case UInt8(ascii: "u") where says("url(", at: offset),
      UInt8(ascii: "U") where says("url(", at: offset):
      report("`url(` must be in lower case", why: why, fix: nil)
    default: break
    }
  }

  private mutating func report(_ message: String, why: String?, fix: String?) {
    findings.append(
      Finding(
        .error, rule: "unknown-asset", message, in: "\(folder)/\(path)",
        at: SourceRange(line: line, column: 1), why: why, fix: fix))
  }

  /// Whether `word`, which is in lower case, stands at `offset`, whatever its letter case there.
  private func says(_ word: String, at offset: Int) -> Bool {
    bytes[offset...].prefix(word.utf8.count).elementsEqual(word.utf8) { byte, letter in
      byte == letter || byte | 0x20 == letter && byte &- 0x41 < 26
    }
  }

  private func endsLine(_ offset: Int) -> Bool {
    let isHalf = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
    return bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") && !isHalf
  }
}
