// The find box: an address leads to its unit, all else to the search.

const form = document.getElementById("find");
const box = document.getElementById("q");

const searchAddress = (query) => root + "search.html?q=" + encodeURIComponent(query);

const unitAddress = (edition, id) =>
  root + encodedPath(edition) + "/index.html#" + encodeURIComponent(id);

// The unit that an address names in an edition: { id, title, date }; null if there is none.
const unitNamed = async (address, edition) => {
  const { title, date, units } = await loadUnits(edition);
  if (address.name && !mayName(address.name, title)) return null;
  const id = resolve(address.steps, units);
  return id && { id, title, date };
};

const jump = (edition, id) => {
  const target = page.dataset.page === "edition" && document.getElementById(id);
  if (!target || page.dataset.edition !== edition) {
    location.assign(unitAddress(edition, id));
    return;
  }
  location.hash = encodeURIComponent(id);
  target.scrollIntoView();
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
};

const searchFor = (query) => {
  const event = new CustomEvent("tiaoli-search", { detail: query, cancelable: true });
  // The search page answers in place.
  if (document.dispatchEvent(event)) location.assign(searchAddress(query));
};

const find = async (query) => {
  const address = readAddress(query);
  const edition = page.dataset.edition;
  if (address && edition) {
    const unit = await unitNamed(address, edition).catch(() => null);
    if (unit) return jump(edition, unit.id);
  }
  searchFor(query);
};

if (form && box) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = box.value.trim();
    if (query) find(query);
    else box.focus();
  });
}
