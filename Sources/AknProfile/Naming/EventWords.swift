package import RegulationModel

/// How an event of a regulation's life is named in Akoma Ntoso.
package struct EventWords: Sendable, Hashable {
  /// The eId of the `TLCEvent`, and the `name` of the date.
  package let name: String
  /// The Chinese name.
  package let showAs: String
  /// The eId of the `TLCConcept` that is the outcome of the step.
  package let outcome: String

  package init(_ action: LifecycleEvent.Action?) {
    switch action {
    case .deliberatedApproval: self.init("adoption", "审议批准", "approved")
    case .approval: self.init("approval", "批准", "approved")
    case .adoption: self.init("adoption", "通过", "adopted")
    case .issue: self.init("promulgation", "发布", "promulgated")
    case .promulgation: self.init("promulgation", "公布", "promulgated")
    case .distribution: self.init("promulgation", "印发", "promulgated")
    case .revision: self.init("revision", "修订", "revised")
    case .amendment: self.init("amendment", "修正", "amended")
    case .change: self.init("amendment", "修改", "amended")
    case .entryIntoForce: self.init("entry-into-force", "施行", "in-force")
    case .repeal: self.init("repeal", "废止", "repealed")
    case nil: self.init("event", "事项", "done")
    }
  }

  private init(_ name: String, _ showAs: String, _ outcome: String) {
    self.name = name
    self.showAs = showAs
    self.outcome = outcome
  }
}
