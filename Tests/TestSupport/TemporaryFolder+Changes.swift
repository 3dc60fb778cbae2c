import Foundation

extension TemporaryFolder {
  /// The names in the folder itself, sorted.
  package func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  package func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: self(path))))
  }

  /// The absolute path without links.
  package func real(_ path: String) -> String {
    "\(URL(filePath: self.path).resolvingSymlinksInPath().path)/\(path)"
  }

  package func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(path), withIntermediateDirectories: true)
  }

  package func makeLink(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(path), withDestinationPath: target)
  }

  package func move(_ path: String, to newPath: String) throws {
    try FileManager.default.moveItem(atPath: self(path), toPath: self(newPath))
  }

  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: self(path))
  }

  /// Sets the permissions as `chmod` takes them, for example `0o755`.
  package func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: self(path))
  }

  package func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self(path))[.posixPermissions] as? Int
  }
}
