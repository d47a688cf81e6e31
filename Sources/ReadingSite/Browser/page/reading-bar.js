// What is in view: the bar names chapter and article, the contents follow, the arrows lead on from there.

const bar = document.getElementById("bar");
const where = document.getElementById("where");
const contents = document.getElementById("contents");
const readUnits = page.dataset.page === "edition"
  ? [...document.querySelectorAll(".text article[id]")] : [];

const labelOf = (article) => {
  const label = article && article.querySelector(".label");
  return label ? label.textContent : "";
};

const chapterOf = (article) => {
  const names = [];
  for (let at = article.parentElement; at && at.id; at = at.parentElement) {
    const heading = at.firstElementChild;
    if (heading && /^H[2-6]$/.test(heading.tagName)) names.unshift(heading.textContent);
  }
  return names.join("　");
};

// The last article that begins above the middle of what is read first; -1 above the first one.
const positionInView = () => {
  const line = bar.getBoundingClientRect().bottom + innerHeight * 0.12;
  let low = 0;
  let high = readUnits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readUnits[middle].getBoundingClientRect().top <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const contentsLink = (id) => contents
  && contents.querySelector('a[href="#' + CSS.escape(id).replace(/\\/g, "\\\\") + '"]');
let currentLink = null;

// The list scrolls, never the page.
const showInContents = (link) => {
  const list = link.closest("ul");
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const top = link.offsetTop - list.clientHeight / 3;
  if (link.offsetTop < list.scrollTop + 20
    || link.offsetTop + link.offsetHeight > list.scrollTop + list.clientHeight - 20) {
    list.scrollTop = top;
  }
};

const markInContents = (id) => {
  const link = contentsLink(id);
  if (currentLink) currentLink.removeAttribute("aria-current");
  currentLink = link;
  if (!link) return;
  link.setAttribute("aria-current", "location");
  showInContents(link);
};

const piece = (className, text) => {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
};

const leadTo = (name, article, words) => {
  const link = document.getElementById(name);
  if (!link) return;
  link.hidden = !article;
  if (!article) return;
  const target = words + "：" + labelOf(article);
  link.setAttribute("href", "#" + encodeURIComponent(article.id));
  link.setAttribute("aria-label", target);
  link.title = target;
};

let inView = -2;

const follow = () => {
  const position = positionInView();
  if (position === inView) return;
  inView = position;
  const article = readUnits[position];
  where.textContent = "";
  if (article) {
    where.append(piece("chapter", chapterOf(article)), piece("unit", labelOf(article)));
    markInContents(article.id);
  } else if (currentLink) {
    currentLink.removeAttribute("aria-current");
    currentLink = null;
  }
  leadTo("turn-back", readUnits[position - 1], "上一条");
  leadTo("turn-on", readUnits[position + 1], "下一条");
};

if (bar && where && readUnits.length) {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      follow();
    });
  };
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask, { passive: true });
  addEventListener("hashchange", ask);
  follow();
}
