internal import AknProfile
package import DecisionLanguage
package import Findings
internal import LegalXML
package import RegulationModel

/// An amending act of any origin, read from Akoma Ntoso: its instructions are those that its words give.
///
/// What its `activeModifications` say beside the words is held against them.
package struct DecisionImport: Sendable {
  /// The text.
  package let edition: Edition
  /// The instructions.
  package let decision: AmendingDecision
  /// Changes that the document declares and no instruction makes.
  package let findings: [Finding]

  /// Why there is no decision.
  package enum Failure: Error {
    /// There is no act.
    case act(AknReadingError)
    /// The act is no decision.
    case decision(DecisionError)
  }

  /// Reads a document within the usual limits. Linear in its size.
  package init(_ bytes: [UInt8]) throws(Failure) {
    do {
      edition = try ActImport(bytes).edition
    } catch {
      throw .act(error)
    }
    do {
      decision = try AmendingDecision.read(edition.bytes)
    } catch {
      throw .decision(error)
    }
    let root = try? XMLDocument(bytes: bytes, limits: XMLLimits()).root()
    var findings: [Finding] = []
    if let root { findings = DecisionImport.findings(in: root, beside: decision) }
    self.findings = findings
  }

  private static func findings(in root: XMLElement, beside decision: AmendingDecision) -> [Finding]
  {
    let places = Set(
      decision.instructions.flatMap { $0.operation.destinations }.compactMap(\.id).map(article))
    let declared =
      root.elements.first?.first("meta")?.first("analysis")?.first("activeModifications")?
      .elements ?? []
    return declared.compactMap { modification in
      let targets = modification.all("destination").compactMap { $0["href"].flatMap(portion) }
      guard modification.name.local != "textualMod" || !targets.isEmpty else { return nil }
      if modification.name.local == "textualMod",
        targets.allSatisfy({ places.contains(article($0)) })
      {
        return nil
      }
      return finding(modification, targets)
    }
  }

  /// The unit that a link leads to: `art_4` of `…/~art_4`; `nil` for a whole act.
  private static func portion(_ link: String) -> String? {
    guard let mark = link.lastIndex(where: { $0 == "~" || $0 == "#" }) else { return nil }
    return String(link[link.index(after: mark)...])
  }

  /// The widest unit of an identifier: whether a change is told for a 款 or for its article is wording.
  private static func article(_ id: String) -> String {
    let elements = id.split(separator: "_", omittingEmptySubsequences: false)
    let end = elements.firstIndex { $0.isEmpty } ?? elements.count
    return elements[..<end].joined(separator: "_")
  }

  private static func finding(_ modification: XMLElement, _ targets: [String]) -> Finding {
    let name = [modification.name.local, modification["type"] ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    let places = targets.isEmpty ? "" : " (\(targets.joined(separator: ", ")))"
    return Finding(
      severity: .warning, code: "modification-not-read", line: modification.line,
      message: .init(
        english:
          "the document declares a change\(places), <\(name)>, that none of its instructions makes",
        chinese: "文件声明的修改<\(name)>\(places)没有相应的修改指令"))
  }
}
