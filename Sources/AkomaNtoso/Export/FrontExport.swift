internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Writes what stands around the units: title and 题注, the 序言, the 落款.
struct FrontExport {
  let marks: EditionMarks
  /// The bodies that the document names in its references.
  let bodies: Set<String>
  let edition: Edition

  /// Writes the `preface`, if there is a title or a 题注.
  func writePreface(_ inline: borrowing InlineWriter, to xml: inout XMLWriter) {
    let front = edition.front
    guard front.title != nil || front.documentNumber != nil || front.note != nil else { return }
    xml.element("preface") { xml in
      xml.breakLine()
      var position = 0
      for (name, range) in [("docTitle", front.title), ("docNumber", front.documentNumber)] {
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
    guard !paragraphs.isEmpty else { return }
    let id = "preamble__container_1"
    xml.element("preamble") { xml in
      xml.breakLine()
      xml.element("container") { xml in
        xml.attribute("name", AknNames.preamble)
        xml.attribute("eId", id)
        xml.breakLine()
        for (index, paragraph) in paragraphs.enumerated() {
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
