/// What instructions did to provisions: who removed, moved, rewrote and wrote them.
struct ChangeRecord {
  /// The instruction that removed a provision, by its node.
  var removed: [Int: InstructionID] = [:]
  /// The instruction that took away a division's heading, and with it the division; what stood in it
  /// stands in the next wider one.
  var dissolved: [Int: InstructionID] = [:]
  /// The instruction that gave a provision another number or place.
  var moved: [Int: InstructionID] = [:]
  /// The instruction that replaced the whole text of a provision.
  var rewritten: [Int: InstructionID] = [:]
  /// How often something was noted: tells whether an instruction has left a trace.
  private(set) var changes = 0
  /// All instructions that wrote, moved or numbered a provision, in their order.
  private(set) var instructions: [Int: [InstructionID]] = [:]
  /// The last instruction that changed words of a provision.
  var wording: [Int: InstructionID] = [:]
  /// All instructions that changed its own words, in their order.
  private(set) var wordings: [Int: [InstructionID]] = [:]
  /// The provision of the base that a new one continues, on another level.
  var continued: [Int: Int] = [:]
  /// The provisions that were merged into another one.
  var merged: [Int: [Int]] = [:]
  /// The scopes whose articles were added, removed or renumbered.
  var articlesChanged: Set<Int> = []
  /// Whether divisions were added, removed or renumbered.
  var divisionsChanged = false
  /// The instruction that added, removed or replaced paragraphs of the 序言.
  var preamble: InstructionID?
  /// Parents whose children must be put in order.
  var disordered: Set<Int> = []
  /// The instruction that last added, removed or moved something directly inside a provision.
  var restructured: [Int: InstructionID] = [:]

  /// Notes that an instruction changed a provision's own words.
  mutating func noteWording(_ instruction: InstructionID, _ node: Int) {
    note(instruction, node)
    wording[node] = instruction
    if wordings[node]?.last != instruction { wordings[node, default: []].append(instruction) }
  }

  /// Notes that an instruction had to do with a provision.
  mutating func note(_ instruction: InstructionID, _ node: Int) {
    changes += 1
    if instructions[node]?.last != instruction {
      instructions[node, default: []].append(instruction)
    }
  }

  /// Whether some provision may have another number or be gone.
  var hasMoved: Bool {
    !disordered.isEmpty || !articlesChanged.isEmpty || !removed.isEmpty || !dissolved.isEmpty
  }
}
