extension EditionRecord {
  /// `2024年2月8日中共中央发布`: what made the edition what it is; its date where no event is known.
  package var publication: String {
    let event = events.last { event in
      switch event.action {
      case .issue, .promulgation, .distribution: true
      default: false
      }
    }
    return (event ?? events.last)?.text ?? date.chinese
  }
}
