/// What a passage before the first unit is.
enum FrontRole {
  case title
  /// 文号
  case documentNumber
  case note
  case preamble
  case contents
  case navigation
  case metadata
  /// An order, an announcement or a notice that carries the regulation.
  case order

  /// Whether such a passage is text of the edition.
  var isText: Bool {
    switch self {
    case .title, .documentNumber, .note, .preamble: true
    case .contents, .navigation, .metadata, .order: false
    }
  }
}
