// What a step of an address may follow, and what it takes over from the place before: `AddressLevel`.

// Wider kinds are smaller; an annex holds all others.
const rankOf = (kind) => ({ annex: -1, part: 0, subpart: 1, chapter: 2, section: 3,
  crossheading: 10, article: 20, paragraph: 30, item: 40, subitem: 50 })[kind];

const kindOfLevel = (level) =>
  level.type === "unit" ? level.kind : level.type === "unnumbered" ? "chapter" : "paragraph";

// Whether a step at the level may stand right behind a path, in the same place. 民法总则第三条 is article
// 3 of 民法总则, so that an article stands below 总则 only where no title is in front.
const canFollow = (level, path, isNamed) => {
  const last = path[path.length - 1];
  if (!last) return true;
  const isInSegment = last.kind === "paragraph" && isListItem(path[path.length - 2]);
  if (level.type === "segment") return isListItem(last);
  if (level.type === "unnumbered") return isDivisionKind(last.kind) || last.kind === "annex";
  const { kind } = level;
  if (kind === "annex") return false;
  if (kind === "item" || kind === "subitem") {
    return isInSegment || isListItem(last) || rankOf(last.kind) < rankOf("item");
  }
  if (kind === "article" && isNamed && last.heading && isDivisionKind(last.kind)) return false;
  const isUnnumbered = isDivisionKind(last.kind) && last.value === null;
  const lastRank = isUnnumbered ? rankOf("part") : rankOf(last.kind);
  return !isInSegment && rankOf(kind) > lastRank;
};

// The steps above the level that a place takes over from the place before it.
const inherited = (level, previous) => {
  const isWholeAnnex = previous.length === 1 && previous[0].kind === "annex";
  if (isWholeAnnex && rankOf(kindOfLevel(level)) <= rankOf("article")
    && kindOfLevel(level) !== "crossheading") return [];
  if (level.type === "unit" && level.kind === "article") {
    return previous.length && previous[0].kind === "annex" ? previous.slice(0, 1) : [];
  }
  if (level.type === "segment" && previous.some(isListItem)) {
    let last = 0;
    previous.forEach((step, index) => { if (isListItem(step)) last = index; });
    return previous.slice(0, last + 1);
  }
  const rank = rankOf(kindOfLevel(level));
  const end = previous.findIndex((step) => rankOf(step.kind) >= rank);
  return end < 0 ? previous.slice() : previous.slice(0, end);
};
