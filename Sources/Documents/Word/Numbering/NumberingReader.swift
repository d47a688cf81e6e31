/// Reads the elements of `numbering.xml`.
struct NumberingReader {
  /// The part that is read.
  let part: WordPart
  /// As in `NumberFormat`.
  let writesCircles: Bool

  /// A definition with its identifier; `nil` without one.
  func definition(_ index: Int) -> (Int, NumberingDefinitions.Definition)? {
    guard let id = part.number(.abstractNumId, of: index) else { return nil }
    var definition = NumberingDefinitions.Definition()
    for child in part.children(index) {
      switch part.tag(child) {
      case .lvl:
        if let (number, level) = level(child) { definition.levels[number] = level }
      case .numStyleLink: definition.link = part.value(child)
      case .styleLink: definition.style = part.value(child)
      default: break
      }
    }
    return (id, definition)
  }

  /// A list with its identifier; `nil` where it has none or names no definition.
  func instance(_ index: Int) -> (Int, NumberingInstance)? {
    guard let id = part.number(.numId, of: index),
      let reference = part.child(.abstractNumId, of: index),
      let definition = part.number(.val, of: reference)
    else { return nil }
    var instance = NumberingInstance(definition: definition)
    for child in part.children(index) where part.tag(child) == .lvlOverride {
      guard let number = levelNumber(child) else { continue }
      var override = NumberingOverride()
      for change in part.children(child) {
        switch part.tag(change) {
        case .startOverride: override.start = part.number(.val, of: change) ?? 0
        case .lvl: override.level = level(change)?.1
        default: break
        }
      }
      instance.overrides[number] = override
    }
    return (id, instance)
  }

  private func levelNumber(_ index: Int) -> Int? {
    guard let number = part.number(.ilvl, of: index),
      (0..<NumberingDefinitions.levelCount).contains(number)
    else { return nil }
    return number
  }

  private func level(_ index: Int) -> (Int, NumberingLevel)? {
    guard let number = levelNumber(index) else { return nil }
    var level = NumberingLevel()
    for child in part.children(index) { read(child, into: &level) }
    return (number, level)
  }

  private func read(_ index: Int, into level: inout NumberingLevel) {
    switch part.tag(index) {
    case .start: level.start = part.number(.val, of: index) ?? 0
    case .numFmt:
      level.format = NumberFormat(
        name: part.value(index) ?? "", pattern: part.string(.format, of: index),
        writesCircles: writesCircles)
    case .lvlText: level.text = part.value(index) ?? ""
    case .lvlRestart: level.restart = part.number(.val, of: index)
    case .suff: level.isClose = part.value(index) == "nothing"
    case .isLgl: level.isLegal = part.isOn(index)
    case .pStyle: level.style = part.value(index)
    case .pPr:
      if let place = part.child(.ind, of: index) { level.indent = WordIndent(part, place) }
    case .mc_AlternateContent:
      // A format of Word 2010 and later, with a fallback for older programs.
      let choice = part.child(.mc_Choice, of: index) ?? part.child(.mc_Fallback, of: index)
      guard let choice else { return }
      for child in part.children(choice) { read(child, into: &level) }
    default: break
    }
  }
}
