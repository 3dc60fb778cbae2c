import Testing

@testable import Search

@Suite struct SearchClientTests {
  struct Script: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    /// What stands in it and in no other one.
    var part: String

    var testDescription: String { name }
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  static let scripts = [
    Script(name: "the box", bytes: SearchClient.box, part: "\"combobox\""),
    Script(name: "the page", bytes: SearchClient.page, part: "\"popstate\""),
    Script(name: "the engine", bytes: SearchClient.engine, part: "\"porter2.1\""),
  ]

  static let forbidden = [
    "eval(", "new Function", "innerHTML", "document.write", "import(", "export ",
  ]

  @Test(arguments: scripts, forbidden)
  func `no script needs what a strict policy forbids`(_ script: Script, _ word: String) {
    #expect(!script.text.contains(word))
  }

  @Test(arguments: scripts)
  func `each script has its own parts`(_ script: Script) {
    let others = Self.scripts.filter { $0.name != script.name }
    #expect(script.text.contains(script.part))
    #expect(!others.contains { $0.text.contains(script.part) })
  }

  static let globals = """
    Array Boolean Date Error Float64Array Infinity Int32Array IntersectionObserver Intl Map Math
    Number Object Promise RegExp Set String TextDecoder TextEncoder URL URLSearchParams Uint8Array
    WeakMap addEventListener atob clearTimeout document encodeURIComponent fetch globalThis history
    localStorage location matchMedia parseInt scrollTo scrollY setTimeout window
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// A part that another script has would be missed as well.
  @Test(arguments: scripts)
  func `a script needs no name that neither it nor browsers have`(_ script: Script) {
    let names = ScriptNames(ScriptScanner.tokens(of: script.bytes))
    let free = zip(names.tokens, names.roles).filter { $1 != .fixed }.map(\.0.text)
    #expect(Set(free).subtracting(names.declared).subtracting(Self.globals) == [])
  }

  private struct Request: Encodable {
    var kind = "sizes"
    var texts: [String]
  }

  /// In Brotli, as hosts send scripts.
  @Test(.enabled(if: Node.path != nil, Node.isMissing))
  func `a page's script is small, and so is all that a search in its box needs`() throws {
    let scripts = [SearchClient.box, SearchClient.engine].map {
      String(decoding: $0, as: UTF8.self)
    }
    let sizes: [Int] = try Node.answer(Request(texts: scripts))
    #expect(sizes[0] <= 3_500)
    #expect(sizes[0] + sizes[1] <= 12_000)
  }
}
