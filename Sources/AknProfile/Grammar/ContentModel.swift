/// Which elements an element may hold, in which order.
///
/// The grammar is deterministic: what stands before decides where the next element belongs.
enum ContentModel: Sendable {
  /// Any of these, as often as wanted; mostly inside text.
  case free(Set<String>)
  /// A fixed order.
  case ordered(ContentOrder)
}

/// A content model with an order, as an automaton whose states are the places of the model.
struct ContentOrder: Sendable {
  /// The name that stands for an element of a foreign namespace.
  static let stranger = "*"
  /// The state before the first element.
  static let start = -1

  /// The element that each place of the model admits.
  let names: [String]
  private let firsts: [Int]
  private let followers: [[Int]]
  private let isLast: [Bool]
  private let mayBeEmpty: Bool
  /// For each state, from the start on, all elements that may still come.
  private let coming: [Set<String>]

  /// Builds the automaton of a content model (Glushkov's construction).
  init(_ particle: Particle) {
    var builder = ContentOrderBuilder()
    let whole = builder.add(particle)
    names = builder.names
    firsts = whole.firsts
    followers = builder.followers
    mayBeEmpty = whole.mayBeEmpty
    var isLast = Array(repeating: false, count: builder.names.count)
    for place in whole.lasts { isLast[place] = true }
    self.isLast = isLast
    let successors = [whole.firsts] + builder.followers
    let names = builder.names
    for places in successors {
      let alternatives = Set(places.map { names[$0] })
      precondition(alternatives.count == places.count, "the grammar is deterministic")
    }
    coming = successors.map { [followers = builder.followers] places in
      Set(Self.reached(from: places, by: followers).map { names[$0] })
    }
  }

  private static func reached(from firsts: [Int], by followers: [[Int]]) -> Set<Int> {
    var reached = Set(firsts)
    var waiting = firsts
    while let place = waiting.popLast() {
      for next in followers[place] where reached.insert(next).inserted { waiting.append(next) }
    }
    return reached
  }

  /// Whether the content may end in a state.
  func mayEnd(in state: Int) -> Bool { state == Self.start ? mayBeEmpty : isLast[state] }

  /// The places that may come next.
  func successors(of state: Int) -> [Int] { state == Self.start ? firsts : followers[state] }

  /// The place that an element takes; `nil` when it may not come next.
  func next(_ name: String, after state: Int) -> Int? {
    successors(of: state).first { names[$0] == name }
  }

  /// The fewest places to be filled so that `isGoal` holds; `nil` when no filling leads there.
  func shortestFilling(from state: Int, until isGoal: (Int) -> Bool) -> [Int]? {
    var paths: [(state: Int, filled: [Int])] = [(state, [])]
    var seen: Set<Int> = [state]
    var index = 0
    while index < paths.count {
      let path = paths[index]
      index += 1
      if isGoal(path.state) { return path.filled }
      for place in successors(of: path.state) where seen.insert(place).inserted {
        paths.append((place, path.filled + [place]))
      }
    }
    return nil
  }

  /// Whether an element may still come, next or later.
  func mayCome(_ name: String, after state: Int) -> Bool { coming[state + 1].contains(name) }

  /// Whether an element may stand somewhere before another.
  func canPrecede(_ name: String, _ other: String) -> Bool {
    names.indices.contains { names[$0] == name && mayCome(other, after: $0) }
  }

  /// Whether an element may stand twice.
  func mayRepeat(_ name: String) -> Bool { canPrecede(name, name) }
}

/// A piece of a content model as the grammar writes it.
indirect enum Particle: Sendable {
  /// An element.
  case element(String)
  /// All of these, in order; none of them is nothing.
  case sequence([Particle])
  /// One of these.
  case choice([Particle])
  /// At most once.
  case optional(Particle)
  /// Once or more.
  case repeated(Particle)
}

/// Numbers the places of a content model and connects them.
private struct ContentOrderBuilder {
  struct Part {
    var firsts: [Int] = []
    var lasts: [Int] = []
    var mayBeEmpty = true
  }

  private(set) var names: [String] = []
  private(set) var followers: [[Int]] = []

  mutating func add(_ particle: Particle) -> Part {
    switch particle {
    case .element(let name):
      names.append(name)
      followers.append([])
      return Part(firsts: [names.count - 1], lasts: [names.count - 1], mayBeEmpty: false)
    case .sequence(let particles): return sequence(particles)
    case .choice(let particles): return choice(particles)
    case .optional(let particle):
      var part = add(particle)
      part.mayBeEmpty = true
      return part
    case .repeated(let particle):
      let part = add(particle)
      connect(part.lasts, to: part.firsts)
      return part
    }
  }

  private mutating func sequence(_ particles: [Particle]) -> Part {
    var whole = Part()
    for particle in particles {
      let part = add(particle)
      connect(whole.lasts, to: part.firsts)
      if whole.mayBeEmpty { whole.firsts += part.firsts }
      whole.lasts = part.mayBeEmpty ? whole.lasts + part.lasts : part.lasts
      whole.mayBeEmpty = whole.mayBeEmpty && part.mayBeEmpty
    }
    return whole
  }

  private mutating func choice(_ particles: [Particle]) -> Part {
    var whole = Part(mayBeEmpty: false)
    for particle in particles {
      let part = add(particle)
      whole.firsts += part.firsts
      whole.lasts += part.lasts
      whole.mayBeEmpty = whole.mayBeEmpty || part.mayBeEmpty
    }
    return whole
  }

  private mutating func connect(_ lasts: [Int], to firsts: [Int]) {
    for last in lasts {
      for first in firsts where !followers[last].contains(first) { followers[last].append(first) }
    }
  }
}
