internal import LegalXML

/// The elements and attributes of WordprocessingML and its package that the reader knows.
///
/// A case is named as its element; a prefix names the namespace where it is not `w`.
enum WordTag: UInt16, CaseIterable {
  case p = 1
  case abstractNum, abstractNumId, altChunk, anchor, author, basedOn, body, br, char, comment
  case commentReference, cr, customMarkFollows, `default`, del, delInstrText, delText, docDefaults
  case docPartGallery, docPartObj, document, drawing, dstrike, endnote, endnoteReference, fldChar
  case fldCharType, fldSimple, firstLine, firstLineChars, font, footerReference, footnote
  case footnoteReference, format, ftr, gridAfter, gridBefore, gridSpan, hMerge, hanging
  case hangingChars, hdr, headerReference, hyperlink, id, ilvl, ind, ins, instr, instrText, isLgl
  case jc, left, leftChars, lvl, lvlOverride, lvlRestart, lvlText, moveFrom, moveTo, name
  case noBreakHyphen, num, numFmt, numId, numPr, numStyleLink, numbering, object, outlineLvl, pPr
  case pPrChange, pPrDefault, pStyle, pict, ptab, r, rPr, rPrChange, rPrDefault, rStyle, rt, ruby
  case rubyBase, sdt, sdtContent, sdtEndPr, sdtPr, sectPr, softHyphen, start
  case startChars, startOverride, strike, style, styleId, styleLink, styles, suff, sym, sz, t, tab
  case tabs, tbl, tblGrid, tblHeader, tblPr, tblPrEx, tc, tcPr, tr, trPr, txbxContent, type, vMerge
  case val, vanish
  case r_id, mc_AlternateContent, mc_Choice, mc_Fallback, m_t, v_textpath, xml_space
  case rel_Relationship, ct_Default, ct_Override, dc_creator, dc_title, ep_Application
  case x_ContentType, x_Extension, x_Id, x_PartName, x_Target, x_TargetMode, x_Type
  case x_string

  /// The namespaces of a prefix, transitional and strict.
  private static let spaces: [String: [String]] = [
    "": [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ],
    "r": [
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ],
    "m": [
      "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math",
    ],
    "mc": ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
    "v": ["urn:schemas-microsoft-com:vml"],
    "xml": ["http://www.w3.org/XML/1998/namespace"],
    "rel": ["http://schemas.openxmlformats.org/package/2006/relationships"],
    "ct": ["http://schemas.openxmlformats.org/package/2006/content-types"],
    "dc": ["http://purl.org/dc/elements/1.1/"],
    "ep": [
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    ],
    "x": [""],
  ]

  /// The vocabulary in which an element's number is the raw value of its case.
  static let vocabulary = XMLVocabulary(
    allCases.map { tag in
      let parts = String(describing: tag).split(separator: "_", maxSplits: 1)
      let prefix = parts.count == 2 ? String(parts[0]) : ""
      return (local: String(parts[parts.count - 1]), spaces: spaces[prefix] ?? [])
    })
}
