import Site
import TestSupport
import Testing

@Suite(.temporaryFolder) struct StructuredDataTests {
  @Test(arguments: [
    ("stretching", "ExercisePlan"), ("heat-therapy", "MedicalTherapy"),
    ("massage-therapy", "MedicalTherapy"), ("medications", "Drug"),
    ("physical-therapy", "PhysicalTherapy"), ("lifestyle", "LifestyleModification"),
  ])
  func `a remedy is of its area's type`(_ area: String, _ type: String) async throws {
    let site = SampleSite.archive.replacing(
      "areas: [stretching, heat-therapy]", with: "areas: [stretching, heat-therapy, \(area)]",
      in: "content/site.yml"
    ).replacing(
      "[stretching, heat-therapy, stretching]", with: "[stretching, heat-therapy]",
      in: "content/site.yml"
    )
    .replacing(
      "[stretching, heat-therapy, heat-therapy]", with: "[stretching, heat-therapy]",
      in: "content/site.yml")
    let built = try await BuiltSite(
      site.adding(
        """
        -- content/\(area)/index.md --
        ---
        title: Area
        description: An area.
        ---
        Words.
        -- content/\(area)/tested.md --
        ---
        title: Tested
        description: It is tested.
        reviewed: 2026-02-01
        ---
        Text [@nhs-cramps].

        > [!SAFETY] ask-first, heat-limit

        """
      ).replacing(
        "[heat](../heat-therapy/pads.md#limits)", with: "more", in: "content/stretching/calf.md"))
    #expect(built.outcome.result == .done)
    let script = try #require(built.markup["\(area)/tested/index.html"]?.scripts.first)
    #expect(script.contains("\"mainEntity\":{\"@type\":\"\(type)\",\"name\":\"Tested\"}"))
    #expect(JSONText(script)["@type"] == "MedicalWebPage")
    #expect(JSONText(script)["lastReviewed"] == "2026-02-01")
  }

  @Test(arguments: [
    ("index.html", "MedicalWebPage"), ("about/index.html", "WebPage"),
    ("conditions/cramp/index.html", "MedicalWebPage"), ("conditions/index.html", "CollectionPage"),
    ("heat-therapy/index.html", "CollectionPage"), ("tags/calf/index.html", "CollectionPage"),
  ])
  func `a page is of its kind's type`(_ page: String, _ type: String) async throws {
    let script = try #require(try await BuiltSite().markup[page]?.scripts.first)
    #expect(JSONText(script)["@type"] == type)
  }

  @Test func `a condition is the page's subject, with its other names and its sources`()
    async throws
  {
    let built = try await BuiltSite()
    let script = try #require(built.markup["conditions/cramp/index.html"]?.scripts.first)
    #expect(
      script.contains(
        "{\"@type\":\"MedicalCondition\",\"name\":\"Cramp\",\"alternateName\":[\"charley horse\"]}")
    )
    #expect(script.contains("\"name\":\"Leg cramps\",\"publisher\":"))
    #expect(script.contains("https://example.org/conditions/"))
  }

  @Test func `nobody is named as reviewer who isn't in the front matter`() async throws {
    let built = try await BuiltSite()
    let scripts = built.markup.values.flatMap(\.scripts)
    #expect(scripts.count >= 8)
    #expect(scripts.filter { $0.contains("reviewedBy") || $0.contains("author") } == [])
  }
}
