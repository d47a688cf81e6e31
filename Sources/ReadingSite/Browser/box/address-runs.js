// Steps that say their unit: 第（一）、（三）项, chapter 3, 附则; further members of `AddressParser`.

Object.assign(AddressParser.prototype, {
  // Steps of one level that stand side by side; null, with no word taken, when none follow. `path` is
  // what stands in front in the same place, null where a place begins.
  run(path) {
    const { next } = this;
    switch (next && next.kind) {
      case "heading":
        this.at += 1;
        return { level: { type: "unnumbered" }, entries: [{
          first: makePlace("chapter", 1, next.unit) }] };
      case "unnumbered": {
        if (this.kind(1) !== "number") return null;
        this.at += 1;
        const first = makePlace("chapter", this.takeNumber());
        return { level: { type: "unnumbered" }, entries: [{ first }] };
      }
      case "word": return this.prefixedRun(next.unit);
      case "first":
        if (!path) return null;
        if (next.count >= tooLarge) throw this.fail("tooLarge");
        this.at += 1;
        return { level: { type: "unit", kind: next.unit }, entries: [{
          first: makeStep(next.unit, 1), last: makeStep(next.unit, next.count) }] };
      case "bracketed":
        return this.isNumbersWithUnit() ? this.sharedRun() : this.bracketedRun(path);
      case "ordinal": case "number": return this.isNumbersWithUnit() ? this.sharedRun() : null;
      default: return null;
    }
  },

  // Whether the next words are numbers that share the unit behind the last of them. All of them have
  // brackets or none; a 第 stands before the first or before none: of `9-11,第三章` only 3 is a chapter.
  isNumbersWithUnit() {
    const isOrdinal = this.kind() === "ordinal";
    let shape = null;
    for (let distance = 0;;) {
      if (this.kind(distance) === "ordinal") {
        if (!isOrdinal) return false;
        distance += 1;
      }
      const kind = this.kind(distance);
      if ((kind !== "number" && kind !== "bracketed") || (shape && shape !== kind)) return false;
      shape = kind;
      distance += 1;
      while (this.kind(distance) === "branch" && this.kind(distance + 1) === "number") distance += 2;
      const behind = this.kind(distance);
      if (behind === "unit" || behind === "segment") return true;
      if (!["list", "range", "hyphen"].includes(behind)) return false;
      distance += 1;
    }
  },

  // `chapter 3`, `Art. 34`, `附件（一）`, 小标题2; 附件 alone, where there is only one.
  prefixedRun(kind) {
    const start = this.at;
    const level = { type: "unit", kind };
    this.at += 1;
    const hasDot = this.take("dot");
    if (this.kind() === "number" || this.kind() === "bracketed") {
      if (kind === "crossheading") {
        return { level, entries: [{ first: makePlace(kind, this.takeNumber()) }] };
      }
      return { level, entries: [this.entry(kind)], isPrefixed: true };
    }
    if (kind === "annex" && !hasDot) {
      return { level, entries: [{ first: makePlace(kind, 1, vocabulary.kinds.annex.unit) }] };
    }
    this.at = start;
    return null;
  },

  // `（二）` behind an article or a 款, without 项.
  bracketedRun(path) {
    const steps = path || this.previous;
    const context = steps[steps.length - 1];
    if (!context) return null;
    let kind = null;
    if (["annex", "article", "paragraph"].includes(context.kind)) kind = "item";
    else if (isListItem(context)) kind = path ? "subitem" : context.kind;
    if (!kind) return null;
    const level = { type: "unit", kind };
    return { level, entries: [{ first: makeStep(kind, this.takeNumber()) }] };
  },

  //     sharedRun = ["第"] entry { ("、" | "至") ["第"] entry } unit { "之" number }
  sharedRun() {
    const entries = [];
    do {
      this.take("ordinal");
      const entry = this.entry("article");
      if (this.take("range") || this.take("hyphen")) {
        if (entry.last) throw this.fail();
        this.take("ordinal");
        entry.last = this.number("article", true);
      }
      entries.push(entry);
    } while (this.take("list"));
    this.isHyphenated = false;
    const { next } = this;
    if (!next || (next.kind !== "unit" && next.kind !== "segment")) throw this.fail();
    const level = next.kind === "unit" ? { type: "unit", kind: next.unit } : { type: "segment" };
    this.at += 1;
    const branches = this.branches(false);
    for (const entry of entries) {
      entry.first.kind = kindOfLevel(level);
      if (entry.last) entry.last.kind = kindOfLevel(level);
    }
    if (branches.length) {
      const entry = entries[entries.length - 1];
      const step = entry.last || entry.first;
      if (step.branches.length) throw this.fail();
      step.branches = branches;
    }
    return { level, entries };
  },

  // A number, with a hyphen a range or a branch: what rises is a range.
  entry(kind) {
    const start = this.at;
    const first = this.number(kind, false);
    if (first.branches.length || this.kind() !== "hyphen" || this.kind(1) !== "number") {
      return { first };
    }
    if (this.rangeStart || this.isBranchCertain()) {
      this.at = start;
      return { first: this.number(kind, true) };
    }
    this.at += 1;
    const second = this.takeNumber();
    if (second > first.value) return { first, last: makeStep(kind, second) };
    this.isHyphenated = true;
    return { first: makeStep(kind, first.value, [second]) };
  },

  // Whether what follows `-2` cannot follow the end of a range: `9-11.2`, `17-1至17-3`, `1-2-3`.
  isBranchCertain() {
    const kind = this.kind(2);
    return ["dot", "range", "occurrence", "branch"].includes(kind)
      || (kind === "hyphen" && this.kind(3) === "number");
  },

  // `17`, `17之1`, and where hyphens are branches `17-1`.
  number(kind, hyphens) {
    const value = this.takeNumber();
    return makeStep(kind, value, this.branches(hyphens));
  },

  branches(hyphens) {
    const branches = [];
    for (;;) {
      const isBranch = this.kind() === "branch" || (hyphens && this.kind() === "hyphen");
      if (!isBranch || this.kind(1) !== "number") return branches;
      if (branches.length >= 2) throw this.fail();
      this.at += 1;
      branches.push(this.takeNumber());
    }
  },
});
