public import Findings

/// What the checks of an Akoma Ntoso document found.
///
/// The document is checked against the profile: what breaks it is an error, whether or not other
/// profiles of Akoma Ntoso allow it. Notes say what is allowed but better avoided.
public struct AknReport: Sendable, Hashable {
  /// The checks in their fixed order; one that did not run is among them.
  public let checks: [AknCheck]

  /// Whether every check that ran has passed, and the document could be read at all.
  ///
  /// A check that did not run is no pass: see its status. Only that of the official schema may be
  /// missing in a valid document.
  public var isValid: Bool {
    checks.allSatisfy { check in
      switch check.status {
      case .passed: true
      case .failed: false
      case .notChecked: check.name == .xsd
      }
    }
  }

  /// All findings, check by check, by line within a check.
  public var findings: [Finding] { checks.flatMap(\.findings) }
}

/// One check of a document.
public struct AknCheck: Sendable, Hashable {
  /// What is checked; the raw value is stable.
  public enum Name: String, Sendable, CaseIterable {
    /// The bytes are a document, and a safe one.
    case wellFormed = "well-formed"
    /// Elements, attributes and their order.
    case profile
    /// eIds: there, unique, in agreement with the structure and the numbers.
    case identifiers
    /// Links lead somewhere, and to the right kind of thing.
    case links
    /// Work, expression, manifestation and their addresses.
    case identification
    /// Dates and events.
    case lifecycle
    /// Changes to the text, and identity across expressions (wId).
    case modifications
    /// The text itself.
    case text
    /// The official XSD schema.
    case xsd
  }

  /// How a check ended.
  public enum Status: Sendable, Hashable {
    /// Without an error.
    case passed
    /// With so many errors.
    case failed(Int)
    /// It did not run, for this reason.
    case notChecked(Finding.Message)
  }

  /// What was checked.
  public let name: Name
  /// How it ended.
  public let status: Status
  /// What it found, by line; more than 1,000 errors are counted but not listed.
  public let findings: [Finding]

  init(_ name: Name, _ list: FindingList) {
    self.name = name
    status = list.errorCount == 0 ? .passed : .failed(list.errorCount)
    findings = list.findings
  }

  init(_ name: Name, notChecked reason: Finding.Message) {
    self.name = name
    status = .notChecked(reason)
    findings = []
  }
}
