// The units that an address names in an edition, or what there is instead: `AddressSearch`.

const stemOf = (kind) => vocabulary.kinds[kind].stem;

const isNamedBy = (node, step) => node.step.value !== null && stemOf(node.kind) === stemOf(step.kind)
  && compareNumbers(node.step, step) === 0 && node.step.occurrence === step.occurrence;

class AddressSearch {
  constructor(tree) {
    this.tree = tree;
    this.context = tree.top;
    this.steps = [];
  }

  descend(step) {
    this.steps.push(step);
    this.context = this.next(step);
    this.steps = this.context.steps.slice();
  }

  get citation() { return addressCitation(this.steps); }

  find(step, context) {
    if (step.kind === "article") {
      return this.tree.units(context, (node) => isNamedBy(node, step))[0] || null;
    }
    if (step.value === null && step.kind !== "annex") {
      const isDivision = isDivisionKind(step.kind);
      const alike = context.children.filter((node) => node.step.value === null
        && (isDivision ? isDivisionKind(node.kind) : node.kind === step.kind));
      return alike[step.occurrence - 1] || null;
    }
    return context.children.find((node) => isNamedBy(node, step)) || null;
  }

  next(step) {
    const { tree, context } = this;
    if (step.heading) return this.only(this.headed(step), []);
    const found = this.find(step, context);
    if (found) return found;
    if (step.kind === "item" || step.kind === "subitem") return this.listItem(step);
    if (isDivisionKind(step.kind)) {
      const all = tree.units(context, (node) => node.kind === step.kind && node.step.value !== null);
      const wanted = step.value === null ? [] : all.filter((node) => isNamedBy(node, step));
      return this.only(wanted, [this.stock(step.kind, all)]);
    }
    if (step.kind === "article") {
      throw this.notFound([
        this.stock("article", tree.units(context, (node) => node.kind === "article"))]);
    }
    if (context === tree.top && step.kind === "paragraph") {
      throw new AddressError("incomplete", this.citation);
    }
    throw this.notFound([
      this.stock(step.kind, context.children.filter((node) => node.kind === step.kind))]);
  }

  // Divisions by their heading, right below the context if there are any; 附件 means every annex.
  headed(step) {
    const { tree, context } = this;
    if (step.kind === "annex") return context.children.filter((node) => node.kind === "annex");
    const isWanted = (node) => isDivisionKind(node.kind) && node.heading === step.heading;
    const nearest = context.children.filter(isWanted);
    return nearest.length ? nearest : tree.units(context, isWanted);
  }

  // A 项 whose 款 is left out: it is in the only 款 that has 项, or in the only one that has it.
  listItem(step) {
    const { tree, context } = this;
    if (context === tree.top) throw new AddressError("incomplete", this.citation);
    const items = (node) => node.children.filter(isListItem);
    const lists = context.children.filter((node) => node.kind === "paragraph" && items(node).length);
    const found = lists.map((list) => this.find(step, list)).filter(Boolean);
    if (!lists.length) return this.only([], [this.stock(step.kind, items(context))]);
    return this.only(found, lists.map((list) => this.stock(step.kind, items(list), list)));
  }

  only(found, stock) {
    if (!found.length) throw this.notFound(stock);
    if (found.length > 1) throw new AddressError("ambiguous", this.citation, found);
    return found[0];
  }

  notFound(stock) { return new AddressError("notFound", this.citation, stock); }

  // What there is of a kind in a place, the context unless said otherwise.
  stock(kind, nodes, place = this.context) {
    // Numbers restart in each 编: the largest is not always the last.
    const ordered = isDivisionKind(kind)
      ? nodes.slice().sort((one, other) => compareNumbers(one.step, other.step)) : nodes;
    const label = (node) => {
      if (node.kind === "item") return "（" + hanNumber(node.step.value) + "）";
      return stepCitation(node.steps[node.steps.length - 1], null);
    };
    return { place: place === this.tree.top ? null : addressCitation(place.steps), kind,
      count: nodes.length, first: ordered.length ? label(ordered[0]) : null,
      last: ordered.length ? label(ordered[ordered.length - 1]) : null };
  }
}

const unitAt = (tree, steps) => {
  const search = new AddressSearch(tree);
  for (const step of steps) search.descend(step);
  return search.context;
};

// All of a list from one to another, by their numbers: 第十七条之一 is between 17 and 18.
const unitsBetween = (tree, first, last) => {
  const contextOf = (node) => (node.kind === "article" ? tree.annexOf(node) : node.parent);
  const isEven = stemOf(first.kind) === stemOf(last.kind) && first.step.value !== null
    && last.step.value !== null && contextOf(first) === contextOf(last);
  if (!isEven) throw new AddressError("uneven", tree.citation(first), tree.citation(last));
  const isBetween = (node) => stemOf(node.kind) === stemOf(first.kind) && node.step.value !== null
    && compareNumbers(first.step, node.step) <= 0 && compareNumbers(node.step, last.step) <= 0;
  const context = contextOf(first);
  return first.kind === "article" ? tree.units(context, isBetween)
    : context.children.filter(isBetween);
};

const unitsOfPart = (tree, part) => {
  if (part.type === "range") {
    return unitsBetween(tree, unitAt(tree, part.first), unitAt(tree, part.last));
  }
  try {
    return [unitAt(tree, part.steps)];
  } catch (error) {
    const step = part.steps[part.steps.length - 1];
    const isBranch = error instanceof AddressError && error.kind === "notFound"
      && part.type === "hyphenated" && step.kind === "article";
    if (!isBranch) throw error;
    // `2-2` is a range of one.
    if (step.branches.length === 1 && step.branches[0] === step.value) {
      return [unitAt(tree, [...part.steps.slice(0, -1), makeStep("article", step.value)])];
    }
    throw new AddressError("neitherBranchNorRange", step);
  }
};

// The units that an address names, in its order; throws what is not there.
const unitsNamed = (tree, parts) => parts.reduce(
  (units, part) => units.concat(unitsOfPart(tree, part)), []);
