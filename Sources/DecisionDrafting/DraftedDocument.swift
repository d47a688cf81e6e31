internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// A drafted decision as it is printed: its title, its paragraphs, who signs it.
package struct DraftedDocument: Sendable {
  package let title: String
  /// The paragraphs between the title and the signature.
  package private(set) var body: [String] = []
  /// Who and when.
  package let signature: [String]
  /// The instructions, in the order of the text.
  private(set) var operations: [AmendingOperation] = []

  /// Writes the items.
  ///
  /// - Parameters:
  ///   - items: in any order; those about one place become one.
  ///   - act: the title of the amended act.
  ///   - order: what is adjusted beside the instructions.
  ///   - options: what the decision says besides.
  init(_ items: [DraftedItem], act: String, order: OrderAdjusted, options: DraftOptions) {
    title = DraftingWording.title(act, options.organ)
    signature = [options.organ, options.date?.chinese].compactMap { $0 }
    let joined = DraftedDocument.joined(items)
    body = [DraftingWording.opening(act, options.organ)]
    for (index, item) in joined.enumerated() {
      let number = joined.count > 1 ? ChineseNumeral.text(of: index + 1) + "、" : ""
      let lines = OperationWording.text(item.operations).utf8.split(separator: 0x0A)
        .map { String(Substring($0)) }
      body += [number + (lines.first ?? "")] + lines.dropFirst()
      operations += item.operations
    }
    let isOrdered = order != .nothing
    if isOrdered, !options.republishes {
      body.append(DraftingWording.order(ofDivisions: order == .divisions))
      operations.append(.adjustOrder(OrderAdjustment()))
    }
    if let effect = options.effect { body.append(DraftingWording.effect(effect)) }
    if options.republishes {
      body.append(DraftingWording.republication(act, adjustsOrder: isOrdered))
    }
  }

  /// What 作相应调整 is said of.
  enum OrderAdjusted: Sendable {
    case nothing
    case articles
    case divisions
  }

  /// The whole text, a line a paragraph, with a line's end behind the last.
  var text: String { ([title] + body + signature).joined(separator: "\n") + "\n" }

  /// Items in the order of their places; several about one article as one.
  private static func joined(_ items: [DraftedItem]) -> [DraftedItem] {
    var joined: [DraftedItem] = []
    let sorted = items.enumerated().sorted { left, right in
      (left.element.place, left.offset) < (right.element.place, right.offset)
    }
    for (_, item) in sorted where !item.operations.isEmpty {
      if let last = joined.last, last.place == item.place, item.place != .end {
        joined[joined.count - 1].operations += item.operations
      } else {
        joined.append(item)
      }
    }
    return joined
  }
}
