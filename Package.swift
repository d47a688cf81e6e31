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
        "AknProfile", "AkomaNtoso", "Amending", "ChineseText", "CitationForms", "CommandKit",
        "Comparison", "ComparisonForms", "CrossReferences", "DecisionDrafting", "DecisionLanguage",
        "Documents", "Findings", "HTMLText", "Holdings", "JSONText", "LegalXML", "NewsCorpus",
        "ObligationForms", "Obligations", "OfficialDocument", "ReadingSite", "RegulationLibrary",
        "RegulationModel", "RegulationParser", "TextDifference", "TextSearch", "TiaoliLibrary",
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
    .target(name: "JSONRPC", dependencies: ["JSONText"], swiftSettings: strict),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "LegalXML", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(name: "WordWriting", swiftSettings: strict),

    // Level 1
    .target(
      name: "Documents", dependencies: ["ChineseText", "Findings", "JSONText", "LegalXML"],
      swiftSettings: strict),
    .target(
      name: "RegulationModel", dependencies: ["ChineseText", "Findings", "JSONText"],
      swiftSettings: strict),

    .target(name: "TextDifference", dependencies: ["ChineseText"], swiftSettings: strict),
    .target(name: "TextSearch", dependencies: ["ChineseText"], swiftSettings: strict),

    // Level 2
    .target(
      name: "AknProfile",
      dependencies: ["ChineseText", "Findings", "JSONText", "LegalXML", "RegulationModel"],
      swiftSettings: strict),
    .target(
      name: "RegulationParser",
      dependencies: ["ChineseText", "Documents", "Findings", "RegulationModel"],
      swiftSettings: strict),

    .target(
      name: "DecisionLanguage",
      dependencies: ["ChineseText", "Findings", "JSONText", "RegulationModel"],
      swiftSettings: strict),

    .target(
      name: "CrossReferences", dependencies: ["ChineseText", "Findings", "RegulationModel"],
      swiftSettings: strict),

    // Level 3
    .target(
      name: "Amending",
      dependencies: [
        "ChineseText", "CrossReferences", "DecisionLanguage", "Findings", "JSONText",
        "RegulationModel", "RegulationParser", "TextDifference",
      ], swiftSettings: strict),
    .target(
      name: "Comparison",
      dependencies: ["ChineseText", "CrossReferences", "RegulationModel", "TextDifference"],
      swiftSettings: strict),

    .target(
      name: "Obligations",
      dependencies: ["ChineseText", "Findings", "JSONText", "RegulationModel"],
      swiftSettings: strict),

    .target(
      name: "CitationForms",
      dependencies: [
        "CrossReferences", "Findings", "HTMLText", "JSONText", "RegulationModel", "WordWriting",
      ], swiftSettings: strict),

    // Level 4
    .target(
      name: "ObligationForms",
      dependencies: ["Findings", "HTMLText", "Obligations", "RegulationModel", "WordWriting"],
      swiftSettings: strict),
    .target(
      name: "ComparisonForms",
      dependencies: [
        "ChineseText", "Comparison", "CrossReferences", "HTMLText", "JSONText", "RegulationModel",
        "TextDifference",
      ], swiftSettings: strict),
    .target(
      name: "DecisionDrafting",
      dependencies: [
        "Amending", "ChineseText", "Comparison", "DecisionLanguage", "Findings", "RegulationModel",
        "TextDifference",
      ], swiftSettings: strict),
    .target(
      name: "AkomaNtoso",
      dependencies: [
        "AknProfile", "Amending", "ChineseText", "CrossReferences", "DecisionLanguage", "Findings",
        "JSONText", "LegalXML", "Obligations", "RegulationModel", "RegulationParser",
      ],
      swiftSettings: strict),
    .target(
      name: "NewsCorpus",
      dependencies: [
        "ChineseText", "CrossReferences", "Documents", "Findings", "HTMLText", "JSONText",
        "RegulationModel", "RegulationParser", "TextDifference", "TextSearch",
      ],
      swiftSettings: strict),
    .target(
      name: "RegulationLibrary",
      dependencies: [
        "Amending", "ChineseText", "DecisionLanguage", "Documents", "Findings", "JSONText",
        "RegulationModel", "RegulationParser",
      ],
      swiftSettings: strict),

    // Level 5
    .target(
      name: "Holdings",
      dependencies: [
        "Amending", "Comparison", "CrossReferences", "DecisionLanguage", "Findings", "JSONText",
        "RegulationLibrary", "RegulationModel",
      ],
      swiftSettings: strict),
    .target(
      name: "OfficialDocument",
      dependencies: [
        "ChineseText", "Comparison", "ComparisonForms", "DecisionDrafting", "RegulationModel",
        "TextDifference", "WordWriting",
      ],
      swiftSettings: strict),
    .target(
      name: "ReadingSite",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "ChineseText", "Comparison", "ComparisonForms",
        "CrossReferences", "DecisionLanguage", "Findings", "HTMLText", "JSONText", "LegalXML",
        "NewsCorpus", "Obligations", "RegulationLibrary", "RegulationModel", "RegulationParser",
        "TextDifference", "TextSearch",
      ],
      resources: [.embedInCode("Browser")], swiftSettings: strict),

    // Level 6
    .target(
      name: "TiaoliLibrary",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "ChineseText", "CitationForms", "Comparison",
        "ComparisonForms", "CrossReferences", "DecisionDrafting", "DecisionLanguage", "Documents",
        "Findings", "Holdings", "JSONText", "LegalXML", "NewsCorpus", "ObligationForms",
        "Obligations", "OfficialDocument", "ReadingSite", "RegulationLibrary", "RegulationModel",
        "RegulationParser", "TextDifference", "TextSearch",
      ],
      swiftSettings: strict),
    .target(
      name: "AssistantServer",
      dependencies: [
        "Amending", "ChineseText", "CitationForms", "Comparison", "ComparisonForms",
        "CrossReferences", "DecisionDrafting", "DecisionLanguage", "Documents", "Findings",
        "Holdings", "JSONRPC", "JSONText", "NewsCorpus", "Obligations", "RegulationLibrary",
        "RegulationModel", "RegulationParser", "TextDifference", "TextSearch",
      ],
      swiftSettings: strict),
    .target(
      name: "LanguageServer",
      dependencies: [
        "Amending", "ChineseText", "Comparison", "CrossReferences", "DecisionDrafting", "Documents",
        "Findings", "Holdings", "JSONRPC", "JSONText", "RegulationLibrary", "RegulationModel",
        "RegulationParser",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tiaoli",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "AssistantServer", "ChineseText", "CitationForms",
        "CommandKit", "Comparison", "ComparisonForms", "CrossReferences", "DecisionDrafting",
        "DecisionLanguage", "Documents", "Findings", "Holdings", "JSONRPC", "JSONText",
        "LanguageServer", "LegalXML", "NewsCorpus", "ObligationForms", "Obligations",
        "OfficialDocument", "ReadingSite",
        "RegulationLibrary", "RegulationModel", "RegulationParser", "TextDifference", "TextSearch",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tiaoli-bench",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "ChineseText", "Comparison", "CrossReferences",
        "DecisionDrafting", "DecisionLanguage", "Documents", "LegalXML", "NewsCorpus",
        "Obligations",
        "RegulationModel", "RegulationParser", "TextSearch",
      ],
      swiftSettings: strict),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["ChineseText"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(
      name: "RevisionTestSupport",
      dependencies: [
        "ChineseText", "Comparison", "ComparisonForms", "DecisionLanguage", "Findings",
        "RegulationModel", "RegulationParser", "TextDifference",
      ], path: "Tests/RevisionSupport", swiftSettings: strict),
    .target(
      name: "FuzzEntries",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "AssistantServer", "ChineseText", "Comparison",
        "CrossReferences", "DecisionDrafting", "DecisionLanguage", "Documents", "Findings",
        "JSONRPC", "JSONText", "LanguageServer", "LegalXML", "NewsCorpus", "Obligations",
        "RegulationLibrary", "RegulationModel", "RegulationParser", "TextDifference", "TextSearch",
      ],
      path: "Tests/Fuzz/Entries", swiftSettings: strict),
    .executableTarget(
      name: "tiaoli-fuzz",
      dependencies: [
        "AknProfile", "AkomaNtoso", "ChineseText", "FuzzEntries", "RegulationParser", "TestSupport",
      ],
      path: "Tests/Fuzz/Driver", swiftSettings: strict),
    .testTarget(
      name: "AknProfileTests",
      dependencies: [
        "AknProfile", "Findings", "JSONText", "LegalXML", "RegulationModel", "RegulationParser",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AkomaNtosoTests",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "ChineseText", "CrossReferences",
        "DecisionLanguage", "Findings", "LegalXML", "RegulationModel", "RegulationParser",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AssistantServerTests",
      dependencies: [
        "AssistantServer", "Findings", "JSONRPC", "JSONText", "NewsCorpus", "RegulationLibrary",
        "RegulationModel", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ChineseTextTests", dependencies: ["ChineseText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandKitTests", dependencies: ["CommandKit", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CitationFormsTests",
      dependencies: [
        "ChineseText", "CitationForms", "CrossReferences", "Findings", "JSONText",
        "RegulationModel",
        "RegulationParser",
      ],
      swiftSettings: strict),
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
      name: "JSONRPCTests", dependencies: ["JSONRPC", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "ChineseText", "CrossReferences", "Findings", "JSONRPC", "JSONText", "LanguageServer",
        "RegulationLibrary", "RegulationModel", "RegulationParser", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LegalXMLTests", dependencies: ["LegalXML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ObligationsTests",
      dependencies: [
        "ChineseText", "Obligations", "RegulationModel", "RegulationParser", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PropertyTests",
      dependencies: ["FuzzEntries", "RegulationModel", "RegulationParser", "TestSupport"],
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
        "Amending", "DecisionLanguage", "Findings", "RegulationLibrary", "RegulationModel",
        "RegulationParser", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HoldingsTests",
      dependencies: [
        "Amending", "ChineseText", "Comparison", "CrossReferences", "DecisionLanguage", "Findings",
        "Holdings",
        "RegulationLibrary", "RegulationModel", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "NewsCorpusTests",
      dependencies: [
        "ChineseText", "CrossReferences", "Documents", "Findings", "JSONText", "NewsCorpus",
        "RegulationModel", "RegulationParser", "TestSupport", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingSiteTests",
      dependencies: [
        "AknProfile", "AkomaNtoso", "HTMLText", "LegalXML", "NewsCorpus", "ReadingSite",
        "RegulationLibrary", "RegulationModel", "RegulationParser", "TestSupport", "TextSearch",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AmendingTests",
      dependencies: [
        "Amending", "ChineseText", "CrossReferences", "DecisionLanguage", "Findings", "JSONText",
        "RegulationModel", "RegulationParser", "RevisionTestSupport", "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "CrossReferences", "RegulationModel", "RegulationParser",
        "RevisionTestSupport", "TestSupport", "TextDifference",
      ], swiftSettings: strict),
    .testTarget(
      name: "ComparisonFormsTests",
      dependencies: [
        "Comparison", "ComparisonForms", "HTMLText", "JSONText", "RegulationModel",
        "RegulationParser", "RevisionTestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "DecisionDraftingTests",
      dependencies: [
        "Amending", "Comparison", "DecisionDrafting", "DecisionLanguage", "Findings", "JSONText",
        "RegulationModel", "RegulationParser", "RevisionTestSupport", "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "OfficialDocumentTests",
      dependencies: [
        "ChineseText", "Comparison", "ComparisonForms", "DecisionDrafting", "Documents",
        "OfficialDocument", "RegulationModel", "RegulationParser", "RevisionTestSupport",
        "TestSupport", "TextDifference", "WordWriting",
      ], swiftSettings: strict),
    .testTarget(
      name: "DecisionLanguageTests",
      dependencies: [
        "DecisionLanguage", "Findings", "JSONText", "RegulationModel", "RevisionTestSupport",
        "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "TextDifferenceTests",
      dependencies: ["RevisionTestSupport", "TestSupport", "TextDifference"], swiftSettings: strict),
    .testTarget(
      name: "TextSearchTests",
      dependencies: ["ChineseText", "TestSupport", "TextSearch"],
      swiftSettings: strict),
    .testTarget(
      name: "WordWritingTests", dependencies: ["WordWriting"], swiftSettings: strict),
    .testTarget(
      name: "TiaoliTests",
      dependencies: [
        "AknProfile", "AkomaNtoso", "Amending", "ChineseText", "CommandKit", "CrossReferences",
        "DecisionDrafting", "DecisionLanguage", "Documents", "Findings", "Holdings", "JSONText",
        "LegalXML", "OfficialDocument", "RegulationLibrary", "RegulationModel", "RegulationParser",
        "TestSupport", "TextDifference", "tiaoli",
      ],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
