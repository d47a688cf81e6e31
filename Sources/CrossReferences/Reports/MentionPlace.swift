/// Where a citation stands.
struct MentionPlace {
  let paragraph: Int
  /// UTF-8 offsets of the paragraph.
  let range: Range<Int>
  /// Unicode scalars in the paragraph.
  var scalars: Range<Int>

  /// The same with more before it.
  func extended(back count: Int) -> MentionPlace {
    var place = self
    place.scalars = (scalars.lowerBound - count)..<scalars.upperBound
    return place
  }
}
