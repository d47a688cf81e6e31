// The filter of the library's list: by words of its rows and by kind; and their order.

const filter = document.getElementById("filter");
const table = document.querySelector(".library");

if (filter && table) {
  const rows = [...table.tBodies[0].rows];
  const count = document.getElementById("filter-count");
  const words = document.getElementById("filter-words");
  const kind = document.getElementById("filter-kind");
  const order = document.getElementById("filter-order");
  const fits = (row) => (!kind.value || row.dataset.kind === kind.value)
    && row.textContent.toLowerCase().includes(words.value.trim().toLowerCase());
  const show = () => {
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      if (!row.hidden) shown += 1;
    }
    count.textContent = shown === rows.length ? "" : shown + "部";
  };
  // Newest first; of one day, and without a day, in the order of the library.
  const arrange = () => {
    const key = order.value;
    const sorted = key ? rows.slice().sort((one, other) =>
      (other.dataset[key] || "").localeCompare(one.dataset[key] || "")) : rows;
    table.tBodies[0].append(...sorted);
  };
  words.addEventListener("input", show);
  kind.addEventListener("change", show);
  order.addEventListener("change", arrange);
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.hidden = false;
  show();
}
