import Findings
import Testing

/// The codes are promises: each is given by some damage, and none is added in silence.
struct CodeTests {
  static let codes: Set<String> = [
    "article-without-paragraph", "attribute-missing", "attribute-unknown", "attribute-value",
    "date-invalid", "date-unknown", "duration-invalid", "eid-characters", "eid-duplicate",
    "eid-element", "eid-missing", "eid-number", "eid-position", "eid-prefix", "element-conflict",
    "element-empty", "element-foreign", "element-missing", "element-not-allowed", "element-order",
    "element-repeated", "element-unknown", "event-before-work", "event-expression",
    "event-generation", "event-order", "frbr-address", "frbr-author", "frbr-component",
    "frbr-country", "frbr-date", "frbr-date-order", "frbr-document-type", "frbr-expression",
    "frbr-expression-date", "frbr-language", "frbr-level", "frbr-manifestation", "frbr-name",
    "frbr-subtype", "frbr-this", "interval-reversed", "link-address", "link-form", "link-kind",
    "link-unresolved", "list-discouraged", "mapping-duplicate", "mapping-original",
    "master-expression", "modification-incomplete", "modification-surplus", "num-blank",
    "num-form", "range-reversed", "root-unknown", "text-empty", "text-layout", "text-not-allowed",
    "toc-last", "wid-duplicate", "wid-equals-eid", "wid-unmapped", "xml-document-type",
    "xml-encoding", "xml-malformed", "xml-too-many-attributes",
  ]

  @Test func `every code is given by a damage`() {
    #expect(Set(Damage.all.map(\.code)) == Self.codes)
  }
}
