// The index in the browser: which documents may hold a term, and the texts, loaded as needed.

// The folders of the texts that are law on the day of the site, and of all others.
const currentFolder = "search";
const otherFolder = "search-other";

// The place of the last entry that is not above a value, in ascending numbers.
const placeIn = (firsts, value) => {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

class SearchIndex {
  constructor(data, folder) {
    this.folder = folder;
    this.rules = data.rules;
    this.groups = data.groups;
    this.textFirsts = data.texts;
    this.pairFirsts = data.pairs || null;
    this.tables = makeTables(data.rules);
    this.count = data.groups.reduce((sum, group) => sum + group.count, 0);
    this.texts = new Map();
    this.pairs = new Map();
  }

  static async open(folder) {
    const path = "assets/" + folder + "/index.js";
    return new SearchIndex(await load(folder + "/index", path), folder);
  }

  load(name) { return load(this.folder + "/" + name, "assets/" + this.folder + "/" + name + ".js"); }

  textOf(document) { return placeIn(this.textFirsts, document); }

  // The documents of a file of texts.
  async loadTexts(file) {
    if (this.texts.has(file)) return this.texts.get(file);
    const rows = await this.load("t" + file);
    const firsts = this.groups.map((group) => group.first);
    const documents = rows.map(([id, address, title, about, size, units], index) => {
      const number = this.textFirsts[file] + index;
      const group = this.groups[placeIn(firsts, number)];
      const sections = [{ fragment: id, text: title }];
      for (let at = 0; at < units.length; at += 2) {
        const short = units[at];
        const fragment = short[0] === "#" ? short.slice(1) : id + short;
        sections.push({ fragment, text: units[at + 1] });
      }
      const base = group.edition ? group.edition + "/index.html" : "";
      return { number, id, address: address || base, title, about, size, sections };
    });
    this.texts.set(file, documents);
    return documents;
  }

  // The lists of a file of postings, by pair.
  async loadPairs(file) {
    if (this.pairs.has(file)) return this.pairs.get(file);
    const [keys, lists] = await this.load("p" + file);
    let key = 0;
    const map = new Map(lists.map((list, index) => {
      key += keys[index];
      return [key, list];
    }));
    this.pairs.set(file, map);
    return map;
  }

  // Marks the documents of all pairs from one to another, both included.
  async markPairs(from, to, marks) {
    const first = Math.max(0, placeIn(this.pairFirsts, from));
    for (let file = first; file <= placeIn(this.pairFirsts, to); file += 1) {
      const pairs = await this.loadPairs(file);
      const keys = from === to ? [from] : [...pairs.keys()].filter((k) => from <= k && k <= to);
      for (const key of keys) unpack(pairs.get(key) || "", marks);
    }
  }

  // The documents that may hold one of the spellings of a term, a byte each; null when all may.
  async candidatesOf(matcher) {
    if (!this.pairFirsts) return null;
    const result = new Uint8Array(this.count);
    for (const { parts } of matcher) {
      const marks = await this.candidates(parts);
      if (!marks) return null;
      for (let at = 0; at < marks.length; at += 1) result[at] |= marks[at];
    }
    return result;
  }

  // The documents that may hold all stretches of a spelling; null when all may.
  async candidates(parts) {
    let result = null;
    const pairs = [].concat(...parts.map(({ units }) => pairsOf(units, this.tables)));
    for (const [from, to] of pairs) {
      const marks = new Uint8Array(this.count);
      await this.markPairs(from, to, marks);
      if (result) for (let at = 0; at < marks.length; at += 1) marks[at] &= result[at];
      result = marks;
    }
    return result;
  }
}

// More pairs of a long term than this are not asked for.
const pairLimit = 4;

// Ranges of pairs that a document must hold one of each; punctuation is in no index.
const pairsOf = (units, tables) => {
  const pairs = [];
  const isIndexed = (unit) => unit >= 0 && !tables.unindexed[unit];
  for (let at = 0; at < units.length; at += 1) {
    if (!isIndexed(units[at])) continue;
    const key = units[at] * 65536;
    if (isIndexed(units[at + 1])) pairs.push([key + units[at + 1], key + units[at + 1]]);
    else if (!isIndexed(units[at - 1])) pairs.push([key, key + 65535]);
  }
  const step = Math.max(1, pairs.length / pairLimit);
  const chosen = [];
  for (let at = 0; at < pairs.length; at += step) chosen.push(pairs[Math.floor(at)]);
  return chosen;
};

// A list of documents: differences in base 32, the last digit from "0" on, others from "]" on.
const unpack = (list, marks) => {
  let document = 0;
  let number = 0;
  for (let at = 0; at < list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (code >= 93) {
      number = number * 32 + code - 93;
    } else {
      document += number * 32 + code - 48;
      marks[document] = 1;
      number = 0;
    }
  }
};
