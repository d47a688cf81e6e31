internal import CLibXML2

/// The global state of libxml2.
package enum LibXML2 {
  /// The release that is linked: 2.9.14.
  package static var version: String {
    let number = clibxml2_version().flatMap { Int(String(cString: $0)) } ?? 0
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }

  /// Touched before every use of the library; the work is done once, before any second thread.
  ///
  /// The types of XSD and RELAX NG fill global tables that no lock protects. The entity loader is
  /// the only thing that keeps the compilers of schemas from the network.
  static let initialize: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    xmlRelaxNGInitTypes()
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader)
  }()

  /// Copies a string of the library; `nil` stays `nil`.
  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }

  /// Copies a string of the library and frees the original.
  static func take(_ pointer: UnsafeMutablePointer<xmlChar>?) -> String? {
    guard let pointer else { return nil }
    defer { clibxml2_free(pointer) }
    return String(decodingCString: pointer, as: UTF8.self)
  }
}
