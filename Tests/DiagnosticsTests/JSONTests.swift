import Diagnostics
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    (JSON.string("a\"b\\c\n\u{1}"), #""a\"b\\c\n\u0001""#),
    (JSON.string("</script><!--"), #""\u003c/script\u003e\u003c!--""#),
    (JSON.string("\u{7F}\u{9B}\u{FEFF}\u{202E}é·–ﬀ"), #""\u007f\u009b\ufeff\u202eé·–ﬀ""#),
    (JSON.array([.integer(1), .boolean(false)]), "[1,false]"),
    (JSON.lines([.null, "a"]), "[\nnull,\n\"a\"\n]"),
    (JSON.lines([]), "[\n]"),
    (JSON.object(["b": "x", "a": nil, "c": .array([])]), #"{"b":"x","c":[]}"#),
  ])
  func `a value is written so that it can stand in a page`(_ value: JSON, _ text: String) {
    #expect(value.text == text)
  }
}
