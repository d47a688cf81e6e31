// Marks the hits of a query in the text of a page, for those who come from the search.

// The stretches of a block that are to be marked, ascending, none overlapping another.
const hitsIn = (text, patterns, tables) => {
  const hits = [];
  for (const pattern of patterns) {
    scan(text, pattern, tables, (start, end) => hits.push({ start, end }));
  }
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  let last = 0;
  return hits.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
};

// Puts a mark around a part of a text node; what stands behind it goes on as a node of its own.
const markNode = (node, start, end) => {
  const own = start > 0 ? node.splitText(start) : node;
  if (end - start < own.length) own.splitText(end - start);
  const mark = document.createElement("mark");
  mark.className = "hit";
  own.replaceWith(mark);
  mark.append(own);
};

const markBlock = (block, patterns, tables) => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    const { currentNode } = walker;
    nodes.push({ node: currentNode, start: text.length });
    text += currentNode.data;
  }
  const hits = hitsIn(text, patterns, tables);
  // From behind, so that what stands in front keeps its place.
  for (const { start, end } of hits.reverse()) {
    for (const { node, start: from } of nodes.slice().reverse()) {
      const first = Math.max(0, start - from);
      const last = Math.min(node.length, end - from);
      if (first < last) markNode(node, first, last);
    }
  }
  return hits.length;
};

const isInnermost = (block) => !block.querySelector("p, li, h2, h3, h4");

// Marks all hits; gives how many there are.
const markHits = (typed, rules) => {
  const tables = makeTables(rules);
  const { terms } = readQuery(typed, rules);
  const patterns = terms.map((words) => makeMatcher(words, tables));
  const blocks = [...document.querySelectorAll("main article p, main article li, main .text p, "
    + "main article h2, main article h3, main h2[id], main h3[id]")].filter(isInnermost);
  return blocks.reduce((count, block) => count + markBlock(block, patterns, tables), 0);
};

window.tiaoli("marks", { markHits });
