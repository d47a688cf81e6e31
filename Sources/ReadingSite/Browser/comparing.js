// From change to change, and one kind of changes alone.

const { announce } = window.tiaoli;
const where = document.getElementById("where");
const only = document.getElementById("only-change");
const views = ["view-side", "view-inline"].map((id) => document.getElementById(id));
const name = where ? where.textContent : "";

const isShown = (element) => element.getClientRects().length > 0;
const changes = () => [...document.querySelectorAll("[data-change]")].filter(isShown);
const line = () => document.getElementById("bar").getBoundingClientRect().bottom + 60;

// The change that is read: the last one that begins above the line.
const position = (all) => {
  const at = all.findIndex((change) => change.getBoundingClientRect().top > line());
  return (at < 0 ? all.length : at) - 1;
};

const labelOf = (change) => {
  const labels = [...change.querySelectorAll(".label")].map((label) => label.textContent);
  return labels[labels.length - 1] || "";
};

let found = null;

const goTo = (step) => {
  const all = changes();
  if (!all.length) return announce("没有这一类修改", 4);
  // The last change of a short page cannot be brought to the line: what was found counts while it is seen.
  const top = found ? found.getBoundingClientRect().top : -1;
  const from = found && isShown(found) && top > 0 && top < innerHeight
    ? all.indexOf(found) : position(all) + (step < 0 ? 1 : 0);
  const next = all[from + step];
  if (!next) return announce(step > 0 ? "已是最后一处" : "已是第一处", 4);
  if (found) found.classList.remove("found");
  found = next;
  found.classList.add("found");
  scrollTo({ top: scrollY + found.getBoundingClientRect().top - line() + 12 });
  if (!found.hasAttribute("tabindex")) found.tabIndex = -1;
  found.focus({ preventScroll: true });
  tell();
};

const tell = () => {
  const all = changes();
  const at = found && isShown(found) ? all.indexOf(found) : position(all);
  where.textContent = "";
  const add = (className, text) => {
    const span = document.createElement("span");
    span.className = className;
    span.textContent = text;
    where.append(span);
  };
  if (at < 0) return add("chapter", name);
  add("chapter", name);
  add("unit", labelOf(all[at]) + "　" + (at + 1) + "/" + all.length);
};

const filter = () => {
  for (const row of document.querySelectorAll(".comparison tbody > tr, .inline > *")) {
    row.hidden = Boolean(only.value) && !(row.dataset.change || "").split(" ").includes(only.value);
  }
  found = null;
  tell();
  announce(only.value ? "共" + changes().length + "处" : "显示全部", 4);
};

if (where && only) {
  document.getElementById("change-back").addEventListener("click", () => goTo(-1));
  document.getElementById("change-on").addEventListener("click", () => goTo(1));
  only.addEventListener("change", filter);
  // The one that has room is shown: the switch says so.
  const preset = views[0] && !views.some((view) => view.checked);
  if (preset) views[matchMedia("(max-width: 48rem)").matches ? 1 : 0].checked = true;
  for (const view of views) if (view) view.addEventListener("change", tell);
  let isAsked = false;
  addEventListener("scroll", () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (found && Math.abs(found.getBoundingClientRect().top - line()) > innerHeight) {
        found.classList.remove("found");
        found = null;
      }
      tell();
    });
  }, { passive: true });
}
