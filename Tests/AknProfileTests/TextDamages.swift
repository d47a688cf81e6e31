/// Damages to the text.
enum TextDamages {
  static let all = [
    Damage("a paragraph without text", "text-empty", "单款。", ""),
    Damage("a paragraph of blanks", "text-empty", "单款。", "　"),
    Damage("a number without text", "text-empty", "<num>第五条</num>", "<num/>"),
    Damage(
      "a reference without text", "text-empty", ##"href="#art_1">第一条</ref>"##,
      ##"href="#art_1"/>"##),
    Damage("a heading without text", "text-empty", "借阅</heading>", "</heading>"),
    Damage("a space behind a number", "num-blank", "<num>第五条</num>", "<num>第五条 </num>"),
    Damage("a wide space before a number", "num-blank", "<num>第五条</num>", "<num>　第五条</num>"),
    Damage("a line break in a number", "num-blank", "<num>第五条</num>", "<num>第五条\n</num>"),
    Damage("a number with the text", "num-form", "<num>第五条</num>", "<num>第五条　自公布</num>"),
    Damage("a number of another unit", "num-form", "<num>第二章</num>", "<num>第二节</num>"),
    Damage("a number that is none", "num-form", "<num>（二）</num>", "<num>（乙）</num>"),
    Damage("an indented paragraph", "text-layout", "单款。", "\n      单款。\n    "),
    Damage("a line break in a heading", "text-layout", "借阅</heading>", "借\n阅</heading>"),
    Damage("a space behind a heading", "text-layout", "借阅</heading>", "借阅 </heading>"),
    Damage("a tab behind a heading", "text-layout", "借阅</heading>", "借阅\t</heading>"),
    Damage("a space before a text", "text-layout", "单款。", " 单款。"),
    Damage("indentation between marks", "text-layout", "<i>斜</i>", "\n  <i>斜</i>"),
  ]
}
