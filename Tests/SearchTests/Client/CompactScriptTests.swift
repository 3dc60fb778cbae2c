import TestSupport
import Testing

@testable import Search

@Suite struct CompactScriptTests {
  struct Row: CustomTestStringConvertible {
    var name: String
    var script: String
    var compact: String

    var testDescription: String { name }

    init(_ name: String, _ script: String, _ compact: String) {
      (self.name, self.script, self.compact) = (name, script, compact)
    }
  }

  static let blanks = [
    Row("nothing", "", ""),
    Row("indentation and comments", "// why\n  // how\n  a.b();\n", "a.b();"),
    Row("what only looks like a comment", #"a("//"); // b"#, #"a("//");"#),
    Row("a quote in a string", #"a("\" // \\"); // b"#, #"a("\" // \\");"#),
    Row("words side by side", "return typeof x in y;", "return typeof x in y;"),
    Row("signs that would become another", "x + +y - -z;", "x+ +y- -z;"),
    Row("a pattern with a slash in brackets", "x = /[/\"]/.test(y);", "x=/[/\"]/.test(y);"),
    Row("divisions", "(x) / y / z", "(x)/y/z"),
    Row("a pattern after a word", "return /\\/ x/g;", "return/\\/ x/g;"),
    Row("templates", "f(`a ${ x + `${y}  //` } b`);", "f(`a ${x+`${y}  //`} b`);"),
    Row("signs before a bracket's end", "f([1, 2,]); if (x) { y(); }", "f([1,2]);if(x){y()}"),
    Row("a loop", "for (;;) { x(); }", "for(;;){x()}"),
    Row("a sign at the end", "x(`${", "x(`${"),
    Row("brackets that close nothing", "}) ] x", "})]x"),
  ]

  static let names = [
    Row("a variable", "const value = other;", "let S=other;"),
    Row("the one used most is shortest", "let one; let two = two;", "let A,S=S;"),
    Row("a name in use", "const word = a;", "let S=a;"),
    Row("shorthand", "const name = f(); g({ name });", "let S=f();g({name:S});"),
    Row(
      "a pattern", "const { name = other, ...rest } = f(); g(name, rest);",
      "let{name:S=other,...A}=f();g(S,A);"),
    Row(
      "properties of the same name", "let size = 1; f({ size: size, async size() {} }, x.size);",
      "let S=1;f({size:S,async size(){}},x.size);"),
    Row(
      "methods of the same name",
      "let size = 2; class Box { size() { return size; } get size() { return 1; } }",
      "let S=2;class A{size(){return S}get size(){return 1}}"),
    Row("parameters", "f((first, second = first) => first);", "f((S,A=S)=>S);"),
    Row("one parameter", "f(async word => word.word);", "f(async S=>S.word);"),
    Row("what is taken by default", "(node = document.body) => node", "(S=document.body)=>S"),
    Row("a function", "function go([from, to]) { go(to, from); }", "function S([A,E]){S(E,A)}"),
    Row("an error", "try { x(); } catch (error) { y(error); }", "try{x()}catch(S){y(S)}"),
    Row("a value in a template", "const name = 1; f(`name ${name}`);", "let S=1;f(`name ${S}`);"),
    Row("an assignment in a block", "let on; () => { on = 1; };", "let S;()=>{S=1};"),
    Row("a choice in an object", "let on; f({ x: y ? on : on });", "let S;f({x:y?S:S});"),
    Row(
      "a call in an object", "const size = f(); g({ one: await size(), get size() {} });",
      "let S=f();g({one:await S(),get size(){}});"),
    Row(
      "statements that know the same names",
      """
      (() => { const one = (word) => word; function two(word, more) { return one(more) + word; }
      for (const each of [one, two]) { f(each); } })();
      """,
      "(()=>{let A=(S)=>S;function E(S,e){return A(e)+S}for(let e of[A,E]){f(e)}})();"),
    Row(
      "a name that a later statement uses",
      "(() => { const { one, two } = f(); let more; g(() => { more = two; }); h(one); })();",
      "(()=>{let{one:S,two:A}=f(),E;g(()=>{E=A});h(S)})();"),
    Row(
      "variables of one statement", "let one = (a, b) => [a, b], two, { three } = f(one, two);",
      "let S=(a,b)=>[a,b],A,{three:E}=f(S,A);"),
    Row("variables after another", "const one = 1; let two; f(one);", "let S=1,A;f(S);"),
    Row(
      "variables that other statements part",
      "const one = f(); g(); const two = one; if (two) { one(); } let three; const four = 4;",
      "let S=f();g();let A=S;if(A){S()}let E,M=4;"),
    Row(
      "variables in blocks", "const one = () => { const two = 2; return two; }; const three = one;",
      "let S=()=>{let A=2;return A},E=S;"),
    Row(
      "variables of a loop", "for (let one = 0; one < 9; one += 1) { f(one); } let two; two = 3;",
      "for(let S=0;S<9;S+=1){f(S)}let A;A=3;"),
    Row("what is called let", "f({ let: 1 }); x.const; x.let();", "f({let:1});x.const;x.let();"),
    Row("a value in a template between", "let a = `${b}`; let c;", "let a=`${b}`,c;"),
    Row("globals", "document.title = location.href;", "document.title=location.href;"),
  ]

  @Test(arguments: blanks + names) func `a script is as short as it can be`(_ row: Row) {
    let compact = CompactScript.bytes(of: Array(row.script.utf8))
    #expect(String(decoding: compact, as: UTF8.self) == row.compact + "\n")
  }

  @Test func `a script is compact once it was made so`() {
    let once = ScriptScanner.tokens(of: SearchClient.engine)
    let twice = ScriptScanner.tokens(of: CompactScript.bytes(of: SearchClient.engine))
    #expect(twice.map(\.kind) == once.map(\.kind))
  }
}
