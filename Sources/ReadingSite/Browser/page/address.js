// Reading of addresses that are typed: 34, 第34条, 第三十四条第二项, 34.1.2, art_34__para_1.

const numeral = "[0-9零〇一二三四五六七八九十百千两]+";
const stems = { 编: "part", 分编: "subpart", 章: "chp", 节: "sec", 条: "art", 款: "para" };
const blanks = /[\s\u200b\u2060\ufeff]+/g;

// 34, 三十四, 一〇二; NaN for anything else.
const numberOf = (text) => {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const values = [...text].map((c) => (c === "〇" ? 0 : c === "两" ? 2 : hanDigits.indexOf(c)));
  if (values.length > 1 && values.every((value) => value >= 0)) {
    return Number(values.join(""));
  }
  let total = 0;
  let digit = 0;
  for (const c of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[c];
    const value = c === "〇" ? 0 : c === "两" ? 2 : hanDigits.indexOf(c);
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else if (value >= 0) {
      digit = value;
    } else {
      return NaN;
    }
  }
  return total + digit;
};

const branchOf = (text) =>
  text.split("之").slice(1).map((number) => "-" + numberOf(number)).join("");

// The steps of an address that is the whole text; null if it is none.
const stepsOf = (text) => {
  if (/^[a-z]+_\d[\d-]*(_\d+)?(__[a-z]+_\d[\d-]*(_\d+)?)*$/.test(text)) {
    return text.split("__").map((element) => ({ element }));
  }
  const short = /^(\d+)(-\d+)?((?:之\d+)*)((?:\.\d+){0,3})$/.exec(text);
  if (short) {
    // 9-11 is a range, of which the first is shown; 17-1 is 第十七条之一.
    const isRange = short[2] && Number(short[2].slice(1)) > Number(short[1]);
    const branch = (isRange ? "" : short[2] || "") + branchOf(short[3]);
    const steps = [{ element: "art_" + Number(short[1]) + branch }];
    short[4].split(".").slice(1).forEach((number, index) => {
      steps.push({ element: (index === 0 ? "para_" : "point_") + Number(number) });
    });
    return steps;
  }
  const steps = [];
  const step = new RegExp(
    "^(?:第?(" + numeral + ")(分编|[编章节条款项目])((?:之" + numeral + ")*)"
      + "|第?\\((" + numeral + ")\\)(?:[项目])?|附[件录表](" + numeral + ")"
      + "|(总则|分则|附则|总纲))");
  let rest = text;
  while (rest) {
    const found = step.exec(rest);
    if (!found) return null;
    rest = rest.slice(found[0].length);
    const [, number, unit, branches, listed, annex, heading] = found;
    if (heading) steps.push({ heading });
    else if (annex) steps.push({ element: "att_" + numberOf(annex) });
    else if (listed) steps.push({ element: "point_" + numberOf(listed) });
    else steps.push({ element: (stems[unit] || "point") + "_" + numberOf(number)
      + branchOf(branches) });
  }
  return steps.length ? steps : null;
};

// What was typed as { name, steps }, the name of a work in front or ""; null if no address.
const readAddress = (typed) => {
  const text = typed.normalize("NFKC").replace(blanks, "").toLowerCase();
  if (text.length > 200) return null;
  const first = text.split(/[,、;，；至~]/)[0];
  const plain = stepsOf(first);
  if (plain) return { name: "", steps: plain };
  const titled = /^(?:[《〈](.+)[》〉]的?|([^《》〈〉\d]+?)):?((?:第|\d|附).+)$/.exec(first);
  if (!titled) return null;
  const steps = stepsOf(titled[3]);
  return steps && { name: titled[1] || titled[2], steps };
};

// Whether a short name may mean a title: its characters stand there in this order.
const mayName = (name, title) => {
  let from = 0;
  for (const c of name) {
    const at = title.indexOf(c, from);
    if (at < 0) return false;
    from = at + c.length;
  }
  return true;
};

const lastElement = (id) => id.slice(id.lastIndexOf("__") < 0 ? 0 : id.lastIndexOf("__") + 2);

// The id that steps lead to; null where the edition has no such unit.
const resolve = (steps, units) => {
  const ids = new Set(units.map((row) => row[0]));
  const below = (id, place) => !place || id.startsWith(place + "__");
  let place = "";
  for (const { element, heading } of steps) {
    const next = place ? place + "__" + element : element;
    let found = heading
      ? units.filter((row) => row[2].replace(blanks, "") === heading).map((row) => row[0])
      : ids.has(next) ? [next] : [];
    // A division may be named without those above it, an article always is.
    if (!found.length && /^(part|subpart|chp|sec)_/.test(element)) {
      found = [...ids].filter((id) => lastElement(id) === element && below(id, place));
    }
    if (!found.length && /^art_/.test(element) && ids.has(element)) found = [element];
    if (!found.length && /^point_/.test(element) && isArticle(place)) {
      found = [...ids].filter((id) => below(id, place)
        && id.split("__").length === place.split("__").length + 2
        && lastElement(id) === element && /__para_[\d-]+__point_[^_]+$/.test(id));
      // Several 款 have such an item: the article shows them all.
      if (found.length > 1) return place;
    }
    if (found.length !== 1) return null;
    place = found[0];
  }
  return place;
};
