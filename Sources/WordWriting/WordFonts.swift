/// The types of official documents (GB/T 9704-2012), by name.
enum WordFace: Sendable, CaseIterable {
  /// 仿宋, for text.
  case text
  /// 小标宋, for the title.
  case title
  /// 黑体, for headings of the first level and labels.
  case heading
  /// 楷体, for headings of the second level and notes below the title.
  case note
  /// 宋体, for page numbers.
  case number
  /// For Latin letters and digits within text.
  case latin

  /// The name that runs ask for.
  var name: String {
    switch self {
    case .text: "仿宋_GB2312"
    case .title: "方正小标宋简体"
    case .heading: "黑体"
    case .note: "楷体_GB2312"
    case .number: "宋体"
    case .latin: "Times New Roman"
    }
  }

  /// What letters and digits are set in beside it.
  var latinName: String {
    switch self {
    case .text, .note, .latin: WordFace.latin.name
    case .title, .heading, .number: name
    }
  }

  /// What may stand in for it, the nearest first.
  fileprivate var substitutes: String {
    switch self {
    case .text: "仿宋,FangSong,FangSong_GB2312,STFangsong,FandolFang,Noto Serif CJK SC"
    case .title: "方正小标宋_GBK,FZXiaoBiaoSong-B05S,小标宋体,华文中宋,STZhongsong,宋体,Noto Serif CJK SC"
    case .heading: "SimHei,STHeiti,FandolHei,Noto Sans CJK SC"
    case .note: "楷体,KaiTi,KaiTi_GB2312,STKaiti,FandolKai,Noto Serif CJK SC"
    case .number: "SimSun,STSong,FandolSong,Noto Serif CJK SC"
    case .latin: "Liberation Serif"
    }
  }
}

/// The table of types (ECMA-376, part 1, 17.8.3).
enum WordFonts {
  static func part() -> [UInt8] {
    XMLText.part { xml in
      xml.element("w:fonts", ("xmlns:w", WordParts.namespace)) { xml in
        for face in WordFace.allCases { write(face, to: &xml) }
      }
    }
  }

  private static func write(_ face: WordFace, to xml: inout XMLText) {
    let isSans = face == .heading
    xml.element("w:font", ("w:name", face.name)) { xml in
      xml.empty("w:altName", ("w:val", face.substitutes))
      // GB 2312, or Latin.
      xml.empty("w:charset", ("w:val", face == .latin ? "00" : "86"))
      xml.empty("w:family", ("w:val", isSans ? "swiss" : "roman"))
      xml.empty("w:pitch", ("w:val", "variable"))
    }
  }
}

extension XMLText {
  /// Adds the types of a run or a style; the hint makes quotation marks and dashes Chinese.
  mutating func face(_ face: WordFace?, isHinted: Bool = true) {
    var attributes: [(StaticString, String)] = isHinted ? [("w:hint", "eastAsia")] : []
    if let face {
      attributes += [
        ("w:ascii", face.latinName), ("w:hAnsi", face.latinName), ("w:eastAsia", face.name),
        ("w:cs", face.latinName),
      ]
    }
    empty("w:rFonts", attributes: attributes)
  }
}
