// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Levels as in README.md, "The house": a target may depend on targets of lower levels only.
let package = Package(
  name: "tiaoli",
  products: [
    .executable(name: "tiaoli", targets: ["tiaoli"]),
    .executable(name: "tiaoli-bench", targets: ["tiaoli-bench"]),
    .library(
      name: "Tiaoli",
      targets: [
        "AkomaNtoso", "ChineseText", "CommandKit", "CrossReferences", "Documents", "Findings",
        "HTMLText", "Holdings", "JSONText", "LegalXML", "NewsCorpus", "ReadingSite",
        "RegulationLibrary", "RegulationModel", "RegulationParser", "Revisions", "TextSearch",
      ]),
  ],
  targets: [
    // Level 0: know nothing of law.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "ChineseText", swiftSettings: strict),
    .target(name: "CommandKit", swiftSettings: strict),
    .target(name: "Findings", swiftSettings: strict),
    .target(name: "HTMLText", swiftSettings: strict),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "LegalXML", dependencies: ["CLibXML2"], swiftSettings: strict),

    // Level 1
    .target(
      name: "Documents", dependencies: ["ChineseText", "Findings", "JSONText", "LegalXML"],
      swiftSettings: strict),
    .target(
      name: "RegulationModel", dependencies: ["ChineseText", "Findings", "JSONText"],
      swiftSettings: strict),

    .target(name: "TextSearch", dependencies: ["ChineseText"], swiftSettings: strict),

    // Level 2
    .target(
      name: "RegulationParser",
      dependencies: ["ChineseText", "Documents", "Findings", "RegulationModel"],
      swiftSettings: strict),

    .target(
      name: "CrossReferences", dependencies: ["ChineseText", "Findings", "RegulationModel"],
      swiftSettings: strict),

    // Level 3
    .target(
      name: "Revisions",
      dependencies: [
        "ChineseText", "CrossReferences", "Findings", "HTMLText", "JSONText", "RegulationModel",
        "RegulationParser",
      ],
      swiftSettings: strict),

    // Level 4
    .target(
      name: "AkomaNtoso",
      dependencies: [
        "ChineseText", "CrossReferences", "Findings", "JSONText", "LegalXML", "RegulationModel",
        "RegulationParser", "Revisions",
      ],
      swiftSettings: strict),
    .target(
      name: "NewsCorpus",
      dependencies: [
        "ChineseText", "CrossReferences", "Documents", "Findings", "JSONText", "RegulationModel",
        "RegulationParser", "TextSearch",
      ],
      swiftSettings: strict),
    .target(
      name: "RegulationLibrary",
      dependencies: [
        "ChineseText", "Documents", "Findings", "JSONText", "RegulationModel", "RegulationParser",
        "Revisions",
      ],
      swiftSettings: strict),

    // Level 5
    .target(
      name: "Holdings",
      dependencies: [
        "CrossReferences", "Findings", "RegulationLibrary", "RegulationModel", "Revisions",
      ],
      swiftSettings: strict),
    .target(
      name: "ReadingSite",
      dependencies: [
        "AkomaNtoso", "ChineseText", "CrossReferences", "Findings", "HTMLText", "JSONText",
        "LegalXML", "NewsCorpus", "RegulationLibrary", "RegulationModel", "RegulationParser",
        "Revisions", "TextSearch",
      ],
      swiftSettings: strict),

    // Level 6
    .executableTarget(
      name: "tiaoli",
      dependencies: [
        "AkomaNtoso", "ChineseText", "CommandKit", "CrossReferences", "Documents", "Findings",
        "Holdings", "JSONText", "LegalXML", "NewsCorpus", "ReadingSite", "RegulationLibrary",
        "RegulationModel", "RegulationParser", "Revisions", "TextSearch",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tiaoli-bench",
      dependencies: [
        "AkomaNtoso", "ChineseText", "CrossReferences", "NewsCorpus", "RegulationModel",
        "RegulationParser", "Revisions", "TextSearch",
      ],
      swiftSettings: strict),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["ChineseText"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(
      name: "FuzzEntries",
      dependencies: [
        "AkomaNtoso", "ChineseText", "CrossReferences", "Documents", "Findings", "JSONText",
        "LegalXML", "NewsCorpus", "RegulationModel", "RegulationParser", "Revisions", "TextSearch",
      ],
      path: "Tests/Fuzz/Entries", swiftSettings: strict),
    .executableTarget(
      name: "tiaoli-fuzz",
      dependencies: [
        "AkomaNtoso", "ChineseText", "FuzzEntries", "RegulationParser", "TestSupport",
      ],
      path: "Tests/Fuzz/Driver", swiftSettings: strict),
    .testTarget(
      name: "AkomaNtosoTests",
      dependencies: [
        "AkomaNtoso", "ChineseText", "CrossReferences", "Findings", "JSONText", "LegalXML",
        "RegulationModel", "RegulationParser", "Revisions", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ChineseTextTests", dependencies: ["ChineseText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandKitTests", dependencies: ["CommandKit", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CrossReferencesTests",
      dependencies: [
        "ChineseText", "CrossReferences", "Findings", "RegulationModel", "RegulationParser",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "ChineseText", "Documents", "Findings", "JSONText", "LegalXML", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HTMLTextTests",
      dependencies: ["HTMLText", "LegalXML", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LegalXMLTests", dependencies: ["LegalXML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PropertyTests",
      dependencies: [
        "FuzzEntries", "RegulationModel", "RegulationParser", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RegulationModelTests",
      dependencies: [
        "ChineseText", "Findings", "JSONText", "RegulationModel", "RegulationParser", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RegulationParserTests",
      dependencies: [
        "ChineseText", "Documents", "Findings", "JSONText", "RegulationModel", "RegulationParser",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RegulationLibraryTests",
      dependencies: [
        "Findings", "RegulationLibrary", "RegulationModel", "RegulationParser", "Revisions",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HoldingsTests",
      dependencies: [
        "CrossReferences", "Findings", "Holdings", "RegulationLibrary", "RegulationModel",
        "Revisions",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "NewsCorpusTests",
      dependencies: [
        "ChineseText", "CrossReferences", "Documents", "Findings", "JSONText", "NewsCorpus", "RegulationModel",
        "RegulationParser", "TestSupport", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingSiteTests",
      dependencies: [
        "AkomaNtoso", "HTMLText", "LegalXML", "NewsCorpus", "ReadingSite", "RegulationLibrary",
        "RegulationModel", "RegulationParser", "TestSupport", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RevisionsTests",
      dependencies: [
        "ChineseText", "CrossReferences", "Findings", "JSONText", "RegulationModel",
        "RegulationParser", "Revisions", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TextSearchTests",
      dependencies: [
        "ChineseText", "TestSupport", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TiaoliTests",
      dependencies: [
        "AkomaNtoso", "ChineseText", "CommandKit", "Documents", "Findings", "JSONText", "LegalXML",
        "RegulationLibrary", "RegulationModel", "RegulationParser", "Revisions", "TestSupport",
        "tiaoli",
      ],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
