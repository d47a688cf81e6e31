internal import CommandKit

/// The forms of an edition.
enum ExportFormat: String, CaseIterable, ArgumentValue {
  case akn
  case json
  case markdown
  case text
  case html
  case docx
  case pdf
}
