internal import Dispatch
internal import Synchronization

/// Work that is done on all cores and answered in the order in which it came.
enum OrderedJobs {
  /// Does all jobs and returns their answers in order. As many are under way as the process has
  /// processors.
  static func answers<Job: Sendable, Answer: Sendable>(
    _ jobs: [Job], _ work: @Sendable (Job) -> Answer
  ) -> [Answer] {
    guard jobs.count > 1 else { return jobs.map(work) }
    let answers = Mutex([Answer?](repeating: nil, count: jobs.count))
    DispatchQueue.concurrentPerform(iterations: jobs.count) { index in
      let answer = work(jobs[index])
      answers.withLock { $0[index] = answer }
    }
    return answers.withLock { $0.compactMap(\.self) }
  }
}
