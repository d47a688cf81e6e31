package import AknProfile
internal import JSONText
package import LegalXML
internal import RegulationModel

/// All editions of a work as the files of a package: each expression, each of its articles as a portion, and a
/// manifest that says which is which.
///
/// Naming Convention 4.8.3: the files have the names of their manifestations.
package struct AknPackage: Sendable {
  /// A file of the package.
  package struct File: Sendable, Hashable {
    /// The path within the package: `akn/cn/act/…/zho@2024-02-08/!main.xml`.
    package let name: String
    /// The content.
    package let bytes: [UInt8]
  }

  /// The file that lists the others.
  package static let manifest = "manifest.json"

  /// The files; the manifest is the first.
  package private(set) var files: [File] = []

  /// Makes a package. Linear in the texts.
  ///
  /// - Parameters:
  ///   - exports: the held editions, by date.
  ///   - map: the expressions of the work.
  /// - Throws: `outOfMemory`.
  package init(_ exports: [ActExport], _ map: ExpressionMap) throws(XMLFailure) {
    var portions: [String: [String]] = [:]
    for export in exports {
      let folder = AknPackage.path(export.identity.editionIRI)
      files.append(File(name: folder + "/!main.xml", bytes: try export.document().bytes))
      var names: [String] = []
      for article in export.edition.provisions where article.kind == .article {
        let name = folder + "/~" + article.id + ".xml"
        files.append(File(name: name, bytes: try export.portion(article)))
        names.append(name)
      }
      portions[export.identity.editionIRI] = names
    }
    files.insert(
      File(name: AknPackage.manifest, bytes: AknPackage.manifest(map, portions)), at: 0)
  }

  private static func manifest(_ map: ExpressionMap, _ portions: [String: [String]]) -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/package/1")
      map.write(to: &json) { entry in
        portions[entry.iri] == nil ? [] : [("file", path(entry.iri) + "/!main.xml")]
      }
      json.array("portions") { json in
        for entry in map.entries {
          for name in portions[entry.iri] ?? [] { json.string(name) }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The address without what leads to the root.
  private static func path(_ iri: String) -> String {
    var path = iri[...]
    if let scheme = path.firstRange(of: "://") { path = path[scheme.upperBound...] }
    return String(path.drop { $0 == "/" })
  }
}
