internal import RegulationModel

/// Divisions whose last article a decision moved away or deleted.
enum EmptyDivisions {
  /// Tells which divisions stand with nothing in them now.
  static func tell(_ pass: inout AmendmentPass) {
    for node in pass.draft.preorder() where node < pass.draft.baseCount {
      let row = pass.draft.base.rows[node]
      guard row.kind.isDivision, Int(row.end) > node + 1,
        pass.draft.nodes[node].children.allSatisfy({ pass.draft.nodes[$0].isRemoved })
      else { continue }
      let label = String(decoding: pass.draft.nodes[node].label, as: UTF8.self)
      pass.findings.append(AmendmentFindings.divisionEmpty(label: label))
    }
  }
}
