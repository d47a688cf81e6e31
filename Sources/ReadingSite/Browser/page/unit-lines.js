// The lines of a unit out of the rows of `units.js`.

const isArticle = (id) => /(?:^|__)art_[\d-]+(?:_\d+)?$/.test(id);
const isListed = (id) => /(?:^|__)point_[\d-]+(?:_\d+)?$/.test(id);

// The unit as lines of the printed text: 第三十四条　…, （一）….
const linesOf = (units, id) => {
  const lines = [];
  let label = "";
  for (const [unit, printed, text] of units) {
    if (unit !== id && !unit.startsWith(id + "__")) continue;
    if (isArticle(unit)) {
      if (label) lines.push(label);
      label = printed + text;
    } else {
      const joint = isListed(unit) || !printed || !text ? "" : "　";
      const line = printed + joint + text;
      if (!line) continue;
      lines.push(label ? label + "　" + line : line);
      label = "";
    }
  }
  if (label) lines.push(label);
  return lines.flatMap((line) => line.split("\u2028"));
};

const unitNames = {};
for (const { stem, unit } of Object.values(vocabulary.kinds)) {
  if (stem !== "point" && stem !== "att" && stem !== "hcontainer") unitNames[stem] = unit;
}

// An id as it is cited: 第三十四条第一款第（二）项; "" where a level has no such name.
const citationOf = (id) => {
  let text = "";
  let isInList = false;
  for (const element of id.split("__")) {
    const parts = /^([a-z]+)_(\d+)((?:-\d+)*)(?:_\d+)?$/.exec(element);
    if (!parts) return "";
    const number = hanNumber(Number(parts[2]));
    const branches = parts[3].split("-").slice(1).map((n) => "之" + hanNumber(Number(n)));
    const name = unitNames[parts[1]];
    if (parts[1] === "point") {
      text += isInList ? "第" + parts[2] + "目" : "第（" + number + "）项";
      isInList = true;
    } else if (parts[1] === "att") {
      text += "附件" + parts[2];
    } else if (name) {
      text += "第" + number + (isInList && name === "款" ? "段" : name) + branches.join("");
    } else {
      return "";
    }
  }
  return text;
};
