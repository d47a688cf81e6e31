import Testing

@testable import TextDifference

/// What marks do not part.
struct TextAtomTests {
  private static let cases: [(String, [String])] = [
    ("依照第三十四条处理", ["第三十四条"]), ("第三十四条第一款第（二）项", ["第三十四条", "第一款", "第（二）项"]),
    ("第十七条之一规定", ["第十七条之一"]), ("第3条", ["第3条"]), ("第一审程序", ["第一"]), ("第(二)项", ["第(二)项"]),
    ("（三）项", ["（三）项"]), ("（三）处理", ["（三）"]), ("（甲）", []), ("二十日", ["二十"]), ("一致", []),
    ("2024年2月8日", ["2024年", "2月", "8日"]), ("1.5倍", ["1.5"]), ("GB/T 19001", ["GB/T", "19001"]),
    ("百分之5%", ["5%"]), ("５０元", ["５０"]), ("第", []), ("", []), ("第（二", []),
    ("第二章第三节", ["第二章", "第三节"]), ("第四编", ["第四编"]), ("第五目", ["第五目"]),
    ("第六次会议", ["第六次"]), ("第七条之", ["第七条"]), ("第七条之后", ["第七条"]), ("第一百条之二十", ["第一百条之二十"]),
    ("两千零八年", ["两千零八"]),
    ("二〇二四年", ["二〇二四"]), ("二○二四年", ["二○二四"]), ("四五万六七百", ["四五万六七百"]), ("八九人", ["八九"]),
    ("(三)项", ["(三)项"]),
    ("1.x", ["1.x"]), ("A.", []), ("ＡＢ级", ["ＡＢ"]), ("ａｂ级", ["ａｂ"]), ("7日", ["7日"]), ("7", []),
    ("a1年", ["a1年"]), ("ab年", ["ab"]),
  ]

  @Test(arguments: cases)
  func `numbers, steps of citations and Latin words are taken in whole`(
    text: String, expected: [String]
  ) {
    let scalars = Array(text.unicodeScalars)
    let kept = scalars.indices.filter { scalars[$0] != " " }
    let isSpaced = kept.map { $0 > 0 && scalars[$0 - 1] == " " }
    let atoms = TextAtoms.atoms(in: kept.map { scalars[$0].value }, isSpaced: isSpaced)
    let found = atoms.map { atom in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: atom.range.map { scalars[kept[$0]] })
      return String(view)
    }
    #expect(found == expected)
  }

  @Test func `only a step right behind another goes on with its citation`() {
    let scalars = "第三条第一款和第二款".unicodeScalars.map(\.value)
    let atoms = TextAtoms.atoms(in: scalars, isSpaced: scalars.map { _ in false })
    #expect(atoms.map(\.continuesChain) == [false, true, false])
  }
}
