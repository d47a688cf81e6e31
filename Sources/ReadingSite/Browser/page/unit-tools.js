// The tools of an article: to copy its text, its citation and its address, to keep it, to write a note.
//
// On a page of many articles they stand with the one under the pointer, the focus or the finger, over the page:
// nothing moves.

const citationOfArticle = (article) => {
  const text = article.closest("[data-cite-lead]");
  if (!text) return article.dataset.cite || "";
  return text.dataset.citeLead + (article.dataset.cite || labelOf(article));
};

const addressOfArticle = (article) => {
  const url = new URL(location.href);
  url.search = "";
  url.hash = page.dataset.page === "edition" ? encodeURIComponent(article.id) : "";
  return url.href;
};

const copyArticle = async (article, button) => {
  const data = await loadUnits(page.dataset.edition).catch(() => null);
  const lines = data ? linesOf(data.units, article.id) : [];
  tellCopied(button, lines.length > 0 && await copy(lines.join("\n")));
};

const writeNote = (article, button) => {
  const entry = readNotes()[notePath(article.id)];
  const text = prompt("笔记（" + citationOfArticle(article) + "）", (entry && entry.note) || "");
  if (text === null) return;
  if (keepNote(notePath(article.id), { note: text.trim(), cite: citationOfArticle(article) })) {
    showNote(article);
    announce(text.trim() ? "笔记已保存在本机浏览器" : "笔记已删去", 4);
  }
  button.focus();
};

const star = (article, button) => {
  const isStarred = !article.classList.contains("starred");
  if (!keepNote(notePath(article.id), { star: isStarred, cite: citationOfArticle(article) })) return;
  showNote(article);
  button.setAttribute("aria-pressed", String(isStarred));
  announce(isStarred ? "已收藏，见“收藏与笔记”" : "已取消收藏", 4);
};

const toolActions = [
  ["copy-text", "复制条文", copyArticle],
  ["copy-cite", "复制引用", async (article, button) => {
    tellCopied(button, await copy(citationOfArticle(article)));
  }],
  ["copy-link", "复制链接", async (article, button) => {
    tellCopied(button, await copy(addressOfArticle(article)));
  }],
  ["star", "收藏", star],
  ["note", "笔记", writeNote],
];

const makeTool = (articleOf, [name, words, action]) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = name;
  button.textContent = words;
  button.addEventListener("click", () => action(articleOf(), button));
  return button;
};

const lendTools = (units) => {
  const tools = document.createElement("div");
  tools.className = "unit-tools";
  tools.setAttribute("role", "group");
  let owner = null;
  for (const action of toolActions) tools.append(makeTool(() => owner, action));
  const give = (article) => {
    if (owner === article) return;
    owner = article;
    tools.setAttribute("aria-label", labelOf(article) + "的工具");
    tools.querySelector(".star")
      .setAttribute("aria-pressed", String(article.classList.contains("starred")));
    // Behind the first paragraph, so that the key Tab leads from the label to the tools.
    article.querySelector(".para, .unit").after(tools);
    loadUnits(page.dataset.edition).catch(() => {});
  };
  const isUnit = new Set(units);
  const articleAt = (event) => {
    const article = event.target instanceof Element && event.target.closest("article[id]");
    return article && isUnit.has(article) ? article : null;
  };
  for (const kind of ["mouseover", "focusin", "click"]) {
    document.addEventListener(kind, (event) => {
      const article = articleAt(event);
      if (article) give(article);
    });
  }
};

if (page.dataset.edition) {
  if (readUnits.length) lendTools(readUnits);
  const kept = readNotes();
  for (const path of Object.keys(kept)) {
    if (!path.startsWith(page.dataset.edition + "/")) continue;
    const article = document.getElementById(path.slice(page.dataset.edition.length + 1));
    if (article && article.matches("article")) showNote(article);
  }
  const single = page.dataset.page === "article" && document.querySelector("article[id]");
  const bench = single && document.querySelector(".tools .bench");
  if (bench) {
    for (const [name, , action] of toolActions.slice(2)) {
      const button = bench.querySelector("button." + name);
      button.addEventListener("click", () => action(single, button));
    }
    bench.querySelector(".star")
      .setAttribute("aria-pressed", String(single.classList.contains("starred")));
  }
}
