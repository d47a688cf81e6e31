import Foundation
import LegalXML
import TestSupport
import Testing

/// The samples of Akoma Ntoso that are kept beside the project.
struct SharedSamplesTests {
  static let folder = SharedData.projectRoot.deletingLastPathComponent().appending(
    path: "shared/akn")
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)

  @Test(.enabled(if: isPresent, "the shared samples are not beside the project"))
  func `every sample is read and has an identification`() throws {
    let names = try SharedData.names(in: Self.folder).filter { $0.hasSuffix(".xml") }
    #expect(!names.isEmpty)
    let akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    for name in names {
      let document = try XMLDocument(bytes: SharedData.bytes(Self.folder.appending(path: name)))
      #expect(document.root().name == XMLName(namespace: akn, local: "akomaNtoso"))
      let meta = document.root().elements.first?.elements.first { $0.name.local == "meta" }
      let found = meta?.elements.contains { $0.name.local == "identification" } ?? false
      #expect(found, "\(name)")
    }
  }
}
