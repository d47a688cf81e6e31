extension Work {
  /// The day on which the work was repealed, by its last record that says so; `nil` if none does.
  public var repealDay: CalendarDate? {
    editions.flatMap(\.events).last { $0.action == .repeal }?.date
  }
}
