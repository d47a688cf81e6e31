// Where an address leads: to the units of an edition, or to what is to be said instead.

const trees = new Map();
const treeOf = (edition) => {
  if (!trees.has(edition)) {
    const tree = loadUnits(edition).then((data) => ({
      title: data.title, date: data.date, tree: new UnitTree(data.units) }));
    tree.catch(() => trees.delete(edition));
    trees.set(edition, tree);
  }
  return trees.get(edition);
};

const unitAddress = (edition, id, chosen) => root + encodedPath(edition) + "/index.html"
  + (chosen ? "?units=" + encodeURIComponent(chosen) : "") + "#" + encodeURIComponent(id);

const addressOfText = (text) => {
  try {
    return readAddress(text);
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return null;
  }
};

const citationOfParts = (parts) => parts.map((part) => (part.type === "range"
  ? addressCitation(part.first) + "至" + addressCitation(part.last)
  : addressCitation(part.steps))).join("、");

// What an address means in an edition: { units, href, citation, title, words }, or { complaint }.
const placeIn = async (edition, parts) => {
  const { title, tree } = await treeOf(edition);
  try {
    const units = unitsNamed(tree, parts);
    const isOne = units.length === 1;
    const citation = isOne ? tree.citation(units[0]) : citationOfParts(parts);
    const chosen = isOne ? "" : units.map((node) => node.id).join(",");
    return { edition, title, units, citation, href: unitAddress(edition, units[0].id, chosen),
      words: isOne ? wordsOf(units[0]) : "共" + units.length + "处" };
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    return { edition, title, complaint: addressMessage(error) };
  }
};

// The first words of a unit.
const wordsOf = (node) => {
  let words = "";
  const add = (unit) => {
    words += unit.text;
    for (const child of unit.children) if ([...words].length < 30) add(child);
  };
  add(node);
  const letters = [...words];
  return letters.length > 30 ? letters.slice(0, 30).join("") + "…" : words;
};

// The article that a number alone means, 34 or 三十四; null for all other addresses.
const bareArticle = (address) => {
  if (!address || address.name !== null || address.parts.length !== 1) return null;
  const [part] = address.parts;
  const steps = part.steps || [];
  return steps.length && steps[0].kind === "article" ? steps[0] : null;
};
