// The works of the site, with the names by which they are found.

const loadCatalogue = async () => {
  const data = await load("works", "assets/works.js");
  const simplified = new Map();
  const pairs = [...data.simplified];
  for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs[at], pairs[at + 1]);
  const works = data.works.map((work) => {
    const names = [work.title, ...work.aliases];
    return Object.assign({}, work, {
      full: plainName(work.title, simplified),
      names: names.map((name) => plainName(name, simplified)),
      initials: [].concat(...names.map((name, index) => initialsOf(name, work.initials[index]))),
    });
  });
  return { works, simplified, hasOthers: data.hasOthers };
};

let catalogue = null;
const openCatalogue = () => {
  if (!catalogue) {
    catalogue = loadCatalogue();
    catalogue.catch(() => { catalogue = null; });
  }
  return catalogue;
};

const inSimplified = (text, simplified) => [...text].map((c) => simplified.get(c) || c).join("");

// Whether an article is among those of a work: 1..34,34-1,35..53.
const hasArticle = (work, step) => {
  const wanted = [step.value, ...step.branches].join("-");
  return (work.articles || "").split(",").some((run) => {
    const [first, last] = run.split("..");
    if (last === undefined) return first === wanted;
    return !step.branches.length && Number(first) <= step.value && step.value <= Number(last);
  });
};

// The number of the last article of a work; 0 where it has none.
const lastArticle = (work) => Math.max(0, ...(work.articles || "").split(/,|\.\./)
  .map((number) => Number(number.split("-")[0])));

// The works that a name names, the best first; of equally good ones those in the order of the library.
const worksNamed = (name, { works, simplified }) => {
  const plain = plainName(name, simplified);
  if (!plain) return [];
  const ranked = works.map((work, index) => ({ work, index, rank: namingRank(plain, work) }))
    .filter((entry) => entry.rank !== null);
  return ranked.sort((one, other) => one.rank - other.rank || one.index - other.index);
};

// The only work that a name can mean; null where there is none or there are several.
const workMeant = (name, catalogue) => {
  const ranked = worksNamed(name, catalogue);
  if (!ranked.length || ranked[0].rank > 4) return null;
  const best = ranked.filter((entry) => entry.rank === ranked[0].rank);
  return best.length === 1 ? best[0].work : null;
};

// The works whose name is one letter off.
const worksNearly = (name, { works, simplified }) => {
  const plain = plainName(name, simplified);
  if ([...plain].length < 3) return [];
  const length = [...plain].length;
  // The beginning of a title may be left out where enough of it is there.
  const tails = (own) => (length < 4 ? [] : [length - 1, length, length + 1])
    .map((count) => [...own].slice(-count).join(""));
  const near = (own) => [own, shortName(own), ...tails(own), ...tails(shortName(own))]
    .some((name) => isOneLetterOff(plain, name) || isOneLetterOff(shortName(plain), name));
  return works.filter((work) => work.names.some(near));
};

const editionOf = (work) => (work.current ? work.slug + "/" + work.current : null);
const workAddress = (work) =>
  root + encodedPath((editionOf(work) || work.slug) + "/index.html");
