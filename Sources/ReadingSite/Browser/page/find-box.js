// The find box: a name or an address that one thing alone can mean leads there, all else to the search.

const form = document.getElementById("find");
const box = document.getElementById("q");

const loadBox = () => load("box", "assets/box.js");

// Goes to an address of the site; within the page where it leads there.
const goTo = (href) => {
  const url = new URL(href, location.href);
  const isHere = url.pathname === location.pathname && url.search === location.search;
  const target = isHere && document.getElementById(decodeURIComponent(url.hash.slice(1)));
  if (!target) {
    location.assign(href);
    return;
  }
  location.hash = url.hash;
  target.scrollIntoView();
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
};

const searchFor = (query) => {
  const event = new CustomEvent("tiaoli-search", { detail: query, cancelable: true });
  // The search page answers in place.
  if (document.dispatchEvent(event)) {
    location.assign(root + "search.html?q=" + encodeURIComponent(query));
  }
};

if (form && box) {
  let list = null;
  const open = () => loadBox().then((module) => {
    if (!list) list = module.attachSuggestions(box);
    return module;
  });
  box.addEventListener("focus", () => { open().catch(() => {}); }, { once: true });
  if (document.activeElement === box) open().catch(() => {});
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const query = box.value.trim();
    if (!query) {
      box.focus();
      return;
    }
    const chosen = list && list.address;
    if (list) list.hide();
    if (chosen) {
      goTo(chosen);
      return;
    }
    const place = await open().then((module) => module.destinationOf(query, page.dataset.edition))
      .catch(() => null);
    if (place) goTo(place.href);
    else searchFor(query);
  });
}
