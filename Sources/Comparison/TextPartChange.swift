public import TextDifference

/// What became of a part of the text that is no provision.
public struct TextPartChange: Sendable {
  /// Which part.
  public enum Part: String, Sendable, CaseIterable {
    /// The title.
    case title
    /// The 题注 under the title.
    case note
    /// The 序言, a line a paragraph.
    case preamble
    /// The 落款 behind the last article, a line a line.
    case closing
  }

  /// Which part.
  public let part: Part
  /// What happened to the words; a part that neither edition has is not listed.
  public let kind: ProvisionChange.Kind
  /// What changed in the words.
  public let difference: TextDifference

  /// Compares a part; `nil` when neither edition has it.
  init?(_ part: Part, old: ComparedText?, new: ComparedText?) {
    guard old != nil || new != nil else { return nil }
    let nothing = ComparedText(GlyphTable([]))
    difference = TextDifference(old: old ?? nothing, new: new ?? nothing)
    self.part = part
    if old == nil {
      kind = .added
    } else if new == nil {
      kind = .removed
    } else {
      kind = difference.hasNoRevision ? .unchanged : .modified
    }
  }
}
