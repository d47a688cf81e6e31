internal import LegalXML

/// Links and terms of a document that an export does not mark again: what the text itself does not tell.
///
/// Links within the act are found anew by the words of a citation, terms by their definitions. A portion
/// has neither the provisions around it nor their definitions, and other acts are known to a library only.
enum LostLinks {
  /// Notes what is lost of a body; of our own whole acts nothing is.
  static func note(
    _ body: XMLElement, isOwn: Bool, isPortion: Bool, _ findings: inout ImportFindings
  ) {
    guard isPortion || !isOwn else { return }
    look(in: body, isPortion, &findings)
  }

  // The depth of a document is limited, and with it this recursion.
  private static func look(
    in element: XMLElement, _ isPortion: Bool, _ findings: inout ImportFindings
  ) {
    for inner in element.elements {
      switch inner.name.local {
      case "ref", "rref":
        if let link = inner["href"] ?? inner["from"], isLost(link, inner.text, isPortion) {
          findings.add(.linkLeftOut, line: inner.line, "\(inner.text) → \(link)")
        }
      case "term" where isPortion && inner["refersTo"] != nil:
        findings.add(.linkLeftOut, line: inner.line, "\(inner.text) → \(inner["refersTo"] ?? "")")
      default: break
      }
      look(in: inner, isPortion, &findings)
    }
  }

  private static func isLost(_ link: String, _ words: String, _ isPortion: Bool) -> Bool {
    guard link.hasPrefix("#") else { return true }
    // 第三条 and 前款 are found again; section 3 is not.
    let scalars = words.unicodeScalars
    return !isPortion && !scalars.contains { $0 == "第" || $0 == "前" || $0 == "本" || $0 == "下" }
  }
}
