import Markdown
import Testing

@Suite struct IDSetTests {
  @Test(arguments: [0, 1, 24, 25, 200])
  func `a set holds what was put into it, however much that is`(_ count: Int) {
    let ids = (0..<count).map { "id-\($0)" }
    var set = IDSet()
    #expect(ids.allSatisfy { set.insert($0) })
    #expect(!ids.contains { set.insert($0) })
    #expect(ids.allSatisfy(set.contains))
    #expect(!set.contains("id"))
    #expect(set.count == count)
    #expect(set.sorted == ids.sorted())
  }

  @Test(arguments: [0, 30])
  func `an id is found as it was written`(_ others: Int) {
    var set = IDSet()
    for number in 0..<others { set.insert("id-\(number)") }
    set.insert("cafe\u{301}")
    #expect(set.spelling(of: "caf\u{E9}").map { Array($0.utf8) } == Array("cafe\u{301}".utf8))
    #expect(set.spelling(of: "cafe") == nil)
  }
}
