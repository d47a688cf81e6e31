// The contents over the page, on screens without room beside the text: one button opens them with a box that
// finds an article by its number or words.

const toContents = document.getElementById("to-contents");

const makeContentsDialog = () => {
  const dialog = document.createElement("dialog");
  dialog.id = "contents-dialog";
  dialog.setAttribute("aria-label", "目录与跳转");
  const form = document.createElement("form");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "条号或文字，如 34";
  input.setAttribute("aria-label", "条号或文字");
  input.autocomplete = "off";
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "关闭";
  close.addEventListener("click", () => dialog.close());
  form.append(input, close);
  dialog.append(form);
  document.body.append(dialog);
  return { dialog, form, input };
};

// 34 and 第三十四条 mean that article and none of which the number is a part; all else, words.
const isMeant = (entry, typed, number) => {
  const id = decodeURIComponent(entry.hash.slice(1));
  if (number) return id === "art_" + number || id.startsWith("art_" + number + "-");
  return entry.textContent.replace(/\s/g, "").includes(typed);
};

const filterContents = (typed) => {
  const text = typed.normalize("NFKC").replace(/\s/g, "");
  const number = numeralValue(text.replace(/^第|条$/g, ""));
  let first = null;
  for (const item of contents.querySelectorAll("li")) {
    const entry = item.querySelector("a");
    const isShown = !text || isMeant(entry, text, number);
    item.classList.toggle("passed", !isShown);
    if (isShown && !first) first = entry;
  }
  return text ? first : null;
};

if (toContents && contents && typeof HTMLDialogElement === "function") {
  let parts = null;
  const home = document.createComment("contents");
  const open = () => {
    parts = parts || addDialog();
    contents.before(home);
    parts.dialog.append(contents);
    contents.querySelector("details").open = true;
    parts.dialog.showModal();
    if (currentLink) currentLink.scrollIntoView({ block: "center" });
    else parts.dialog.scrollTop = 0;
  };
  const addDialog = () => {
    const made = makeContentsDialog();
    made.dialog.addEventListener("close", () => {
      made.input.value = "";
      filterContents("");
      home.replaceWith(contents);
    });
    made.dialog.addEventListener("click", (event) => {
      if (event.target === made.dialog || event.target.closest("a[href]")) made.dialog.close();
    });
    made.input.addEventListener("input", () => filterContents(made.input.value));
    made.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = filterContents(made.input.value);
      if (!first) return announce("目录里没有", 4);
      made.dialog.close();
      location.hash = first.hash;
    });
    return made;
  };
  toContents.setAttribute("role", "button");
  toContents.setAttribute("aria-haspopup", "dialog");
  toContents.addEventListener("click", (event) => {
    event.preventDefault();
    open();
  });
  toContents.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    open();
  });
  // With room beside the text the contents belong there.
  matchMedia("(min-width: 62rem)").addEventListener("change", () => {
    if (parts && parts.dialog.open) parts.dialog.close();
  });
}
