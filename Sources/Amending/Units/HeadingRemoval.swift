internal import DecisionLanguage
internal import RegulationModel

/// Headings that go while what stands under them stays: 删去第二章第一节、第二节的节名.
///
/// A 节 without its heading is none any more: its articles stand in the chapter then. A chapter is
/// what the act is divided into, and it is not given up by taking its name; the caption of an article
/// can go.
enum HeadingRemoval {
  /// Refuses headings that cannot go.
  static func check(
    _ nodes: [Int], _ instruction: InstructionID, _ pass: AmendmentPass
  ) throws(Refusal) {
    for node in nodes {
      guard pass.draft.nodes[node].heading != nil else { throw .noHeading(pass.citation(of: node)) }
      if case .instruction(let by)? = pass.draft[.heading(node)]?.writer(in: 0..<Int.max),
        by != instruction
      {
        throw .changedBefore(pass.citation(of: node), by: by.index)
      }
      let kind = pass.draft.nodes[node].kind
      guard kind == .article || kind == .section && pass.draft.nodes[node].parent >= 0 else {
        throw .leavesNoHeading(pass.citation(of: node))
      }
    }
  }

  /// Takes a heading away.
  static func remove(_ node: Int, _ instruction: InstructionID, _ pass: inout AmendmentPass) {
    pass.record.noteWording(instruction, node)
    guard pass.draft.nodes[node].kind.isDivision else {
      pass.draft.nodes[node].heading = nil
      pass.draft.nodes[node].captionBrackets = ([], [])
      return
    }
    let parent = pass.draft.nodes[node].parent
    let contents = pass.draft.nodes[node].children
    let children = pass.draft.children(of: parent).flatMap { $0 == node ? contents : [$0] }
    pass.draft.nodes[node].children = []
    pass.draft.setChildren(children, of: parent)
    pass.draft.nodes[node].isRemoved = true
    pass.record.dissolved[node] = instruction
    pass.record.restructured[parent] = instruction
    pass.record.divisionsChanged = true
  }
}
