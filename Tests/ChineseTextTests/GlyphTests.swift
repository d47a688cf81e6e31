import ChineseText
import Testing

/// What single characters are.
struct GlyphTests {
  private func all(_ text: String, _ holds: (UInt32) -> Bool) -> Bool {
    text.unicodeScalars.allSatisfy { holds($0.value) }
  }

  @Test func `blank is what Unicode calls white space, and what has no width`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The soft hyphen, joiners, marks of direction.
      let isInvisible =
        [0xAD, 0x2060, 0xFEFF].contains(value) || (0x200B...0x200F).contains(value)
        || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      let isBlank = scalar.properties.isWhitespace || isInvisible
      #expect(Glyph.isBlank(value) == isBlank, "\(String(value, radix: 16))")
    }
  }

  @Test func `a bracket opens or closes and never both`() {
    let pairs = "（）《》「」『』【】〔〕〈〉“”‘’()[]".unicodeScalars.map(\.value)
    for index in stride(from: 0, to: pairs.count, by: 2) {
      #expect(Glyph.isOpening(pairs[index]) && !Glyph.isClosing(pairs[index]))
      #expect(Glyph.isClosing(pairs[index + 1]) && !Glyph.isOpening(pairs[index + 1]))
    }
    #expect(all("条，。a1　、：", { !Glyph.isOpening($0) && !Glyph.isClosing($0) }))
  }

  @Test func `a clause ends in a mark of either width`() {
    #expect(all("。；：！？….;:!?", Glyph.endsClause))
    #expect(all("，、,（条a1", { !Glyph.endsClause($0) }))
  }

  @Test func `punctuation is every mark and no letter, digit or blank`() {
    #expect(
      all(
        "!\"#%&'()*+,-./:;<=>?@[]^_`{|}~·–—‘’“”…‰、。《》「」【】〔〕！（），．／：；＜？＠［］＿｛｝～｡｢｣､･",
        Glyph.isPunctuation))
    #expect(all("条〇々a z09ＡＺａ０９ \u{3000}\u{A0}①Ⅳ", { !Glyph.isPunctuation($0) }))
  }

  @Test func `a digit has either width`() {
    #expect(all("0123456789０１２３４５６７８９", Glyph.isDigit))
    #expect(all("/:一〇／：a", { !Glyph.isDigit($0) }))
  }

  @Test func `a numeral's glyph is Chinese`() {
    #expect(all("零〇○一二两三四五六七八九十廿卅百千万", ChineseNumeral.isNumeral))
    #expect(all("019O条第之", { !ChineseNumeral.isNumeral($0) }))
  }

  @Test func `glyphs are read forwards and backwards alike, of one to four bytes`() {
    let text = "aé条𠀀。\u{7F}߿ࠀ￿𐀀b"
    let bytes = Array(text.utf8)
    var offset = 0
    for scalar in text.unicodeScalars {
      let next = glyph(at: offset, in: bytes.span)
      #expect(next.value == scalar.value)
      let back = glyph(endingAt: offset + next.length, notBefore: 0, in: bytes.span)
      #expect(back?.value == scalar.value && back?.offset == offset)
      let own = glyph(endingAt: offset + next.length, notBefore: offset, in: bytes.span)
      #expect(own?.value == scalar.value)
      offset += next.length
    }
    #expect(offset == bytes.count)
    #expect(glyph(endingAt: 0, notBefore: 0, in: bytes.span) == nil)
  }

  @Test func `blanks are skipped up to the next glyph`() {
    for (text, count) in [
      (" 　\u{A0}\t条", 7), ("条 ", 0), ("a", 0), ("  ", 2), ("。 ", 0), ("\u{2003}1", 3),
    ] {
      let bytes = Array(text.utf8)
      var cursor = GlyphCursor(0..<bytes.count)
      let skipped = cursor.skipBlanks(bytes.span)
      #expect(skipped == (count > 0), "\(text)")
      #expect(cursor.offset == count, "\(text)")
    }
  }

  @Test func `a set of glyphs holds what was put in, up to U+FFFF`() {
    var set = GlyphSet("条例".unicodeScalars.map(\.value))
    set.insert(0xFFFF)
    set.insert(0x10000)
    #expect(set.contains(0x6761) && set.contains(0x4F8B) && set.contains(0xFFFF))
    #expect(!set.contains(0x6762) && !set.contains(0x10000) && !set.contains(0))
    let both = set.union(GlyphSet([0x41]))
    #expect(both.contains(0x41) && both.contains(0x6761) && !both.contains(0x42))
  }
}
