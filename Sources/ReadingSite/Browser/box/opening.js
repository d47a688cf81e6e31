// The find box in use, and what the page of the search asks of its grammar.

// Suggestions for what stands in the box, the newest answer only.
const attachSuggestions = (box) => {
  const list = new SuggestionList(box);
  let run = 0;
  const refresh = async () => {
    run += 1;
    const own = run;
    const query = box.value.trim();
    const found = query ? await suggestionsFor(query, page.dataset.edition).catch(() => null)
      : { items: [], note: "" };
    if (own === run && found && document.activeElement === box) list.show(found);
  };
  box.addEventListener("input", (event) => { if (!event.isComposing) refresh(); });
  box.addEventListener("compositionend", refresh);
  box.addEventListener("blur", () => {
    run += 1;
    list.hide();
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.isOpen) list.move(event.key === "ArrowDown" ? 1 : -1);
      else refresh();
    } else if (event.key === "Escape" && list.hide()) {
      event.preventDefault();
    }
  });
  if (document.activeElement === box && box.value.trim()) refresh();
  return list;
};

window.tiaoli("box", { addressId, addressOfText, attachSuggestions, bareArticle, citationOfParts,
  destinationOf, editionOf, hasArticle, inSimplified, isOneLetterOff, lastArticle, openCatalogue,
  placesOf, treeOf, unitAddress, workAddress, worksNamed, worksNearly });
