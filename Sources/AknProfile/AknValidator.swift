internal import Findings
public import LegalXML

/// Checks documents against the profile of Akoma Ntoso for Chinese regulations and news.
///
/// A value without state: tasks may share one.
public struct AknValidator: Sendable {
  private let grammar: ProfileGrammar
  private let xsd: XSDSchema?

  /// Makes a validator that leaves the official schema unchecked and says so.
  ///
  /// - Throws: `outOfMemory`.
  public init() throws(XMLFailure) {
    try self.init(xsd: nil)
  }

  /// Makes a validator; `xsd` is the official schema, when it is at hand.
  ///
  /// - Throws: `outOfMemory`.
  package init(xsd: XSDSchema?) throws(XMLFailure) {
    grammar = try ProfileGrammar()
    self.xsd = xsd
  }

  /// Checks a document. Time and memory are linear in its length.
  public func report(on bytes: [UInt8]) -> AknReport {
    var wellFormed = FindingList()
    do throws(XMLFailure) {
      return report(on: try XMLDocument(bytes: bytes))
    } catch {
      wellFormed.add(ValidationFindings.unreadable(error))
    }
    return report(wellFormed, others: { _ in nil })
  }

  private func report(on document: borrowing XMLDocument) -> AknReport {
    let official = checkXSD(document)
    let root = document.root()
    guard root.name == XMLName(namespace: AknNames.namespace, local: "akomaNtoso") else {
      var profile = FindingList()
      profile.add(ValidationFindings.rootUnknown(root))
      return report(FindingList()) { name in
        switch name {
        case .profile: AknCheck(name, profile)
        case .xsd: official
        default: nil
        }
      }
    }
    let profile = checkProfile(document, root)
    let tree = AknTree(root)
    return report(FindingList()) { name in
      switch name {
      case .wellFormed: nil
      case .profile: AknCheck(name, profile)
      case .identifiers: AknCheck(name, IdentifierCheck.check(tree))
      case .links: AknCheck(name, LinkCheck.check(tree))
      case .identification: AknCheck(name, IdentificationCheck.check(tree))
      case .lifecycle: AknCheck(name, LifecycleCheck.check(tree))
      case .modifications: AknCheck(name, ModificationCheck.check(tree))
      case .text: AknCheck(name, TextCheck.check(tree))
      case .xsd: official
      }
    }
  }

  private func report(
    _ wellFormed: FindingList, others: (AknCheck.Name) -> AknCheck?
  ) -> AknReport {
    let isReadable = wellFormed.errorCount == 0
    let reason =
      isReadable ? ValidationFindings.notAkomaNtoso : ValidationFindings.notWellFormed
    return AknReport(
      checks: AknCheck.Name.allCases.map { name in
        if name == .wellFormed { return AknCheck(name, wellFormed) }
        return others(name) ?? AknCheck(name, notChecked: reason)
      })
  }

  /// The grammar's verdict, explained; where the explanation is missing, in the words of libxml2.
  private func checkProfile(
    _ document: borrowing XMLDocument, _ root: XMLElement
  ) -> FindingList {
    var findings = StructureCheck.check(root, against: grammar.rules)
    if findings.errorCount == 0, SchemaCost.isLinear(root) {
      do throws(XMLFailure) {
        for problem in try grammar.schema.problems(in: document) {
          findings.add(ValidationFindings.schema(problem))
        }
      } catch {
        findings.add(ValidationFindings.unreadable(error))
      }
    }
    ProfileAdvice.check(root, &findings)
    return findings
  }

  private func checkXSD(_ document: borrowing XMLDocument) -> AknCheck {
    guard let xsd else { return AknCheck(.xsd, notChecked: ValidationFindings.noXSD) }
    var findings = FindingList()
    do throws(XMLFailure) {
      for problem in try xsd.problems(in: document) {
        findings.add(ValidationFindings.schema(problem))
      }
    } catch {
      return AknCheck(.xsd, notChecked: ValidationFindings.unreadable(error).message)
    }
    return AknCheck(.xsd, findings)
  }
}
