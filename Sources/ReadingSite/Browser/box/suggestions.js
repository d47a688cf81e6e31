// What is offered while somebody types: provisions first, then works, then the search of the text.

const suggestionLimit = 8;

const searchAddress = (query, scope) => root + "search.html?q=" + encodeURIComponent(query)
  + (scope ? "&in=" + encodeURIComponent(scope) : "");

const titled = (title) => "《" + title + "》";

// The places of an address in the works that it may mean, at most as many as are shown.
const placesOf = async (address, catalogue, edition, limit = suggestionLimit) => {
  if (address.name !== null) {
    const named = worksNamed(address.name, catalogue).filter(({ work }) => editionOf(work));
    const found = named.slice(0, limit).map(({ work }) => placeIn(editionOf(work), address.parts));
    return Promise.all(found);
  }
  if (edition) return [await placeIn(edition, address.parts)];
  const article = bareArticle(address);
  const holders = catalogue.works.filter((work) => editionOf(work)
    && (article ? hasArticle(work, article) : true));
  if (!article && holders.length > limit) return [];
  return Promise.all(holders.slice(0, limit)
    .map((work) => placeIn(editionOf(work), address.parts)));
};

// The suggestions for a query: [{ label, detail, href }], and `note` where something is to be said.
const suggestionsFor = async (query, edition) => {
  const catalogue = await openCatalogue();
  const items = [];
  let note = "";
  const address = addressOfText(query);
  if (address) {
    const places = await placesOf(address, catalogue, edition);
    for (const place of places.filter((one) => one.units)) {
      const isOwn = place.edition === edition;
      items.push({ label: (isOwn ? "" : titled(place.title)) + place.citation, detail: place.words,
        href: place.href });
    }
    const [first] = places;
    if (first && !items.length) note = titled(first.title) + "：" + first.complaint;
  }
  const named = worksNamed(address && address.name !== null ? address.name : query, catalogue);
  for (const { work } of named.slice(0, Math.max(0, suggestionLimit - items.length))) {
    items.push({ label: titled(work.title), detail: work.state, href: workAddress(work) });
  }
  if (!items.length) {
    for (const work of worksNearly(query, catalogue).slice(0, 3)) {
      items.push({ label: "是否指" + titled(work.title), detail: work.state,
        href: workAddress(work) });
    }
  }
  if (edition) {
    const scope = edition.split("/")[0];
    items.push({ label: "在本法规中查找“" + query + "”", detail: "",
      href: searchAddress(query, scope) });
  }
  items.push({ label: "在全部文本中查找“" + query + "”", detail: "", href: searchAddress(query),
    isSearch: true });
  return { items, note };
};

// Where a query leads at once: a unit that one work alone can mean, or a work by its name; else null.
const destinationOf = async (query, edition) => {
  const catalogue = await openCatalogue();
  const address = addressOfText(query);
  if (address && address.name === null && edition) {
    const place = await placeIn(edition, address.parts);
    // What is not there is told by the page of the search.
    return place.units ? place : { href: searchAddress(query, edition.split("/")[0]) };
  }
  if (address) {
    const { works } = catalogue;
    const held = works.filter(editionOf);
    const work = address.name !== null ? workMeant(address.name, catalogue)
      : held.length === 1 ? held[0] : null;
    if (!work || !editionOf(work)) return null;
    const place = await placeIn(editionOf(work), address.parts);
    return place.units ? place : null;
  }
  const ranked = worksNamed(query, catalogue);
  const [best] = ranked;
  const isOnly = best && ranked.filter(({ rank }) => rank === best.rank).length === 1;
  const isName = best && (best.rank <= 1 || (best.rank === 3 && isCalledSo(query, best.work,
    catalogue)));
  return isOnly && isName ? { href: workAddress(best.work) } : null;
};

// Whether a query ends as the title does, and so is meant as a name: 巡视条例.
const isCalledSo = (query, work, { simplified }) => {
  const name = plainName(query, simplified);
  const short = shortName(work.full);
  return [...name].length > 2 && short.slice(-2) === name.slice(-2);
};
