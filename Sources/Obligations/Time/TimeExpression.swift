/// Words of a text that tell a time: 6个月内, 三至五个工作日, 每年, 及时, 一届任期内.
package struct TimeExpression: Sendable, Hashable {
  /// UTF-8 offsets of all its words, with those that bound it: 不超过九十日, 三十日前.
  package let range: Range<Int>
  /// UTF-8 offsets of the number and its unit alone: 九十日.
  package let measure: Range<Int>
  package let form: Form
  /// The duration of ISO 8601, or the shorter one of two; `nil` where the words give none.
  package var shortest: String?
  /// The longer duration of a range; `nil` for one duration.
  package var longest: String?
  /// How days are counted; `nil` where no days are.
  package var days: Duty.Time.Days?
  package var bound: Bound = .none

  /// What sort of words these are.
  package enum Form: Sendable, Hashable {
    /// A number with a unit: 6个月.
    case measure
    /// Again and again: 每年, 定期.
    case recurring
    /// 及时, 立即, 当日.
    case atOnce
    /// A term of office: 一届任期内.
    case term
    /// A day of each year or month: 每年1月31日前, 次月十日前.
    case calendarDay
  }

  /// How the words around a measure bound it.
  package enum Bound: Sendable, Hashable {
    case none
    /// 内, 以内.
    case within
    /// 前, 提前.
    case before
    /// 后, 期满.
    case after
    /// 不超过.
    case atMost
    /// 不少于, 至少.
    case atLeast
    /// 以上, 以下, 满, 不满, 超过: what a case is like.
    case threshold
    /// 延长: more of a time that another place sets.
    case extended
    /// 为期, 期限为.
    case lasting
  }
}
