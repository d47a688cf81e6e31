internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Writes what stands around the units: title and 题注, the 序言, the 落款.
struct FrontExport {
  let marks: EditionMarks
  /// The bodies that the document names in its references.
  let bodies: Set<String>
  let edition: Edition
  /// The number that a publisher marked as the document's, where the text has it as a paragraph.
  var markedNumber: String?

  /// The paragraph of the 序言 that is the number, by its position; `nil` for none.
  private var numberPosition: Int? {
    markedNumber.flatMap { number in
      edition.front.preamble.firstIndex { edition.string($0) == number }
    }
  }

  /// Writes the `preface`, if there is a title or a 题注.
  func writePreface(_ inline: borrowing InlineWriter, to xml: inout XMLWriter) {
    let front = edition.front
    let marked = numberPosition.map { front.preamble[$0] }
    let number = front.documentNumber ?? marked
    guard front.title != nil || number != nil || front.note != nil else { return }
    xml.element("preface") { xml in
      xml.breakLine()
      var position = 0
      for (name, range) in [("docTitle", front.title), ("docNumber", number)] {
        guard let range else { continue }
        position += 1
        xml.element("p") { xml in
          xml.attribute("eId", "preface__p_\(position)")
          xml.element(name) { $0.text(utf8: range.offsets, of: edition.bytes) }
        }
        xml.breakLine()
      }
      if let note = front.note { writeNote(note.offsets, inline, to: &xml) }
    }
    xml.breakLine()
  }

  private func writeNote(
    _ note: Range<Int>, _ inline: borrowing InlineWriter, to xml: inout XMLWriter
  ) {
    let id = "preface__container_1"
    xml.element("container") { xml in
      xml.attribute("name", AknNames.note)
      xml.attribute("eId", id)
      xml.breakLine()
      inline.write("p", id: id + "__p_1", note, marks.note.marks, to: &xml)
      xml.breakLine()
    }
    xml.breakLine()
  }

  /// Writes the `preamble`, if there is one.
  func writePreamble(_ inline: borrowing InlineWriter, to xml: inout XMLWriter) {
    let paragraphs = edition.front.preamble
    let skipped = edition.front.documentNumber == nil ? numberPosition : nil
    guard paragraphs.count > (skipped == nil ? 0 : 1) else { return }
    let id = "preamble__container_1"
    xml.element("preamble") { xml in
      xml.breakLine()
      xml.element("container") { xml in
        xml.attribute("name", AknNames.preamble)
        xml.attribute("eId", id)
        xml.breakLine()
        for (index, paragraph) in paragraphs.enumerated() where index != skipped {
          inline.write(
            "p", id: "\(id)__p_\(index + 1)", paragraph.offsets, marks.marks(preamble: index),
            to: &xml)
          xml.breakLine()
        }
      }
      xml.breakLine()
    }
    xml.breakLine()
  }

  /// Writes the `conclusions`, if anything is printed behind the last article.
  func writeConclusions(_ inline: borrowing InlineWriter, to xml: inout XMLWriter) {
    let lines = edition.front.closing
    guard !lines.isEmpty else { return }
    xml.element("conclusions") { xml in
      xml.breakLine()
      for (index, line) in lines.enumerated() {
        let marks = ClosingMarks.marks(of: line.offsets, in: edition, bodies: bodies)
        inline.write("p", id: "conclusions__p_\(index + 1)", line.offsets, marks.marks, to: &xml)
        xml.breakLine()
      }
    }
    xml.breakLine()
  }
}
