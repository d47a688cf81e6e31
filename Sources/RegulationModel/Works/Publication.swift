extension EditionRecord {
  /// `2024年2月8日中共中央发布`: what made the edition what it is; its date where no event is known but
  /// its entry into force, which may be that of an older text.
  package var publication: String {
    let event = events.last { event in
      switch event.action {
      case .issue, .promulgation, .distribution: true
      default: false
      }
    }
    return (event ?? events.last { $0.action != .entryIntoForce })?.text ?? date.chinese
  }
}
