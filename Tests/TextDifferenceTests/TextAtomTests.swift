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
