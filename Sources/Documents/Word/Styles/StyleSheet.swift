internal import ChineseText

/// Cuts the styles that a text names out of the bytes of `styles.xml`, without reading the rest.
///
/// Templates carry hundreds of styles of tables and of names that Word only knows; read, they cost
/// more than most documents. What is not written in the one way in which programs write it (comments,
/// character data, another prefix, a style twice) is not cut.
struct StyleSheet {
  private static let root = Array("<w:styles".utf8)
  private static let rootEnd = Array("</w:styles>".utf8)
  private static let style = Array("<w:style".utf8)
  private static let styleEnd = Array("</w:style>".utf8)
  /// What stands before the styles, and its ends.
  private static let heads = [
    (Array("<w:docDefaults".utf8), Array("</w:docDefaults>".utf8), isRead: true),
    (Array("<w:latentStyles".utf8), Array("</w:latentStyles>".utf8), isRead: false),
  ]
  private static let base = Array("<w:basedOn ".utf8)

  private let bytes: [UInt8]
  /// Where the styles lie, by identifier, without those of tables.
  private var styles: [String: Range<Int>] = [:]
  /// The style of paragraphs that name none.
  private var standard: String?
  /// Where the root's start tag and the defaults lie.
  private var kept: [Range<Int>] = []
  /// Whether the end of the root was found.
  private var isWhole = false

  /// The part with the named styles, their ancestors, the default style and the defaults alone.
  ///
  /// - Parameters:
  ///   - bytes: the part, or its first bytes.
  ///   - names: identifiers of styles.
  /// - Returns: `nil` where the bytes end before all of them were found, or are not written plainly. Of
  ///   several default styles, the last one within the bytes counts.
  static func excerpt(_ bytes: [UInt8], of names: Set<String>) -> [UInt8]? {
    var sheet = StyleSheet(bytes)
    guard sheet.scan(), let styles = sheet.closure(of: names) else { return nil }
    return sheet.kept.reduce(into: []) { $0 += bytes[$1] }
      + styles.sorted { $0.lowerBound < $1.lowerBound }.flatMap { bytes[$0] } + rootEnd
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Finds the styles up to the end of the bytes; `false` where they are not written plainly.
  private mutating func scan() -> Bool {
    guard let start = PlainTag.root(bytes, StyleSheet.root), isPlain(from: start.upperBound) else {
      return false
    }
    kept.append(start)
    var place = start.upperBound
    while true {
      place = PlainTag.behindBlanks(bytes, place)
      isWhole = PlainTag.matches(StyleSheet.rootEnd, bytes, at: place)
      if isWhole { return true }
      if let tag = PlainTag(bytes, at: place, named: StyleSheet.style) {
        guard let end = end(of: tag, StyleSheet.styleEnd) else { return true }
        guard add(tag, place..<end) else { return false }
        place = end
        continue
      }
      guard let head = StyleSheet.heads.first(where: { PlainTag.matches($0.0, bytes, at: place) })
      else { return bytes.count - place < StyleSheet.style.count }
      guard let tag = PlainTag(bytes, at: place, named: head.0), let end = end(of: tag, head.1)
      else { return true }
      if head.isRead { kept.append(place..<end) }
      place = end
    }
  }

  /// Whether no comments, character data or instructions stand behind an offset.
  private func isPlain(from start: Int) -> Bool {
    for sign in [UInt8(ascii: "!"), UInt8(ascii: "?")] {
      var next = start
      while next < bytes.count,
        let place = ByteSearch.first(sign, in: next..<bytes.count, of: bytes.span)
      {
        if bytes[place - 1] == UInt8(ascii: "<") { return false }
        next = place + 1
      }
    }
    return true
  }

  private func end(of tag: PlainTag, _ word: [UInt8]) -> Int? {
    guard !tag.isEmpty else { return tag.end }
    return ByteSearch.longWord(word, in: tag.end..<bytes.count, of: bytes).map { $0 + word.count }
  }

  /// Notes a style; `false` where it has no identifier of its own.
  private mutating func add(_ tag: PlainTag, _ range: Range<Int>) -> Bool {
    let type = tag.value("w:type", bytes)
    guard type.map({ !bytes[$0].elementsEqual("table".utf8) }) ?? true else { return true }
    guard let id = tag.name("w:styleId", bytes), styles.updateValue(range, forKey: id) == nil else {
      return false
    }
    let isParagraph = type.map { bytes[$0].elementsEqual("paragraph".utf8) } ?? true
    if isParagraph, let mark = tag.name("w:default", bytes), mark == "1" || mark == "true" {
      standard = id
    }
    return true
  }

  /// The places of named styles, the default style and all ancestors; `nil` where the bytes end
  /// before them.
  private func closure(of names: Set<String>) -> [Range<Int>]? {
    guard isWhole || standard != nil else { return nil }
    var result: [Range<Int>] = []
    var seen = names
    var open = Array(names)
    if let standard, seen.insert(standard).inserted { open.append(standard) }
    while let id = open.popLast() {
      guard let range = styles[id] else {
        if isWhole { continue }
        return nil
      }
      result.append(range)
      guard let place = ByteSearch.longWord(StyleSheet.base, in: range, of: bytes) else { continue }
      guard let tag = PlainTag(bytes, at: place, named: Array(StyleSheet.base.dropLast())),
        let parent = tag.name("w:val", bytes)
      else { return nil }
      if seen.insert(parent).inserted { open.append(parent) }
    }
    return result
  }
}
