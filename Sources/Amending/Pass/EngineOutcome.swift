/// What became of an instruction during a pass; nodes stand for identifiers that are not known yet.
enum EngineOutcome {
  case applied([Int])
  case noChange
  case otherAct
  case refused(Refusal)
}
