internal import ChineseText
package import Findings

/// Puts a document together block by block: the one way in which readers of containers make one.
package struct DocumentBuilder {
  private let format: DocumentFormat
  private var bytes: [UInt8] = []
  private var evidence: [Evidence] = []
  private var places: [Place] = []
  /// What the file says of itself, in its order.
  package private(set) var fields: [DocumentField] = []
  /// What had to be chosen or left out.
  package var findings: [Finding] = []

  /// Makes an empty document.
  package init(_ format: DocumentFormat) {
    self.format = format
  }

  /// Number of blocks so far; the next block is one more.
  package var count: Int { places.count }

  /// Adds a block. A text of blanks alone is no block.
  ///
  /// - Parameters:
  ///   - text: its text; line breaks and U+0000 in it become blanks, since a block is a line.
  ///   - evidence: what the container says of it.
  ///   - place: where it stands.
  package mutating func add(_ text: [UInt8], _ evidence: Evidence = Evidence(), at place: Place) {
    guard DocumentBuilder.holdsText(text) else { return }
    let start = bytes.count
    bytes.append(contentsOf: text)
    for index in start..<bytes.count where bytes[index] < 0x20 && bytes[index] != 0x09 {
      bytes[index] = 0x20
    }
    bytes.append(0x0A)
    self.evidence.append(evidence)
    places.append(place)
  }

  /// Adds a block of a string.
  package mutating func add(_ text: String, _ evidence: Evidence = Evidence(), at place: Place) {
    add(Array(text.utf8), evidence, at: place)
  }

  /// Adds what the file says of itself; a value of blanks alone says nothing.
  package mutating func field(_ name: DocumentField.Name, _ value: String, key: String) {
    guard let value = DocumentBuilder.trimmed(value) else { return }
    fields.append(DocumentField(name, value, key: key))
  }

  /// Changes what is said of a block that was added, by its index.
  package mutating func change(_ index: Int, _ change: (inout Evidence) -> Void) {
    change(&evidence[index])
  }

  /// The document.
  ///
  /// - Throws: `text(.empty)` where no block holds text.
  package consuming func finish() throws(DocumentFailure) -> SourceDocument {
    let text: SourceText
    do {
      text = try SourceText(utf8: bytes)
    } catch {
      throw .text(error)
    }
    return SourceDocument(
      text: text, format: format, fields: fields, findings: findings,
      evidence: text.wasNormalized ? evidence(in: text) : evidence, places: places)
  }

  /// The evidence of each line, with offsets in a text whose characters were composed.
  private func evidence(in text: SourceText) -> [Evidence] {
    let written = bytes.split(separator: 0x0A)
    let composed = text.bytes.split(separator: 0x0A)
    return evidence.indices.map { index in
      ComposedOffsets(written[index], composed[index]).moved(evidence[index])
    }
  }

  /// Whether a text holds anything but blanks.
  private static func holdsText(_ text: [UInt8]) -> Bool {
    let span = text.span
    var cursor = GlyphCursor(0..<text.count)
    while !cursor.isAtEnd {
      let next = cursor.take(span)
      if !Glyph.isBlank(next), next >= 0x20 { return true }
    }
    return false
  }

  /// A value without line breaks and blanks at its ends; `nil` when nothing is left.
  private static func trimmed(_ value: String) -> String? {
    let words = value.unicodeScalars.split { Glyph.isBlank($0.value) }
    guard let first = words.first, let last = words.last else { return nil }
    let inner = value.unicodeScalars[first.startIndex..<last.endIndex]
    return String(
      inner.split { $0 == "\n" || $0 == "\r" }.map { String($0) }.joined(separator: " "))
  }
}
