import Diagnostics
import Testing

@Suite struct JSONReportTests {
  @Test func `every finding has every key, in one order, on one line`() {
    let text = JSONReport(paths: ReportPaths(here: "/")).text(
      for: [SampleFindings.full, SampleFindings.bare], articles: 8, known: 2)
    #expect(
      text == #"""
        {"version":1,"findings":[
        {"file":"content/a b.md","line":4,"column":11,"endLine":4,"endColumn":16,"rule":"nsaid-bleeding","severity":"error","message":"ibuprofen: 100%, and\nnothing warns","why":"it can harm","sources":["fda","nhs"],"fix":"include `nsaids`","trigger":"advil","related":[{"file":"content/a b.md","line":4,"column":1,"endLine":4,"endColumn":1,"message":"the warning belongs here"}]},
        {"file":"content/site.yml","line":1,"column":1,"endLine":3,"endColumn":2,"rule":"long, title","severity":"note","message":"it is long","why":null,"sources":[],"fix":null,"trigger":null,"related":[]}
        ],"summary":{"articles":8,"errors":1,"warnings":0,"notes":1,"known":2}}

        """#)
  }

  @Test func `nothing found is a report too`() {
    let text = JSONReport(paths: ReportPaths(here: "/")).text(for: [], articles: 1, known: 0)
    #expect(text.hasPrefix("{\"version\":1,\"findings\":[\n],\"summary\":{\"articles\":1,"))
  }
}
