/// Which duties are asked for.
public struct DutyFilter: Sendable {
  /// Words that the bearer's must hold; `nil` for all.
  public var who: String?
  /// The kinds; empty for all.
  public var kinds: Set<Duty.Kind> = []
  /// No longer than this; `nil` for any length.
  public var longest: TimeLength?
  /// Whether duties without a time, prohibitions and permissions are asked for as well.
  public var all = false

  /// All duties with a time.
  public init() {}

  /// The duties that pass, in their order.
  public func callAsFunction(_ duties: [Duty]) -> [Duty] { duties.filter(admits) }

  private func admits(_ duty: Duty) -> Bool {
    if !all, duty.kind == .none || duty.modality != .must { return false }
    if !kinds.isEmpty, !kinds.contains(duty.kind) { return false }
    if let who {
      guard let bearer = duty.bearer, bearer.text.contains(who) else { return false }
    }
    guard let longest else { return true }
    guard let time = duty.time, let iso = time.isoMax ?? time.iso,
      let length = TimeLength(iso: iso)
    else { return false }
    return length.days <= longest.days
  }
}
