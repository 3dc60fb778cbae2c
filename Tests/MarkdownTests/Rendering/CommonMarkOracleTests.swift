import Markdown
import TestSupport
import Testing

/// With our passes off, our tree and our renderer must make what the reference implementation makes.
@Suite struct CommonMarkOracleTests {
  // The examples come with a package that the test script downloads; without it there are none.
  @Test(.enabled(if: !CommonMarkExample.all.isEmpty), arguments: CommonMarkExample.all)
  func `an example of the specification renders as the cmark command renders it`(
    _ example: CommonMarkExample
  ) throws {
    let html = HTMLRenderer.commonMark(try Document(commonMark: example.markdown))
    #expect(html == (try CommonMarkCommand.html(of: example.markdown)))
  }

  @Test(.enabled(if: CommonMarkCommand.path != nil), arguments: 0..<200)
  func `a generated document renders as the cmark command renders it`(_ seed: Int) throws {
    var generator = CommonMarkGenerator(seed: seed)
    let source = generator.document(lines: 150)
    let html = HTMLRenderer.commonMark(try Document(commonMark: source))
    #expect(html == (try CommonMarkCommand.html(of: source)))
  }
}
