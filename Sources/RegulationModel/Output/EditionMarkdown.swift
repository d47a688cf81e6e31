/// Markdown of editions and provisions: headings for divisions, bold article labels, a paragraph
/// for each 款 and a line for each 项.
public enum EditionMarkdown {
  /// A whole edition.
  public static func text(of edition: Edition) -> String {
    var blocks: [String] = []
    if let title = edition.title { blocks.append("# \(escaped(title))") }
    if let number = edition.documentNumber { blocks.append(escaped(number)) }
    if let note = edition.note { blocks.append(escaped(note)) }
    blocks += edition.preamble.map(escaped)
    for provision in edition.body { append(provision, to: &blocks) }
    blocks += edition.closing.map(escaped)
    for annex in edition.annexes { append(annex, to: &blocks) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Some provisions, in the order given.
  public static func text(of provisions: [Provision]) -> String {
    var blocks: [String] = []
    for provision in provisions { append(provision, to: &blocks) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func append(_ provision: Provision, to blocks: inout [String]) {
    switch provision.kind {
    case .part, .subpart, .chapter, .section, .annex:
      let level = provision.ancestors.count + 2
      let words = [provision.label, provision.heading ?? ""].filter { !$0.isEmpty }
      let marks = String(repeating: "#", count: min(level, 6))
      blocks.append("\(marks) " + escaped(words.joined(separator: " ")))
      for child in provision.children { append(child, to: &blocks) }
    case .article:
      let caption = provision.heading.map { "【\($0)】" } ?? ""
      for (position, paragraph) in provision.children.enumerated() {
        let label = position == 0 ? "**\(provision.label)**\(escaped(caption))　" : ""
        append(paragraph, label: label, to: &blocks)
      }
    case .paragraph:
      append(provision, label: "", to: &blocks)
    case .item, .subitem:
      blocks.append(items([provision]))
    case .crossheading:
      blocks.append("**\(escaped(provision.text))**")
    }
  }

  private static func append(
    _ paragraph: Provision, label: String, to blocks: inout [String]
  ) {
    blocks.append(label + escaped(paragraph.text))
    let children = Array(paragraph.children)
    if !children.isEmpty { blocks.append(items(children)) }
    if let closing = paragraph.closing { blocks.append(escaped(closing)) }
  }

  private static func items(_ provisions: [Provision], indent: String = "") -> String {
    provisions.map { provision in
      let line = "\(indent)- \(escaped(provision.label + provision.text))"
      let inner = Array(provision.children)
      return inner.isEmpty ? line : line + "\n" + items(inner, indent: indent + "  ")
    }.joined(separator: "\n")
  }

  /// Text in which no glyph marks anything up.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if #"\`*_{}[]<>#|~&"#.unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
