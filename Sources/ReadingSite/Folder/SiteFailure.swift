package import LegalXML
package import RegulationLibrary

/// Why a site cannot be written.
package enum SiteFailure: Error, Sendable, Hashable {
  /// A file or folder that the system refuses.
  case file(FileFailure)
  /// A folder that holds what is not ours.
  case foreignFolder(String)
  /// Akoma Ntoso that cannot be written.
  case markup(XMLFailure)
}

/// Takes a file of a site.
package typealias SiteTaker = (SiteFile) throws(FileFailure) -> Void
