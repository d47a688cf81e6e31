// Reading of addresses in every spelling, as `AddressParser` and `AddressRunReader` do it:
//
//     list    = place [ "至" place ] { "、" place [ "至" place ] }
//     place   = opening { step | "." number | "__" number | occurrence }
//     opening = identifier | step | number
//     step    = numbers unit | word number | heading

const isSameStep = (one, other) => one.kind === other.kind && one.value === other.value
  && one.occurrence === other.occurrence && one.heading === other.heading
  && one.branches.join() === other.branches.join();
const isSamePath = (one, other) =>
  one.length === other.length && one.every((step, index) => isSameStep(step, other[index]));

const compareNumbers = (one, other) => {
  const left = [one.value, ...one.branches];
  const right = [other.value, ...other.branches];
  for (let at = 0; at < 3; at += 1) {
    const difference = (left[at] || 0) - (right[at] || 0);
    if (difference) return difference;
  }
  return 0;
};

class AddressParser {
  constructor(tokens, typed, isNamed) {
    Object.assign(this, { tokens, typed, isNamed, at: 0, isHyphenated: false, previous: [],
      rangeStart: null, parts: [], style: "bare" });
  }

  get next() { return this.tokens[this.at]; }

  kind(distance = 0) {
    const token = this.tokens[this.at + distance];
    return token ? token.kind : null;
  }

  fail(kind = "notAnAddress") { return new AddressError(kind, this.typed); }

  take(kind) {
    if (this.kind() !== kind) return false;
    this.at += 1;
    return true;
  }

  takeNumber() {
    if (!["number", "bracketed", "occurrence"].includes(this.kind())) throw this.fail();
    const { number } = this.next;
    this.at += 1;
    if (number <= 0) throw this.fail("zero");
    if (number >= tooLarge) throw this.fail("tooLarge");
    return number;
  }

  parse() {
    for (;;) {
      this.isHyphenated = false;
      const place = this.place();
      if (place) {
        this.previous = place;
        if (!this.rangeStart && (this.take("range") || this.take("hyphen"))) {
          this.rangeStart = place;
          continue;
        }
        this.add(place);
      }
      const { next } = this;
      if (!next) return this.parts;
      if (!this.take("list") && !next.isSpaced) throw this.fail();
    }
  }

  add(place) {
    const first = this.rangeStart;
    if (first) {
      this.rangeStart = null;
      this.addRange(first, place);
    } else {
      this.parts.push({ type: this.isHyphenated ? "hyphenated" : "single", steps: place });
    }
  }

  addRange(first, last) {
    if (this.rangeStart) throw this.fail();
    const low = first[first.length - 1];
    const high = last[last.length - 1];
    const names = [addressCitation(first), addressCitation(last)];
    const isEven = low && high && low.value !== null && high.value !== null
      && low.kind === high.kind && isSamePath(first.slice(0, -1), last.slice(0, -1));
    if (!isEven) throw new AddressError("uneven", ...names);
    if (compareNumbers(low, high) > 0) throw new AddressError("backwards", ...names);
    this.parts.push({ type: "range", first, last });
    this.previous = last;
  }

  // Adds all of a run but its last entry; the path to that one, null when it is a range.
  addRun(run, path) {
    for (const [index, entry] of run.entries.entries()) {
      const isLast = index === run.entries.length - 1;
      if (entry.last) {
        this.addRange([...path, entry.first], [...path, entry.last]);
        if (isLast) return null;
      } else if (isLast) {
        return [...path, entry.first];
      } else {
        this.add([...path, entry.first]);
      }
    }
    return null;
  }

  // Reads a place; null when a range was added in its stead.
  place() {
    let path = this.opening();
    if (!path) return null;
    while (this.next) {
      const kind = this.kind();
      const last = path[path.length - 1];
      if (kind === "dot") {
        path.push(this.positionalStep(path));
      } else if (kind === "joint") {
        if (last.kind !== "annex") throw this.fail();
        this.at += 1;
        path.push(this.number("article", true));
        this.style = "bare";
      } else if (kind === "occurrence") {
        if (last.value === null || last.occurrence !== 1) throw this.fail();
        path[path.length - 1] = Object.assign({}, last, { occurrence: this.takeNumber() });
      } else {
        const start = this.at;
        const run = this.run(path);
        if (!run || !canFollow(run.level, path, this.isNamed)) {
          this.at = start;
          return path;
        }
        this.isHyphenated = false;
        this.style = run.isPrefixed ? "prefixed" : "suffixed";
        path = this.addRun(run, path);
        if (!path) return null;
      }
    }
    return path;
  }

  opening() {
    if (this.kind() === "identifier") {
      const { steps } = this.next;
      this.at += 1;
      this.style = "prefixed";
      return steps.slice();
    }
    const run = this.run(null);
    if (!run) return this.bareNumber();
    this.style = run.isPrefixed ? "prefixed" : "suffixed";
    return this.addRun(run, inherited(run.level, this.previous));
  }

  // `34`, `第34`: an article, or what the place before says.
  bareNumber() {
    this.take("ordinal");
    if (this.kind() !== "number") throw this.fail();
    const entry = this.entry("article");
    let context = inherited({ type: "unit", kind: "article" }, this.previous);
    const last = this.previous[this.previous.length - 1];
    const isBeside = this.kind() !== "dot" && (this.rangeStart || this.style === "prefixed");
    if (isBeside && last && last.value !== null) {
      entry.first.kind = last.kind;
      if (entry.last) entry.last.kind = last.kind;
      context = this.previous.slice(0, -1);
    } else {
      if (this.style === "suffixed" && last && last.kind !== "article") throw this.fail();
      this.style = "bare";
    }
    return this.addRun({ entries: [entry] }, context);
  }

  // `.1` behind an article: its 款; then 项, 目. `.p2` behind a 项: its 段.
  positionalStep(path) {
    this.at += 1;
    this.style = "bare";
    this.isHyphenated = false;
    const last = path[path.length - 1];
    const isSegment = isListItem(last) && this.take("segmentMark");
    const kind = { article: "paragraph", paragraph: "item",
      item: isSegment ? "paragraph" : "subitem",
      subitem: isSegment ? "paragraph" : "subitem" }[last.kind];
    if (!kind) throw this.fail();
    return makeStep(kind, this.takeNumber());
  }
}
