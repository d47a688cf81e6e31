internal import LegalXML

/// Reads the rules of the elements out of the grammar, so that both always agree.
///
/// It knows the patterns that the grammar is written with, no others; each element has one
/// definition, wherever it stands. A grammar that is otherwise is a mistake of the program.
struct GrammarReader {
  /// The rules by the name of the element.
  private(set) var rules: [String: ElementRule] = [:]

  private var definitions: [String: XMLElement] = [:]

  /// Reads the root element of a grammar.
  init(_ grammar: XMLElement) {
    for definition in grammar.elements {
      guard let name = definition["name"] else { continue }
      precondition(definitions[name] == nil, "\(name) is defined once")
      definitions[name] = definition
    }
    for definition in grammar.elements {
      for element in definition.elements where element.name.local == "element" {
        guard let name = element["name"] else { continue }
        rules[name] = rule(element)
      }
    }
  }

  private func rule(_ element: XMLElement) -> ElementRule {
    var draft = RuleDraft()
    let particles = element.elements.compactMap { particle($0, &draft) }
    return ElementRule(
      attributes: draft.attributes, admitsForeignAttributes: draft.admitsForeignAttributes,
      admitsText: draft.admitsText, content: content(.sequence(particles)))
  }

  private func content(_ particle: Particle) -> ContentModel {
    var choice = particle
    while case .sequence(let parts) = choice, parts.count == 1, let only = parts.first {
      choice = only
    }
    if case .optional(.repeated(let repeated)) = choice, let names = alternatives(repeated) {
      return .free(names)
    }
    return .ordered(ContentOrder(particle))
  }

  /// The elements of a choice of nothing but elements.
  private func alternatives(_ particle: Particle) -> Set<String>? {
    switch particle {
    case .element(let name): return [name]
    case .choice(let particles):
      let parts = particles.compactMap { alternatives($0) }
      return parts.count == particles.count ? parts.reduce(into: []) { $0.formUnion($1) } : nil
    case .sequence(let particles):
      return particles.count == 1 ? particles.first.flatMap { alternatives($0) } : nil
    default: return nil
    }
  }

  /// The particle of a pattern; `nil` for text and attributes, which go to the draft.
  private func particle(_ pattern: XMLElement, _ draft: inout RuleDraft) -> Particle? {
    switch pattern.name.local {
    case "element": return .element(pattern["name"] ?? ContentOrder.stranger)
    case "ref": return reference(pattern["name"] ?? "", &draft)
    case "text":
      draft.admitsText = true
      return nil
    case "attribute":
      draft.add(pattern, type: type(of: pattern))
      return nil
    case "mixed":
      draft.admitsText = true
      return group(pattern, &draft)
    case "group": return group(pattern, &draft)
    case "choice":
      let choices = pattern.elements.compactMap { particle($0, &draft) }
      return choices.isEmpty ? nil : .choice(choices)
    case "optional":
      let isOptional = draft.isOptional
      draft.isOptional = true
      defer { draft.isOptional = isOptional }
      return group(pattern, &draft).map { .optional($0) }
    case "zeroOrMore": return group(pattern, &draft).map { .optional(.repeated($0)) }
    case "oneOrMore": return group(pattern, &draft).map { .repeated($0) }
    default: preconditionFailure("the pattern \(pattern.name.local) is not used")
    }
  }

  private func group(_ pattern: XMLElement, _ draft: inout RuleDraft) -> Particle? {
    let parts = pattern.elements.compactMap { particle($0, &draft) }
    return parts.count > 1 ? .sequence(parts) : parts.first
  }

  private func reference(_ name: String, _ draft: inout RuleDraft) -> Particle? {
    guard let definition = definitions[name] else { preconditionFailure("\(name) is defined") }
    if let element = definition.elements.first, element.name.local == "element" {
      return .element(element["name"] ?? ContentOrder.stranger)
    }
    return group(definition, &draft)
  }

  private func type(of attribute: XMLElement) -> ValueType {
    let reference = attribute.elements.first { $0.name.local == "ref" }
    guard let name = reference?["name"], let definition = definitions[name] else { return .text }
    let words = definition.elements.flatMap(\.elements).filter { $0.name.local == "value" }
    guard let type = ValueType(name: String(name.dropFirst(5)), words: words.map(\.text)) else {
      preconditionFailure("\(name) is a known type")
    }
    return type
  }
}

/// The parts of a rule that its patterns are strewn with.
private struct RuleDraft {
  var attributes: [ElementRule.Attribute] = []
  var admitsForeignAttributes = false
  var admitsText = false
  /// Whether what is read stands in `optional`.
  var isOptional = false

  mutating func add(_ attribute: XMLElement, type: ValueType) {
    guard let name = attribute["name"] else {
      admitsForeignAttributes = true
      return
    }
    attributes.append(.init(name: name, isRequired: !isOptional, type: type))
  }
}
