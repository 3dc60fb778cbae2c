// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "remedy",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "remedy", targets: ["remedy"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.7.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.26.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    .target(name: "CCommonMarkArena", dependencies: ["CCommonMark"]),
    .target(name: "Diagnostics"),
    .target(
      name: "Markdown", dependencies: ["CCommonMark", "CCommonMarkArena", "Diagnostics"]),
    .target(
      name: "Content",
      dependencies: ["Diagnostics", "Markdown", .product(name: "Yams", package: "Yams")]
    ),
    .target(name: "Prose", dependencies: ["Diagnostics", "Markdown"]),
    .target(name: "Safety", dependencies: ["Content", "Diagnostics", "Markdown", "Prose"]),
    .target(
      name: "Templates",
      dependencies: ["Diagnostics", .product(name: "Mustache", package: "swift-mustache")]
    ),
    .target(
      name: "Search",
      dependencies: ["Content", "Diagnostics", "Markdown", "Prose"],
      exclude: ["Format/Format.md"],
      resources: [
        "Engine/stemmer", "Engine/words", "Engine/bytes", "Engine/root", "Engine/shard",
        "Engine/site", "Engine/spelling", "Engine/correcting", "Engine/query", "Engine/resolving",
        "Engine/terms", "Engine/ranking", "Engine/phrases", "Engine/answer", "Engine/engine",
        "Shell/loading", "Shell/texts", "Shell/opening", "Shell/keys",
        "Box/combobox", "Box/box",
        "Page/marking", "Page/excerpts", "Page/entries", "Page/groups", "Page/list", "Page/results",
        "Page/slash", "Page/page",
      ].map { .embedInCode("Client/\($0).js") }
    ),
    .target(
      name: "Site",
      dependencies: [
        "CFileSystem", "Content", "Diagnostics", "Markdown", "Prose", "Safety", "Search",
        "Templates",
      ]
    ),
    .target(
      name: "Preview",
      dependencies: [
        "Content", "Diagnostics", "Site", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Client/preview.css"), .embedInCode("Client/preview.js")]
    ),
    .target(name: "CFileSystem"),
    .executableTarget(
      name: "remedy",
      dependencies: [
        "Content", "Diagnostics", "Markdown", "Preview", "Safety", "Site",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown", "TestSupport"]),
    .testTarget(
      name: "ContentTests",
      dependencies: [
        "Content", "Diagnostics", "Markdown", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .testTarget(
      name: "ProseTests", dependencies: ["Diagnostics", "Markdown", "Prose", "TestSupport"]),
    .testTarget(
      name: "SafetyTests",
      dependencies: ["Content", "Diagnostics", "Markdown", "Prose", "Safety", "TestSupport"]),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Templates", "TestSupport"]),
    .testTarget(
      name: "SearchTests",
      dependencies: ["Content", "Diagnostics", "Markdown", "Prose", "Search", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Content", "Diagnostics", "Preview", "Site", "TestSupport",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Content", "Diagnostics", "Markdown", "Safety", "Site", "Templates", "TestSupport",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport", "remedy"]),

    .target(
      name: "FuzzTargets",
      dependencies: [
        "Content", "Diagnostics", "Markdown", "Preview", "Safety", "Search", "Templates",
      ],
      path: "Tests/Fuzz/Targets"),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"], path: "Tests/Fuzz/Tests"),
  ]
)

let cTargets: Set = ["CCommonMarkArena", "CFileSystem"]

// Every Swift target is held to the same rules. Warnings become errors in `script/test`, not here:
// someone with a newer compiler, and so with new warnings, must still be able to build.
for target in package.targets where target.type != .system && !cTargets.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
