// The band above a text, by the reader's clock: what it was on the day of the site may have changed.

const band = document.getElementById("band");
if (band && (band.dataset.from || band.dataset.until)) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const { from, until, before, after } = band.dataset;
  const words = until && until <= day ? after : from && day < from ? before : "";
  band.firstElementChild.textContent = words;
  band.hidden = !words;
}
