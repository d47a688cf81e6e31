// Keys: `/` finds, ← and → turn the pages, Esc closes and leaves.

const isTyping = (element) => element instanceof HTMLElement
  && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

const turn = (relation) => {
  const link = document.querySelector('.neighbours a[rel="' + relation + '"]');
  if (link) location.assign(link.href);
  return Boolean(link);
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (event.key === "Escape") {
    if (hidePopover()) return;
    if (document.activeElement === box && box) box.blur();
    return;
  }
  if (isTyping(event.target)) return;
  if (event.key === "/" && box) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    if (turn(event.key === "ArrowLeft" ? "prev" : "next")) event.preventDefault();
  }
});
