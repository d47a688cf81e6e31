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
