// The popover with the text that a citation or a term leads to.
//
// It stands over the page (no layout shift), describes its link (`role="tooltip"`), stays while
// the pointer is on it, and closes with Esc: WCAG 2.2, 1.4.13.

const lineLimit = 12;
const popover = document.createElement("div");
popover.id = "popover";
popover.className = "popover";
popover.setAttribute("role", "tooltip");
popover.hidden = true;
popover.style.position = "absolute";
let popoverLink = null;
let popoverTitle = "";
let popoverTimer = 0;

const hidePopover = () => {
  clearTimeout(popoverTimer);
  if (popoverLink) popoverLink.removeAttribute("aria-describedby");
  if (popoverLink && popoverTitle) popoverLink.title = popoverTitle;
  popoverTitle = "";
  popoverLink = null;
  const wasShown = !popover.hidden;
  popover.hidden = true;
  return wasShown;
};

const paragraph = (className, text) => {
  const p = document.createElement("p");
  if (className) p.className = className;
  p.textContent = text;
  return p;
};

// Below the link, above it where there is no room, never outside of the page's width.
const placePopover = (link) => {
  // A link that goes on in the next line keeps all of it in sight.
  const rect = link.getBoundingClientRect();
  const start = link.getClientRects()[0] || rect;
  const width = page.clientWidth;
  popover.style.left = "0";
  popover.style.top = "0";
  const size = popover.getBoundingClientRect();
  const origin = popover.offsetParent
    ? popover.offsetParent.getBoundingClientRect() : { left: -scrollX, top: -scrollY };
  const left = Math.max(8, Math.min(start.left, width - size.width - 8));
  const isAbove = rect.bottom + size.height + 12 > innerHeight && rect.top > size.height + 12;
  const top = isAbove ? rect.top - size.height - 6 : rect.bottom + 6;
  const isBody = popover.offsetParent === document.body
    && getComputedStyle(document.body).position === "static";
  popover.style.left = left - (isBody ? -scrollX : origin.left) + "px";
  popover.style.top = top - (isBody ? -scrollY : origin.top) + "px";
};

const showPopover = async (link) => {
  const target = targetOf(link.href);
  if (!target || popoverLink === link) return;
  hidePopover();
  popoverLink = link;
  const data = await loadUnits(target.edition).catch(() => null);
  if (!data || popoverLink !== link) return;
  const lines = linesOf(data.units, target.id);
  if (!lines.length) {
    popoverLink = null;
    return;
  }
  const from = "《" + data.title + "》（" + data.date + "文本）" + citationOf(target.id);
  popover.textContent = "";
  popover.append(paragraph("from", from));
  for (const line of lines.slice(0, lineLimit)) popover.append(paragraph("", line));
  if (lines.length > lineLimit) popover.append(paragraph("", "……"));
  // The browser shows a title of its own, over the popover.
  popoverTitle = link.title;
  link.removeAttribute("title");
  popover.hidden = false;
  placePopover(link);
  link.setAttribute("aria-describedby", popover.id);
};

const linkAt = (event) =>
  event.target instanceof Element ? event.target.closest("a.ref, a.term") : null;

const later = (action, delay) => {
  clearTimeout(popoverTimer);
  popoverTimer = setTimeout(action, delay);
};

const leave = (event) => {
  if (!popoverLink && !linkAt(event)) return;
  later(hidePopover, 250);
};

if (document.querySelector("a.ref, a.term")) {
  document.body.append(popover);
  document.addEventListener("mouseover", (event) => {
    const link = linkAt(event);
    if (link) later(() => showPopover(link), 200);
    else if (popover.contains(event.target)) clearTimeout(popoverTimer);
  });
  document.addEventListener("mouseout", leave);
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event);
    // A tap or a click follows the link.
    if (link && link.matches(":focus-visible")) later(() => showPopover(link), 0);
  });
  document.addEventListener("focusout", leave);
}
