internal import LegalXML

/// Where on a page the text is: the innermost element that holds most of what is no link.
struct WebDensity {
  /// What an element holds, in bytes of UTF-8.
  private struct Weight {
    var text = 0
    var links = 0
    /// How many links lead to other pages.
    var count = 0
  }

  private let content: HTMLContent
  private var weights: [Weight]
  private var isMain: [Bool]
  private let total: Int

  /// The part of all text that the main element holds, in tenths.
  private static let mainShare = 6
  /// Elements that are parts of a text, not the place of one.
  private static let parts: Set<String> = [
    "blockquote", "center", "dd", "dl", "li", "ol", "p", "table", "ul",
  ]

  /// Weighs the elements of a page; what is set aside weighs nothing. The cost is linear.
  init(_ content: HTMLContent, _ asides: [Evidence.Aside?]) {
    self.content = content
    weights = Array(repeating: Weight(), count: max(1, content.containers.count))
    isMain = Array(repeating: false, count: weights.count)
    for (index, block) in content.blocks.enumerated() where asides[index] == nil {
      let links = WebDensity.linkLength(of: block)
      weights[block.container].links += links.length
      weights[block.container].count += links.count
      weights[block.container].text += block.text.utf8.count - links.length
    }
    for index in content.containers.indices.reversed() {
      guard let parent = content.containers[index].parent else { continue }
      weights[parent].text += weights[index].text
      weights[parent].links += weights[index].links
      weights[parent].count += weights[index].count
    }
    total = weights[0].text
    let main = content.containers.indices.last { index in
      weights[index].text * 10 >= total * Self.mainShare
        && !Self.parts.contains(content.containers[index].name)
    }
    for index in content.containers.indices {
      let parent = content.containers[index].parent
      isMain[index] = index == main || main == nil || parent.map { isMain[$0] } ?? false
    }
  }

  /// Whether an element is the main one or within it.
  func isInMain(_ container: Int) -> Bool { isMain[container] }

  /// Whether an element holds less than a third of the text of the page.
  func isSmall(_ container: Int) -> Bool { weights[container].text * 3 < max(total, 1) }

  /// Whether nearly all of an element is links, three or more.
  func isListOfLinks(_ container: Int) -> Bool {
    let weight = weights[container]
    return weight.count >= 3 && weight.links * 10 >= (weight.links + weight.text) * 7
  }

  /// The words of links that lead to other pages, in bytes, and how many there are.
  static func linkLength(of block: HTMLContent.Block) -> (length: Int, count: Int) {
    var length = 0
    var count = 0
    for link in block.links where !link.target.hasPrefix("#") {
      length += link.words.count
      count += 1
    }
    return (length, count)
  }
}
