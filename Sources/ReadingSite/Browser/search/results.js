// The results as elements of the page; all text goes through `textContent`.

// Results of a group shown at once, and of all groups before a button stands for the rest.
const groupLimit = 20;
const pageLimit = 100;

const element = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

const addressOf = (document, fragment) => {
  const path = document.address.split("/").map(encodeURIComponent).join("/");
  return root + path + (fragment ? "#" + encodeURIComponent(fragment) : "");
};

const placeNames = { kicker: "引题", participants: "出席", preamble: "序言", title: "标题" };

// Where a stretch stands in its document: 第一款第（二）项, 第3段.
const placeOf = (document, fragment) => {
  const [, name, number] = /^([a-z]+)(?:_(\d+))?$/.exec(fragment) || [];
  if (placeNames[name]) return placeNames[name];
  if (name === "subhead") return "副题";
  if (name === "p" && number) return "第" + number + "段";
  const inner = fragment.startsWith(document.id + "__")
    ? fragment.slice(document.id.length + 2) : fragment;
  return fragment === document.id ? "" : citationOf(inner);
};

const shownTitle = (document) => {
  if (document.title) return document.title;
  const words = [...(document.sections[1] || document.sections[0]).text];
  return words.length > 24 ? words.slice(0, 24).join("") + "…" : words.join("") || "（无标题）";
};

const resultElement = (entry, patterns, index) => {
  const { document } = entry;
  const places = placesIn(document, patterns, index.tables);
  const article = element("article", "result");
  const heading = element("h3");
  const link = element("a");
  link.href = addressOf(document, document.id);
  const inTitle = places.filter((hit) => hit.section === 0);
  const title = shownTitle(document);
  appendMarked(link, title, 0, title.length, document.title ? inTitle : []);
  heading.append(link, " ", element("span", "hits", entry.hits + "次"));
  article.append(heading);
  if (document.about) article.append(element("p", "about", document.about));
  for (const snippet of snippetsOf(document, places, index.rules)) {
    if (snippet.section === 0) continue;
    const { fragment, text } = document.sections[snippet.section];
    const line = element("p", "snippet");
    const name = placeOf(document, fragment);
    if (name) {
      const place = element("a", "place", name);
      place.href = addressOf(document, fragment);
      line.append(place, " ");
    }
    if (snippet.start > 0) line.append("…");
    appendMarked(line, text, snippet.start, snippet.end, snippet.hits);
    if (snippet.end < text.length) line.append("…");
    article.append(line);
  }
  return article;
};

const countText = (documents, hits) => documents + "处文本，命中" + hits + "次";

const groupName = (group) => {
  if (group.kind === "corpus") return "语料";
  const [year, month, day] = group.edition.slice(group.edition.indexOf("/") + 1).split("-");
  return "《" + group.title + "》（" + year + "年" + Number(month) + "月" + Number(day) + "日文本）";
};

const groupElement = (entry, answer, index, limit) => {
  const section = element("section", "result-group");
  section.append(element("h2", "", groupName(entry.group)));
  section.append(element("p", "count", countText(entry.results.length, entry.hits)));
  let shown = 0;
  const more = element("button", "more");
  more.type = "button";
  const show = (count) => {
    const batch = entry.results.slice(shown, shown + count);
    const made = batch.map((result) => resultElement(result, answer.patterns, index));
    for (const article of made) section.insertBefore(article, more);
    shown += batch.length;
    const left = entry.results.length - shown;
    more.textContent = "再显示" + Math.min(left, pageLimit) + "处（还有" + left + "处）";
    more.hidden = left === 0;
    return made[0];
  };
  section.append(more);
  show(limit);
  more.addEventListener("click", () => {
    const first = show(pageLimit);
    // The button may be gone: reading goes on at the first new result.
    if (first) first.querySelector("a").focus();
  });
  return section;
};

const foldingNames = { case: "大小写", numerals: "数字", punctuation: "标点", spaces: "空格",
  width: "全半角" };

const showAnswer = (container, answer, index) => {
  if (answer.folded > 0) {
    const names = Object.keys(foldingNames).filter((kind) => answer.kinds.has(kind));
    container.append(element("p", "folded", "其中" + answer.folded + "次写法不同（"
      + names.map((kind) => foldingNames[kind]).join("、") + "），已计入。"));
  }
  let left = pageLimit;
  for (const entry of answer.groups) {
    const limit = Math.min(groupLimit, entry.results.length, left);
    container.append(groupElement(entry, answer, index, limit));
    left -= limit;
  }
};
