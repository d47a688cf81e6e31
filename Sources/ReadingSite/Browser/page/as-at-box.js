// The box in which a reader gives a day.

for (const form of document.querySelectorAll("form.as-at-day")) {
  const input = form.querySelector("input");
  const answer = form.querySelector(".answer");
  const entries = [...form.parentElement.querySelectorAll("li[data-from]")];
  input.value = today;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const entry = entryOf(entries, input.value);
    const link = entry && entry.querySelector("a[href]");
    if (!entry) answer.textContent = "法规库不知道当日有施行中的文本。";
    else if (!link) answer.textContent = "当日施行的文本没有收录：" + (entry.querySelector("h3") || entry.firstChild).textContent;
    else if (link.hasAttribute("aria-current")) answer.textContent = "当日施行的就是本文本。";
    else location.assign(link.href);
  });
}
