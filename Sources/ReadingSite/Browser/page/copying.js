// The buttons that copy a unit's text or its citation.

// Pages of a plain intranet server have no clipboard object: there a selection is copied.
const copySelection = (text) => {
  const area = document.createElement("textarea");
  const focused = document.activeElement;
  area.value = text;
  area.readOnly = true;
  area.setAttribute("aria-hidden", "true");
  area.style.position = "fixed";
  area.style.top = "0";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  let isDone = false;
  try {
    isDone = document.execCommand("copy");
  } catch (error) {}
  area.remove();
  if (focused) focused.focus({ preventScroll: true });
  return isDone;
};

const copy = async (text) => {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {}
  }
  return copySelection(text);
};

const tellCopied = (button, isDone) => {
  announce(isDone ? "已复制" : "未能复制，请选中文字后按 Ctrl+C", 5);
  if (!isDone || button.dataset.label) return;
  button.dataset.label = button.textContent;
  button.textContent = "已复制";
  setTimeout(() => {
    button.textContent = button.dataset.label;
    delete button.dataset.label;
  }, 2000);
};

// A page of many articles says once how it is cited; its buttons are made here.
const addCopyButtons = (article, lead) => {
  const label = article.querySelector(".label");
  if (!label) return;
  let bar = article.querySelector(".about");
  if (!bar) {
    bar = document.createElement("footer");
    bar.className = "about";
    article.append(bar);
  }
  const add = (kind, words, key, value) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = kind;
    button.textContent = words;
    button.dataset[key] = value;
    bar.prepend(button);
  };
  const citation = lead + (article.dataset.cite || label.textContent);
  add("copy-cite", "复制引用", "cite", citation);
  add("copy-text", "复制条文", "of", article.id);
};
for (const text of document.querySelectorAll("[data-cite-lead]")) {
  for (const article of text.querySelectorAll("article[id]")) {
    addCopyButtons(article, text.dataset.citeLead);
  }
}

for (const button of document.querySelectorAll("button.copy-cite")) {
  button.addEventListener("click", async () => {
    tellCopied(button, await copy(button.dataset.cite || ""));
  });
  button.hidden = false;
}

const copyEdition = page.dataset.edition;
for (const button of copyEdition ? document.querySelectorAll("button.copy-text") : []) {
  // Loaded ahead: a browser lets a page copy only shortly after the click.
  const warm = () => { loadUnits(copyEdition).catch(() => {}); };
  button.addEventListener("pointerenter", warm, { once: true });
  button.addEventListener("focus", warm, { once: true });
  button.addEventListener("click", async () => {
    const data = await loadUnits(copyEdition).catch(() => null);
    const lines = data ? linesOf(data.units, button.dataset.of || "") : [];
    tellCopied(button, lines.length > 0 && await copy(lines.join("\n")));
  });
  button.hidden = false;
}
