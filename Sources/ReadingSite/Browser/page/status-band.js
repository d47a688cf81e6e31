// The band of a text, by the reader's clock: what it was on the day of the site may have changed.

const band = document.getElementById("band");
if (band && (band.dataset.from || band.dataset.until)) {
  const { from, until, before, after } = band.dataset;
  const words = until && until <= today ? after : from && today < from ? before : "";
  const isOther = Boolean(words);
  if (isOther !== (band.dataset.state === "other")) {
    band.dataset.state = isOther ? "other" : "current";
    const link = band.querySelector("a");
    if (link) link.hidden = !isOther;
    document.title = isOther ? "〔" + words + "〕" + document.title
      : document.title.replace(/，(?:尚未施行|历史文本)(?=）)/, "");
  }
  band.firstElementChild.textContent = words || "现行";
}
