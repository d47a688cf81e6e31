/// How it is known since when an edition is in force.
public enum ForceBasis: String, Sendable, CaseIterable {
  /// By an event: 2025年7月1日施行.
  case event
  /// The text says 自发布之日起施行, and the day of publication is known.
  case text
  /// The text says 自公布之日起满三十日后施行: counted from the day of publication.
  case computed
  /// The text says 施行日期另行规定: the day is not known.
  case setElsewhere = "set-elsewhere"
  /// The text makes it hang on a condition: 自《甲公约》对我国生效之日起施行. The day is not known.
  case condition
  /// Set in the record by those who keep it.
  case record
  /// Not known; the edition's date stands for it.
  case assumed
}
