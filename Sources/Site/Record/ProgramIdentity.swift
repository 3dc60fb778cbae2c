#if canImport(Darwin)
  import Darwin
  import MachO
#endif

/// Tells the program that runs, with the libraries that it uses, from any other build of it.
package struct ProgramIdentity: Sendable {
  let bytes: [UInt8]

  /// For tests: one that has a name.
  package init(_ name: String) { bytes = Array(name.utf8) }

  /// What runs now; nil if the system doesn't tell, or if a file of it was replaced since it began.
  package init?() {
    guard let files = Self.files else { return nil }
    var signature = TreeSignature()
    for path in Set(files).sorted() {
      guard let file = try? Descriptor.opening(file: path), let status = try? file.status() else {
        return nil
      }
      signature.add(path.utf8.map(CChar.init(bitPattern:)), status)
    }
    bytes = signature.bytes
  }

  #if canImport(Darwin)
    /// The system's own libraries are no files of their own: its version stands for them.
    private static var files: [String]? {
      let images = (0..<_dyld_image_count()).compactMap { index in
        unsafe _dyld_get_image_name(index).map { unsafe String(cString: $0) }
      }
      return ["/System/Library/CoreServices/SystemVersion.plist"]
        + images.filter { unsafe access($0, F_OK) == 0 }
    }
  #else
    /// The files that Linux has put into the process's memory, as `proc(5)` lays them out.
    private static var files: [String]? {
      guard let maps = try? Descriptor.opening(file: "/proc/self/maps"),
        let bytes = try? maps.contents()
      else { return nil }
      var files: [String] = []
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let slash = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
        let path = String(decoding: line[slash...], as: UTF8.self)
        guard !path.hasSuffix(" (deleted)") else { return nil }
        files.append(path)
      }
      return files.isEmpty ? nil : files
    }
  #endif
}
