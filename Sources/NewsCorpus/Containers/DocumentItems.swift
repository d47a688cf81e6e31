internal import ChineseText

/// Makes items of the passages of a document whose container says more than a text does.
///
/// A heading is an item, with the headings below it as its sections, unless it names a group of
/// items; what stands before the headings of a group is divided as plain text is. A document without
/// headings is one item where its container holds one text (a record, a page, a file with a title),
/// and is divided otherwise.
struct DocumentItems {
  private(set) var drafts: [ItemDraft] = []
  private(set) var dropped: [(Passage, DroppedLines.Reason)] = []
  private(set) var closeCalls: [(line: Int, began: Bool)] = []
  private let tree: HeadingTree
  private let about: ItemFields
  /// The letters of all headings: a line that says one of them again is an entry of a list.
  private let titles: Set<Glyphs>
  /// Whether the container holds one text.
  private let holdsOneText: Bool

  /// Makes the items.
  ///
  /// - Parameters:
  ///   - passages: the passages of the document.
  ///   - about: what the file says of it.
  ///   - holdsOneText: whether its container is one that holds one text.
  init(_ passages: [Passage], about: ItemFields, holdsOneText: Bool) {
    tree = HeadingTree(passages)
    self.about = about
    self.holdsOneText = holdsOneText
    titles = Set(tree.nodes.dropFirst().map { $0.heading.flatMap(\.text.letters) })
    if tree.isFlat {
      holdsOneText ? takeWhole(tree.nodes[0].text) : divide(tree.nodes[0].text, about)
    } else {
      takeDocument()
    }
  }

  // MARK: The document as a whole

  private mutating func takeDocument() {
    let root = tree.nodes[0]
    let title = about.title.map { Glyphs($0) } ?? []
    // The heading that says the title of the document stands for it.
    let holdsTitle = tree.nodes.dropFirst().contains { node in
      node.level == 0 || (!title.isEmpty && node.heading.flatMap(\.text).letters == title.letters)
    }
    if root.children.count == 1 || holdsTitle {
      // A line about the item may stand above its headline.
      pending = root.text.filter { $0.role == .metadata }
      takeLead(root, about)
      for child in root.children { take(child, about) }
      return
    }
    let evidence = GroupEvidence(
      0, title: title, isOneText: about.isOfOneText || !title.isEmpty, in: tree)
    guard !evidence.suffices, holdsOneText || evidence.contains(.lead) || !title.isEmpty else {
      takeLead(root, about)
      for child in root.children { take(child, about) }
      return
    }
    takeWhole(root.text + tree.descendants(of: 0).flatMap(passages))
  }

  /// All passages of a node: its heading as the heading of a section, and its text.
  private func passages(_ index: Int) -> [Passage] {
    tree.nodes[index].heading + tree.nodes[index].text
  }

  // MARK: Headings

  private mutating func take(_ index: Int, _ about: ItemFields) {
    let node = tree.nodes[index]
    let isTitle = node.level == 0
    let evidence = GroupEvidence(
      index, title: node.heading.flatMap(\.text), isOneText: isTitle && about.isOfOneText, in: tree)
    if evidence.suffices {
      takeGroup(node, about)
    } else {
      takeItem(index, about, isNumbered: false)
    }
  }

  private mutating func takeGroup(_ node: HeadingTree.Node, _ about: ItemFields) {
    var about = about.ofGroup
    for passage in node.heading {
      about.takeGroupName(passage.text)
      dropped.append((passage, .column))
    }
    takeLead(node, about)
    let groups = node.children.filter { child in
      let heading = tree.nodes[child].heading.flatMap(\.text)
      return GroupEvidence(child, title: heading, isOneText: false, in: tree).suffices
    }
    let isNumbered = HeadlineNumber.areNumbered(node.children.map { tree.nodes[$0].heading })
    for child in node.children {
      if groups.contains(child) {
        takeGroup(tree.nodes[child], about)
      } else if isEmptyGroup(child, beside: groups) || isList(child) {
        for passage in passages(child) { dropped.append((passage, .contents)) }
      } else {
        takeItem(child, about, isNumbered: isNumbered)
      }
    }
  }

  /// Characters of a line that says that a group holds nothing.
  private static let longestNothing = 40

  /// Whether a heading beside groups has no text but a line that says so: 未筛选到相关消息。
  private func isEmptyGroup(_ index: Int, beside groups: [Int]) -> Bool {
    let node = tree.nodes[index]
    return !groups.isEmpty && node.children.isEmpty
      && CollectionName.isOne(node.heading.flatMap(\.text))
      && node.text.reduce(0) { $0 + $1.text.count } <= DocumentItems.longestNothing
  }

  /// Whether a heading has nothing below it but the headlines of other items: 新闻摘要.
  private func isList(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.children.isEmpty, !node.text.isEmpty else { return false }
    let repeated = node.text.count { titles.contains(HeadlineNumber.bare($0.text).letters) }
    let isShort = node.text.allSatisfy { $0.claim.isEntry && !$0.text.contains(Glyph.fullStop) }
    return repeated * 2 >= node.text.count
      || (isShort && CollectionName.isOne(node.heading.flatMap(\.text)))
  }

  private mutating func takeItem(
    _ index: Int, _ about: ItemFields, isNumbered: Bool
  ) {
    let node = tree.nodes[index]
    var draft = ItemDraft()
    draft.about = about
    draft.isClaimed = true
    draft.metadata = pending
    pending = []
    for passage in node.heading {
      draft.cover(passage.lines)
      var heading = passage
      if isNumbered, let rest = HeadlineNumber.split(&heading) { dropped.append((rest, .contents)) }
      if draft.about.url == nil { draft.about.url = passage.claim.links.first }
      draft.heading.append(heading)
    }
    fill(&draft, node.text + tree.descendants(of: index).flatMap(passages))
    drafts.append(draft)
  }

  /// Lines about the item that comes.
  private var pending: [Passage] = []

  // MARK: Texts

  /// Adds passages to an item: claimed headings are those of sections.
  private mutating func fill(_ draft: inout ItemDraft, _ passages: [Passage]) {
    for passage in passages {
      if passage.claim.level != nil {
        draft.add(passage, isHeading: true)
      } else if takeAside(passage, of: &draft) {
        draft.cover(passage.lines)
      } else {
        draft.add(passage, isHeading: passage.isNumberedHeading)
      }
    }
  }

  /// Takes a line that is no text of an item: its link, its data, its headline again, the byline.
  private mutating func takeAside(_ passage: Passage, of draft: inout ItemDraft) -> Bool {
    if passage.role == .metadata {
      draft.metadata.append(passage)
      if draft.about.url == nil { draft.about.url = passage.claim.links.first }
      return true
    }
    if ItemLines.isLink(passage) {
      if draft.about.url == nil { draft.about.url = ItemLines.address(passage) }
      dropped.append((passage, .metadata))
      return true
    }
    if ItemLines.isData(passage) {
      draft.metadata.append(passage)
      dropped.append((passage, .metadata))
      return true
    }
    guard !draft.hasText else { return false }
    if !draft.heading.isEmpty,
      passage.text.letters == draft.heading.flatMap(\.text.letters), !passage.text.isEmpty
    {
      dropped.append((passage, .repeatedTitle))
      return true
    }
    let isBelowHeading =
      passage.isDashed || Credit.isByline(passage) || Credit.isAuthor(passage)
      || passage.isDateNote
    guard isBelowHeading, !draft.heading.isEmpty else { return false }
    draft.heading.append(passage)
    return true
  }

  /// Takes what stands above the headings of a group: data and lists aside, and texts of its own.
  private mutating func takeLead(_ node: HeadingTree.Node, _ about: ItemFields) {
    var text: [Passage] = []
    for passage in node.text {
      if passage.role == .metadata {
        continue  // It is told already.
      } else if ItemLines.isData(passage) || ItemLines.isLink(passage) {
        dropped.append((passage, .metadata))
      } else if titles.contains(HeadlineNumber.bare(passage.text).letters) {
        dropped.append((passage, .contents))
      } else {
        text.append(passage)
      }
    }
    guard text.contains(where: { $0.hasSentence && !$0.claim.isEntry }) else {
      for passage in text { dropped.append((passage, .outside)) }
      return
    }
    divide(text, about)
  }

  /// Divides what claims no headings as plain text is divided.
  private mutating func divide(_ passages: [Passage], _ about: ItemFields) {
    let splitter = ItemSplitter(passages)
    for draft in splitter.items {
      var made = draft
      made.about = splitter.items.count == 1 ? about : about.ofGroup
      takeLinks(&made)
      drafts.append(made)
    }
    dropped += splitter.dropped
    closeCalls += splitter.closeCalls
  }

  /// Takes the lines of an item that are links out of its text.
  private mutating func takeLinks(_ draft: inout ItemDraft) {
    for passage in draft.removeText(where: ItemLines.isLink) {
      if draft.about.url == nil { draft.about.url = ItemLines.address(passage) }
      dropped.append((passage, .metadata))
    }
  }

  /// More lines than this are no heading.
  private static let longestHeading = 5

  /// Makes one item of all passages: its heading is the title of the file, or the first lines.
  private mutating func takeWhole(_ passages: [Passage]) {
    var draft = ItemDraft()
    draft.about = about
    draft.isClaimed = true
    var rest = passages[...]
    if about.title == nil {
      let run = rest.prefix { $0.claim.level == nil && $0.isHeadingLike }
      let hasText = rest.dropFirst(run.count).contains { $0.role == .text }
      if hasText || run.count == 1, run.count <= DocumentItems.longestHeading {
        for passage in run { draft.cover(passage.lines) }
        draft.heading += run
        rest = rest.dropFirst(run.count)
      }
    } else if let first = rest.first, first.text.letters == about.title.map({ Glyphs($0).letters })
    {
      draft.cover(first.lines)
      draft.heading.append(first)
      rest = rest.dropFirst()
    }
    fill(&draft, Array(rest))
    if draft.hasText || !draft.heading.isEmpty || !draft.sections.isEmpty { drafts.append(draft) }
  }
}
