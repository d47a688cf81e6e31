// The switch that shows in the text what the last change did to it.

const redlineSwitch = document.getElementById("redline");
const styles = ["text", "item", "subitem"];
const marks = { "-1": "del", 1: "ins" };

const marked = (operation, text) => {
  if (!marks[operation]) return document.createTextNode(text);
  const element = document.createElement(marks[operation]);
  element.textContent = text;
  return element;
};

const redlineLabel = (row) => {
  const label = document.createElement("span");
  label.className = "label";
  if (row.old === row.new) label.textContent = row.new;
  else label.append(...[[-1, row.old], [1, row.new]].filter((part) => part[1])
    .map(([operation, text]) => marked(operation, text)));
  return label;
};

const redlineBlock = (row) => {
  const block = document.createElement("div");
  block.className = "redline";
  row.lines.forEach(([depth, ...pieces], index) => {
    const line = document.createElement("p");
    line.className = styles[Math.min(depth, 2)];
    if (index === 0) line.append(redlineLabel(row));
    for (const [operation, text] of pieces) line.append(marked(operation, text));
    block.append(line);
  });
  return block;
};

// An article that is gone stands behind the one that it stood behind, else before all.
const placeGone = (row, block) => {
  block.classList.add("gone");
  const before = row.after && document.getElementById(row.after);
  if (!before) return document.querySelector(".text").prepend(block);
  let place = before;
  while (place.nextElementSibling && place.nextElementSibling.matches(".redline.gone")) {
    place = place.nextElementSibling;
  }
  place.after(block);
};

const showRedline = (data) => {
  for (const row of data.articles) {
    const block = redlineBlock(row);
    const articles = row.ids.map((id) => document.getElementById(id)).filter(Boolean);
    if (!articles.length) {
      placeGone(row, block);
      continue;
    }
    articles[0].prepend(block);
    for (const article of articles) article.classList.add("redlined");
  }
};

const hideRedline = () => {
  for (const block of document.querySelectorAll(".redline")) block.remove();
  for (const article of document.querySelectorAll(".redlined")) article.classList.remove("redlined");
};

if (redlineSwitch) {
  redlineSwitch.addEventListener("click", async () => {
    const isOn = redlineSwitch.getAttribute("aria-pressed") === "true";
    if (isOn) {
      hideRedline();
    } else {
      const name = page.dataset.edition + "/redline";
      const data = await load(name, name + ".js").catch(() => null);
      if (!data) return announce("未能读取修改的痕迹", 5);
      if (!document.querySelector(".redline")) showRedline(data);
      announce("已标出与" + data.since + "相比的修改", 5);
    }
    redlineSwitch.setAttribute("aria-pressed", String(!isOn));
  });
}
