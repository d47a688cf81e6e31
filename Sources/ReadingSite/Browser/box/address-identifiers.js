// Identifiers: `art_34__para_1__point_2`, as `IdentifierReader` reads them.

const makeStep = (kind, value, branches = []) => ({ kind, value, branches, occurrence: 1 });
// An unnumbered division or heading: by its position or its name.
const makePlace = (kind, occurrence, heading) => ({ kind, value: null, branches: [], occurrence,
  heading });

const isListItem = (step) => Boolean(step) && (step.kind === "item" || step.kind === "subitem");
const isDivisionKind = (kind) => ["part", "subpart", "chapter", "section"].includes(kind);

const kindOfStem = (stem, parent) => {
  if (stem === "point") return isListItem(parent) ? "subitem" : "item";
  if (stem === "dvs") return "chapter";
  if (["crossheading", "heading", "hcontainer"].includes(stem)) return "crossheading";
  const found = Object.keys(vocabulary.kinds).find((kind) => vocabulary.kinds[kind].stem === stem);
  return found || null;
};

const identifierNumber = (reader) => {
  let digits = "";
  while (isDigit(reader.peek())) {
    digits += reader.peek();
    reader.at += 1;
  }
  const value = Number(digits);
  if (value >= tooLarge) throw new AddressError("tooLarge", digits);
  if (value === 0) throw new AddressError("zero", digits);
  return value;
};

//     element = stem "_" number { "-" number } [ "_" occurrence ]
const identifierElement = (reader, parent) => {
  const start = reader.at;
  let stem = "";
  while (isLatin(reader.peek())) {
    stem += reader.peek();
    reader.at += 1;
  }
  const kind = kindOfStem(stem, parent);
  if (!kind || reader.peek() !== "_" || !isDigit(reader.peek(1))) {
    reader.at = start;
    return null;
  }
  reader.at += 1;
  const value = identifierNumber(reader);
  if (stem === "dvs" || kind === "crossheading") return makePlace(kind, value);
  // The first 段 of a 项 is its own text, which has no identifier beside that of the 项.
  if (kind === "paragraph" && isListItem(parent)) return makeStep(kind, value + 1);
  const step = makeStep(kind, value);
  while (step.branches.length < 2 && reader.peek() === "-" && isDigit(reader.peek(1))) {
    reader.at += 1;
    step.branches.push(identifierNumber(reader));
  }
  if (reader.peek() === "_" && isDigit(reader.peek(1))) {
    reader.at += 1;
    step.occurrence = identifierNumber(reader);
  }
  return step;
};

const levelOfStep = (step, path) => {
  if (step.kind === "paragraph" && isListItem(path[path.length - 1])) return { type: "segment" };
  if (isDivisionKind(step.kind) && step.value === null) return { type: "unnumbered" };
  return { type: "unit", kind: step.kind };
};

// The longest identifier where the reader stands; null, with the reader unmoved, if there is none.
const readIdentifier = (reader) => {
  const first = identifierElement(reader, null);
  if (!first) return null;
  const steps = [first];
  while (reader.peek() === "_" && reader.peek(1) === "_") {
    const joint = reader.at;
    reader.at += 2;
    const step = identifierElement(reader, steps[steps.length - 1]);
    if (!step || !canFollow(levelOfStep(step, steps), steps, false)) {
      reader.at = joint;
      break;
    }
    steps.push(step);
  }
  return steps;
};

const stepsOfId = (id) => {
  const reader = new GlyphReader(addressGlyphs(id));
  try {
    const steps = readIdentifier(reader);
    return steps && reader.isAtEnd ? steps : null;
  } catch (error) {
    return null;
  }
};
