import Foundation

/// A small site that builds, for tests to change.
package enum SampleSite {
  /// The repository's own folder.
  package static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Two areas, a condition, a plain page, and rules that bind remedies.
  package static let archive = SiteArchive(
    """
    -- content/site.yml --
    title: Test site
    description: A site to test with.
    base-url: https://example.org/
    language: en-US
    jurisdiction: US
    review-months: 12
    funding: none
    conflicts: none
    areas: [stretching, heat-therapy]
    -- content/sources.yml --
    fda-heat:
      title: Heating pads
      publisher: FDA
      url: https://example.com/heat
      accessed: 2026-01-02
      kind: regulator
    nhs-cramps:
      title: Leg cramps
      publisher: NHS
      url: https://example.com/cramps?a=1&b=2
      accessed: 2026-01-02
      kind: patient-information
    -- content/safety/rules/every-article.yml --
    - id: ask-first
      title: say to ask a professional first
      when:
        - kinds: [remedy, condition]
      severity: error
      why: The page can't know the reader.
      sources: [nhs-cramps]
      passing: ["> [!SAFETY] ask-first"]
      failing: ["Stretch."]
    - id: heat-limit
      title: say how long heat may stay on
      when:
        - areas: [heat-therapy]
      severity: error
      why: Long heat burns.
      sources: [fda-heat]
      passing: ["> [!SAFETY] heat-limit"]
      failing: ["Warm up."]
    -- content/safety/statements/ask-first.md --
    ---
    title: Ask first
    kind: note
    covers: [ask-first]
    ---
    Ask a doctor before you start [@nhs-cramps].
    -- content/safety/statements/heat-limit.md --
    ---
    title: Keep it short
    kind: warning
    covers: [heat-limit]
    ---
    Use heat for 15 minutes & no longer [@fda-heat].
    -- content/index.md --
    ---
    title: Home
    description: Where to start.
    ---
    Welcome. See [calf stretch](stretching/calf.md).
    -- content/about.md --
    ---
    title: About
    description: About this site.
    ---
    Plain words.
    -- content/stretching/index.md --
    ---
    title: Stretching
    description: All about stretching.
    ---
    Stretch with care.
    -- content/heat-therapy/index.md --
    ---
    title: Heat therapy
    description: All about heat.
    ---
    Warmth.
    -- content/conditions/index.md --
    ---
    title: Conditions
    description: All conditions.
    ---
    Names of pains.
    -- content/conditions/cramp.md --
    ---
    title: Cramp
    description: A muscle that tightens.
    reviewed: 2026-03-01
    synonyms: [charley horse]
    tags: [calf]
    sources: [fda-heat]
    ---
    A cramp hurts [@nhs-cramps].

    > [!SAFETY] ask-first
    -- content/stretching/calf.md --
    ---
    title: Calf stretch
    description: Stretch a calf.
    reviewed: 2026-02-01
    tags: [Calf, night]
    sources: [fda-heat]
    ---
    Stretch slowly [@nhs-cramps].

    > [!SAFETY] ask-first

    ## Steps {#how}

    1. Stand.
    2. Lean. See [heat](../heat-therapy/pads.md#limits).
    -- content/heat-therapy/pads.md --
    ---
    title: Heating pads
    description: Warm a muscle.
    reviewed: 2026-01-15
    sources: [fda-heat]
    aliases: [/heat/pads/]
    ---
    Warmth can help [@nhs-cramps].

    > [!SAFETY] ask-first, heat-limit

    ## Limits

    Not long [@fda-heat; @nhs-cramps].

    """)

  /// Writes `site` with the repository's own templates into `folder`.
  package static func write(_ site: SiteArchive = archive, to folder: String) throws {
    try site.write(to: folder)
    let templates = URL(fileURLWithPath: folder).appendingPathComponent("templates")
    if !FileManager.default.fileExists(atPath: templates.path) {
      try FileManager.default.copyItem(
        at: URL(fileURLWithPath: repository).appendingPathComponent("templates"), to: templates)
    }
  }

  /// The files below `folder` by their relative paths; none if it isn't there.
  package static func files(in folder: String) throws -> [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    var files: [String: [UInt8]] = [:]
    for path in paths {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = Array(try Data(contentsOf: url))
    }
    return files
  }
}
