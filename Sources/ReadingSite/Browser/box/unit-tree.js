// The units of an edition as a tree, out of the rows of `units.js`: articles stand in the division before
// them, all else in what its identifier says.

class UnitTree {
  constructor(rows) {
    this.top = { id: "", kind: "", steps: [], children: [], parent: null };
    this.nodes = new Map();
    let division = this.top;
    for (const [id, label, text] of rows) {
      if (this.nodes.has(id)) continue;
      const steps = stepsOfId(id);
      if (!steps || id.startsWith("preamble")) continue;
      const step = steps[steps.length - 1];
      const above = this.nodes.get(id.slice(0, Math.max(0, id.lastIndexOf("__")))) || this.top;
      const isInAnnex = steps.length > 1 && steps[0].kind === "annex";
      const annex = isInAnnex ? above : this.top;
      const parent = step.kind !== "article" ? above
        : division !== this.top && this.annexOf(division) === annex ? division : annex;
      const heading = isDivisionKind(step.kind) ? text.replace(/[\p{White_Space}\u200b\ufeff]/gu, "") : "";
      const node = { id, label, text, kind: step.kind, step, parent, heading, children: [] };
      parent.children.push(node);
      this.nodes.set(id, node);
      if (isDivisionKind(step.kind) || step.kind === "annex") division = node;
    }
    for (const node of this.nodes.values()) node.steps = this.stepsTo(node);
  }

  annexOf(node) {
    let at = node;
    while (at.parent && at.parent !== this.top) at = at.parent;
    return at.kind === "annex" ? at : this.top;
  }

  // The steps by which a unit is cited: an article without its divisions, 附则 by its heading.
  stepsTo(node) {
    const steps = [];
    let isInArticle = false;
    for (let at = node; at !== this.top; at = at.parent) {
      if (!isInArticle || at.kind === "annex") {
        const heading = this.customaryHeading(at);
        steps.unshift(heading ? Object.assign({}, at.step, { heading }) : at.step);
      }
      if (at.kind === "article") isInArticle = true;
    }
    return steps;
  }

  customaryHeading(node) {
    if (!isDivisionKind(node.kind) || node.step.value !== null) return "";
    if (!vocabulary.headings.includes(node.heading)) return "";
    const isShared = node.parent.children.some((other) => other !== node
      && isDivisionKind(other.kind) && other.heading === node.heading);
    return isShared ? "" : node.heading;
  }

  // All divisions, headings and articles in a context that meet a condition, annexes left out.
  units(context, isWanted) {
    const found = [];
    const visit = (node) => {
      if (isWanted(node)) found.push(node);
      if (isDivisionKind(node.kind)) node.children.forEach(visit);
    };
    context.children.filter((node) => node.kind !== "annex").forEach(visit);
    return found;
  }

  get articles() { return this.units(this.top, (node) => node.kind === "article"); }

  citation(node) { return addressCitation(node.steps); }
}
