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

// The hits are marked on the page that one lands on.
const addressOf = (document, fragment, query) => root + encodedPath(document.address)
  + "?mark=" + encodeURIComponent(query) + (fragment ? "#" + encodeURIComponent(fragment) : "");

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

const resultElement = (entry, { patterns, index }, query) => {
  const { document } = entry;
  const places = placesIn(document, patterns, index.tables);
  const article = element("article", "result");
  const heading = element("h3");
  const link = element("a");
  link.href = addressOf(document, document.id, query);
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
      place.href = addressOf(document, fragment, query);
      line.append(place, " ");
    }
    if (snippet.start > 0) line.append("…");
    appendMarked(line, text, snippet.start, snippet.end, snippet.hits);
    if (snippet.end < text.length) line.append("…");
    article.append(line);
  }
  return article;
};

// 22条、61处 of a law, 9篇、82处 of the corpus, 31条（篇）、143处 of both.
const countText = (documents, hits, unit) => documents + unit + "，" + hits + "处";
const unitOf = (group) => (group.edition ? "条" : "篇");

const dateText = (date) => {
  const [year, month, day] = date.split("-");
  return year + "年" + Number(month) + "月" + Number(day) + "日文本";
};

const groupName = ({ group, index }, catalogue) => {
  if (group.kind === "corpus") return "语料";
  const [slug, date] = group.edition.split("/");
  const work = catalogue.works.find((one) => one.slug === slug);
  const isOther = index.folder === otherFolder && work && work.current;
  const state = !isOther ? "" : date < work.current ? "，历史文本" : "，尚未施行";
  return "《" + group.title + "》（" + dateText(date) + state + "）";
};

const groupElement = (entry, context, limit) => {
  const section = element("section", "result-group");
  const heading = element("h2", "", groupName(entry, context.catalogue));
  section.append(heading);
  const count = countText(entry.results.length, entry.hits, unitOf(entry.group));
  const line = element("p", "count", count);
  if (entry.group.edition && !context.choice.scope) {
    const only = element("a", "", "只看本法规");
    only.href = choiceAddress(Object.assign({}, context.choice, {
      scope: entry.group.edition.split("/")[0] }));
    line.append("　", only);
  }
  section.append(line);
  let shown = 0;
  const more = element("button", "more");
  more.type = "button";
  const show = (limitOfBatch) => {
    const batch = entry.results.slice(shown, shown + limitOfBatch);
    const made = batch.map((result) => resultElement(result, entry, context.choice.query));
    for (const article of made) section.insertBefore(article, more);
    shown += batch.length;
    const left = entry.results.length - shown;
    const unit = unitOf(entry.group);
    more.textContent = "再显示" + Math.min(left, pageLimit) + unit + "（还有" + left + unit + "）";
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

const showAnswer = (container, answer, context) => {
  if (answer.folded > 0) {
    const names = Object.keys(foldingNames).filter((kind) => answer.kinds.has(kind));
    container.append(element("p", "folded", "其中" + answer.folded + "次写法不同（"
      + names.map((kind) => foldingNames[kind]).join("、") + "），已计入。"));
  }
  let left = pageLimit;
  for (const entry of answer.groups) {
    const limit = Math.min(groupLimit, entry.results.length, left);
    container.append(groupElement(entry, context, limit));
    left -= limit;
  }
};
