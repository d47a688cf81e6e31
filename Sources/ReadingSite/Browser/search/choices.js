// What is searched, where, and in which order: the address of the page says it.

const choiceOfAddress = () => {
  const given = new URLSearchParams(location.search);
  return { query: (given.get("q") || "").trim(), scope: given.get("in") || "",
    part: given.get("part") || "", isRanked: given.get("order") === "rank",
    hasOthers: given.get("others") === "1" };
};

const choiceAddress = ({ query, scope, part, isRanked, hasOthers }) => {
  const wanted = new URLSearchParams({ q: query });
  if (scope) wanted.set("in", scope);
  if (scope && part) wanted.set("part", part);
  if (isRanked) wanted.set("order", "rank");
  if (hasOthers) wanted.set("others", "1");
  return "?" + wanted;
};

const scopeNames = { "": "全部文本", regulations: "全部法规", corpus: "语料" };

// Which groups and documents a choice takes; `articles` are those of the chapter that is chosen.
const scopeOf = ({ scope, isRanked }, articles) => ({
  isRanked,
  takes: (group) => {
    if (!scope) return true;
    if (scope === "corpus" || scope === "regulations") return (scope === "corpus") === !group.edition;
    return Boolean(group.edition) && group.edition.split("/")[0] === scope;
  },
  holds: (document) => !articles || articles.has(document.id),
});

// The divisions of a text, each with the articles in it: [{ id, name, articles }].
const divisionsOf = (tree) => {
  const divisions = [];
  const visit = (node, depth) => {
    if (node.kind === "article" || node.kind === "crossheading") return;
    const articles = tree.units(node, (unit) => unit.kind === "article").map((unit) => unit.id);
    const name = "　".repeat(depth) + [node.label, node.text].filter(Boolean).join("　");
    if (articles.length) divisions.push({ id: node.id, name, articles });
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const node of tree.top.children) if (node.kind !== "annex") visit(node, 0);
  return divisions;
};
