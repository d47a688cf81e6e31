/// By the reader's clock and by a day that the reader gives: which text was, is or will be in force.
enum AsAtScript {
  static let code: StaticString = #"""
    const dayOf = (date) => {
      const two = (number) => String(number).padStart(2, "0");
      return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
    };
    const today = dayOf(new Date());

    // The entry of a list whose text is in force on a day; null for none.
    const entryOf = (entries, day) => entries.find(({ dataset: { from, until } }) =>
      from && from <= day && (!until || day < until)) || null;

    """#

  /// The box on the pages of a text.
  static let box: StaticString = #"""
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

    """#

  /// `latest.js`: an address that leads to the text in force.
  static let latest: StaticString = #"""
    const choices = [...document.querySelectorAll("ol.latest li")];
    const chosen = entryOf(choices, today);
    const heading = document.querySelector("h1 a[href]");
    const place = chosen ? chosen.querySelector("a[href]") : heading;
    // Where the text in force has no such article, the list says so.
    if (place) location.replace(place.href + location.hash);

    """#
}
