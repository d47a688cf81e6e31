internal import DecisionLanguage
internal import Findings

/// In what a result is not what an instruction says: alphabetical.
enum CheckWording {
  static func count(said: Int, given: Int) -> Finding.Message {
    .init(
      english: "\(said) units are to be added, and \(given) would be",
      chinese: "应增加\(said)个单位，实际为\(given)个")
  }

  static var front: Finding.Message {
    .init(
      english: "the title, the preamble or the closing would change",
      chinese: "名称、序言或者落款将有变化")
  }

  static func level(_ label: String) -> Finding.Message {
    .init(
      english:
        "\(label) would stand beside divisions of another level; say which one it belongs to",
      chinese: "\(label)将与其他层级的编章节并列，请写明其所属的编章")
  }

  static func lost(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would be gone, which no instruction says",
      chinese: "\(place)将不复存在，而指令并未删去")
  }

  static func moved(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would stand elsewhere, which no instruction says",
      chinese: "\(place)的位置将有变化，而指令并未如此规定")
  }

  static func noItems(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) leads to a list and would be left without one; change its words as well",
      chinese: "\(place)为引出分项的文字，将没有分项，请一并修改该处文字")
  }

  static func number(_ label: String) -> Finding.Message {
    .init(
      english: "the numbers would not run on at \(label)",
      chinese: "编号至\(label)处将不连续")
  }

  static func numberSaid(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would not get the number that is said",
      chinese: "\(place)的编号将与指令所定不符")
  }

  static func place(_ place: String) -> Finding.Message {
    .init(
      english: "the new units would not stand in \(place)", chinese: "新增内容将不在\(place)之内")
  }

  static func placeDiffers(_ label: String, _ neighbour: String) -> Finding.Message {
    .init(
      english:
        "\(label) would not stand beside \(neighbour); place and number contradict each other",
      chinese: "\(label)将不与\(neighbour)相邻，所定位置与编号不一致")
  }

  static func placeLost(_ words: String) -> Finding.Message {
    .init(
      english: "what “\(ShortenedWords.text(words))” names cannot be found again",
      chinese: "“\(ShortenedWords.text(words))”所指的条款无法再次找到")
  }

  static func stands(_ place: String) -> Finding.Message {
    .init(english: "\(place) would still stand", chinese: "\(place)将仍然存在")
  }

  static func structure(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would be read as part of another provision",
      chinese: "\(place)将被读作其他条款的一部分")
  }

  static func text(_ place: String) -> Finding.Message {
    .init(
      english: "\(place) would not have the words that are given",
      chinese: "\(place)的文字将与所给文字不符")
  }

  static func words(_ place: String) -> Finding.Message {
    .init(
      english: "words of \(place) would change, which no instruction names",
      chinese: "\(place)的文字将有变化，而指令并未涉及")
  }

  static func wordsGone(_ words: String) -> Finding.Message {
    .init(
      english: "“\(ShortenedWords.text(words))” would go, which are not the words that are said",
      chinese: "“\(ShortenedWords.text(words))”将被删去，与指令所称文字不符")
  }

  static func wordsLeft(_ words: String) -> Finding.Message {
    .init(
      english: "“\(ShortenedWords.text(words))” would still stand there",
      chinese: "“\(ShortenedWords.text(words))”将仍在该处")
  }

  static func marks(_ place: String) -> Finding.Message {
    .init(
      english: "two marks would stand side by side in \(place)",
      chinese: "\(place)中将有两个标点相连")
  }

  static var wordsSaid: Finding.Message {
    .init(
      english: "other words would come in than those that are given",
      chinese: "写入的文字将与所给文字不符")
  }
}
