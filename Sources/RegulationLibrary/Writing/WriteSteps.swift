internal import Glibc
internal import RegulationModel

/// A write as steps between which the library is whole.
struct WriteSteps: Sendable {
  /// Those that make the change: before the last of them the library is as it was, after it as it
  /// will be.
  private(set) var deciding: [WriteStep] = []
  /// Those that put things in their usual places.
  private(set) var tidying: [WriteStep] = []
  /// Files to be removed when the change cannot be made.
  private var withdrawn: [String] = []

  /// Takes back what was written before a step failed.
  func withdraw() {
    for file in withdrawn { try? FileSystem.remove(file) }
  }

  /// The steps of a change, from what the library holds now.
  init(of change: LibraryChange, in library: Library) throws(LibraryFailure) {
    let slug = change.work.slug
    let folder = "\(library.path)/\(slug)"
    guard let bytes = change.text else {
      deciding.append(
        .write(change.record(text: "", decision: ""), to: "\(folder)/\(Library.recordName)"))
      return
    }
    let planned = change.work.record(of: change.date)
    let usualText = change.usualName(planned?.file)
    let usualDecision = change.usualName(planned?.amendment?.decision)
    let record = change.record(text: usualText, decision: usualDecision)
    guard FileSystem.exists(folder) else {
      appear(folder, with: [(bytes, usualText), (record, Library.recordName)])
      return
    }
    let recordPath = "\(folder)/\(Library.recordName)"
    let held =
      FileSystem.exists(recordPath) ? try library.work(inFolder: slug).record(of: change.date) : nil

    let text = place(
      bytes, in: folder, named: held?.file, usual: usualText, spare: change.spareName)
    var decision = usualDecision
    if let bytes = change.decision {
      let decisions = "\(folder)/\(Library.decisionFolder)"
      if !FileSystem.isFolder(decisions) { deciding.append(.makeFolder(decisions)) }
      decision = place(
        bytes, in: decisions, named: held?.amendment?.decision, usual: usualDecision,
        spare: change.spareName)
    }
    let first = change.record(text: text, decision: decision)
    if first != (try? FileSystem.read(recordPath)) {
      deciding.append(.write(first, to: recordPath))
    }
    if first != record {
      // Behind the files in their usual places, before their spares are removed.
      let position = tidying.firstIndex { if case .remove = $0 { true } else { false } }
      tidying.insert(.write(record, to: recordPath), at: position ?? tidying.count)
    }
  }

  /// Plans the writing of a file.
  ///
  /// If a file that the record names were written over at once, a crash would leave it under the
  /// record of the old one. So the new one stands beside it until the record, which alone decides,
  /// has changed.
  ///
  /// - Returns: the name to be recorded first.
  private mutating func place(
    _ bytes: [UInt8], in folder: String, named name: String?, usual: String, spare: String
  ) -> String {
    let held = name.flatMap { try? FileSystem.read("\(folder)/\($0)") }
    let takesPlace = name == usual && held != nil && held != bytes
    if takesPlace {
      write(bytes, to: "\(folder)/\(spare)")
      let removals = tidying.drop { if case .remove = $0 { false } else { true } }
      tidying.insert(
        .write(bytes, to: "\(folder)/\(usual)"), at: tidying.count - removals.count)
    } else if name != usual || held == nil {
      write(bytes, to: "\(folder)/\(usual)")
    }
    if takesPlace || FileSystem.exists("\(folder)/\(spare)") {
      tidying.append(.remove("\(folder)/\(spare)"))
    }
    return takesPlace ? spare : usual
  }

  private mutating func write(_ bytes: [UInt8], to path: String) {
    deciding.append(.write(bytes, to: path))
    if !FileSystem.exists(path) { withdrawn.append(path) }
  }

  /// A new work appears with all that it has, by one renaming of its folder.
  private mutating func appear(_ folder: String, with files: [(bytes: [UInt8], name: String)]) {
    let parent = FileSystem.folder(of: folder)
    let hidden = "\(parent)/.\(folder.dropFirst(parent.count + 1)).\(getpid()).tmp"
    deciding.append(.makeFolder(hidden))
    for file in files { deciding.append(.write(file.bytes, to: "\(hidden)/\(file.name)")) }
    deciding.append(.rename(hidden, to: folder))
  }
}
