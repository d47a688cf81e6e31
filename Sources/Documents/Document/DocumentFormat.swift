/// The kinds of files that documents come in.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case akomaNtoso = "akoma-ntoso"
  case csv
  /// RSS or Atom.
  case feed
  case epub
  case html
  case json
  case jsonLines = "jsonl"
  case markdown
  /// A web page with its pictures in one file (MHTML).
  case mht
  /// Word before 2007, WPS, RTF, OFD: read through LibreOffice.
  case office
  case openDocument = "odt"
  case pdf
  case text
  case word = "docx"
  /// Records in XML of any other kind.
  case xml
}
