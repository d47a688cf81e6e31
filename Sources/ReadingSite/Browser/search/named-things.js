// What a query names, above the hits: provisions, works, and what there is in place of what is not.

const linkItem = (href, label, detail) => {
  const item = element("li");
  const link = element("a", "", label);
  link.href = href;
  item.append(link);
  if (detail) item.append(element("span", "about", detail));
  return item;
};

const namedSection = (title, items, note) => {
  const section = element("section", "named");
  section.append(element("h2", "", title));
  if (note) section.append(element("p", "note", note));
  if (items.length) {
    const list = element("ul");
    list.append(...items);
    section.append(list);
  }
  return section;
};

// A number alone on a page of no law: the laws that have such an article.
const sectionOfNumber = (article, address, catalogue, box) => {
  const held = catalogue.works.filter(box.editionOf);
  const name = box.citationOfParts(address.parts);
  const label = "第" + hanNumber(article.value) + "条"
    + article.branches.map((number) => "之" + hanNumber(number)).join("");
  const holders = held.filter((work) => box.hasArticle(work, article));
  if (holders.length) {
    const items = holders.map((work) => linkItem(
      box.unitAddress(box.editionOf(work), box.addressId(address.parts[0].steps)),
      "《" + work.title + "》" + name));
    return namedSection(name + "：请选法规", items, holders.length + "部法规有" + label + "。");
  }
  const last = held.map((work) => ({ work, count: box.lastArticle(work) }))
    .sort((one, other) => other.count - one.count)[0];
  const most = last ? "条数最多的是《" + last.work.title + "》，到第" + hanNumber(last.count) + "条。" : "";
  return namedSection("没有" + label, [], "收录的法规都没有" + label + "。" + most);
};

const sectionOfAddress = async (address, { catalogue, box, choice }) => {
  const article = box.bareArticle(address);
  const all = catalogue.works.filter(box.editionOf);
  const own = all.filter((work) => work.slug === choice.scope);
  const held = own.length ? own : all;
  if (address.name === null && article && held.length > 1) {
    return sectionOfNumber(article, address, catalogue, box);
  }
  const places = await box.placesOf(address, catalogue, held.length === 1 ? box.editionOf(held[0])
    : null);
  const found = places.filter((place) => place.units);
  if (found.length) {
    const items = found.map((place) => linkItem(
      place.href, "《" + place.title + "》" + place.citation, place.words));
    return namedSection("条款", items);
  }
  if (places.length) {
    const items = places.map((place) => linkItem(
      root + encodedPath(place.edition) + "/index.html", "《" + place.title + "》", place.complaint));
    return namedSection("没有所写的条款", items);
  }
  if (address.name === null) return null;
  const near = box.worksNearly(address.name, catalogue);
  const items = near.map((work) => linkItem(
    root + "search.html?q=" + encodeURIComponent(work.title + box.citationOfParts(address.parts)),
    "是否指《" + work.title + "》" + box.citationOfParts(address.parts)));
  return namedSection("没有名为“" + address.name + "”的法规", items);
};

// Works that a query names; those of which it is nearly the name, where it names none.
const sectionOfWorks = (query, catalogue, box) => {
  const named = box.worksNamed(query, catalogue);
  const link = ({ work }) => linkItem(box.workAddress(work), "《" + work.title + "》", work.state);
  if (named.length) return namedSection("法规", named.slice(0, 10).map(link));
  const near = box.worksNearly(query, catalogue);
  return near.length
    ? namedSection("是否指", near.slice(0, 5).map((work) => link({ work }))) : null;
};

// The sections above the hits, in their order.
const namedSections = async (context) => {
  const { box, catalogue, choice } = context;
  const { query } = choice;
  const address = box.addressOfText(query);
  const sections = [];
  if (address) sections.push(await sectionOfAddress(address, context));
  if (!address) sections.push(sectionOfWorks(query, catalogue, box));
  return sections.filter(Boolean);
};
