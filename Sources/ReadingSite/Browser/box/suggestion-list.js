// The list below the find box: a combobox of WAI-ARIA 1.2, which stands over the page.

class SuggestionList {
  constructor(box) {
    this.box = box;
    this.items = [];
    this.chosen = -1;
    this.list = document.createElement("ul");
    this.list.id = "suggestions";
    this.list.className = "suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "建议");
    this.list.hidden = true;
    box.form.append(this.list);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", this.list.id);
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get isOpen() { return !this.list.hidden; }

  show({ items, note }) {
    this.items = items;
    this.chosen = -1;
    this.list.textContent = "";
    if (note) {
      const line = document.createElement("li");
      line.className = "note";
      line.setAttribute("role", "presentation");
      line.textContent = note;
      this.list.append(line);
    }
    items.forEach((item, index) => this.list.append(this.option(item, index)));
    this.list.hidden = items.length === 0;
    this.box.setAttribute("aria-expanded", String(this.isOpen));
    this.box.removeAttribute("aria-activedescendant");
  }

  option({ label, detail, href, isSearch }, index) {
    const option = document.createElement("li");
    option.id = "suggestion-" + index;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    if (isSearch) option.className = "search";
    const link = document.createElement("a");
    link.href = href;
    link.tabIndex = -1;
    link.textContent = label;
    option.append(link);
    if (detail) {
      const words = document.createElement("span");
      words.textContent = detail;
      link.append(words);
    }
    return option;
  }

  hide() {
    const wasOpen = this.isOpen;
    this.list.hidden = true;
    this.chosen = -1;
    this.box.setAttribute("aria-expanded", "false");
    this.box.removeAttribute("aria-activedescendant");
    return wasOpen;
  }

  // Moves the choice, around the ends too; -1 is the box itself.
  move(step) {
    const count = this.items.length + 1;
    this.chosen = (this.chosen + 1 + step + count) % count - 1;
    const options = this.list.querySelectorAll("[role=option]");
    options.forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.chosen));
    });
    const own = options[this.chosen];
    if (own) {
      this.box.setAttribute("aria-activedescendant", own.id);
      own.scrollIntoView({ block: "nearest" });
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  get address() { return this.chosen < 0 ? null : this.items[this.chosen].href; }
}
