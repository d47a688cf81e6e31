// Finding a term in a text, as `TermMatcher` and `TermPattern` do it; the table of folding comes with the index.
//
// Texts are UTF-16 here: no character beyond U+FFFF is folded, so units match where characters do.

// The table of folding, by code unit.
const makeTables = (rules) => {
  const folded = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit += 1) folded[unit] = unit;
  const narrow = folded.slice();
  for (let at = 0; at < rules.folds.length; at += 3) {
    folded[rules.folds[at]] = rules.folds[at + 1];
    narrow[rules.folds[at]] = rules.folds[at + 2];
  }
  const flags = (units) => {
    const table = new Uint8Array(65536);
    for (const unit of units) table[unit] = 1;
    return table;
  };
  const blank = flags(rules.blanks);
  return { folded, narrow, blank, unindexed: flags(rules.unindexed),
    counted: flags(rules.counted), numerals: flags(rules.numerals), stops: flags(rules.wildcardStops),
    wildcardReach: rules.wildcardReach, blankLimit: rules.blankLimit };
};

// Units without wildcards of more than one character.
const makePattern = (given, tables, holdsNumerals) => {
  const typed = given.filter((unit) => unit !== 0 && !tables.blank[unit]);
  const text = String.fromCharCode(...given.filter((unit) => unit >= 0));
  const units = typed.map((unit) => unit === ONE ? ONE : tables.folded[unit]);
  return { text, typed, units, holdsNumerals, isWild: units.includes(ONE) };
};

// A term made ready: its words, each in the spellings that are taken for the same, and each
// divided where * stands for some characters.
const makeMatcher = (words, tables) => {
  const spellings = [];
  const addSpelling = (units, hasOtherNumerals) => {
    const parts = [[]];
    for (const unit of units) {
      if (unit === SOME) parts.push([]);
      else parts[parts.length - 1].push(unit);
    }
    const patterns = parts.filter((part) => part.length)
      .map((part) => makePattern(part, tables, hasOtherNumerals));
    if (patterns.length) spellings.push({ parts: patterns, hasOtherNumerals });
  };
  for (const word of words) {
    const units = wordUnits(word);
    addSpelling(units, false);
    addSpelling(otherSpelling(units, tables) || [], true);
  }
  return spellings;
};

const isLowUnit = (unit) => (unit & 0xfc00) === 0xdc00;

// The end of the pattern where it begins at an offset; -1 where it does not.
const endingAt = (text, at, { units, holdsNumerals }, tables) => {
  const { folded, blank, blankLimit } = tables;
  let end = at;
  for (let next = 0; next < units.length; next += 1) {
    if (next > 0) {
      const limit = end + blankLimit;
      while (end < text.length && end < limit && blank[text.charCodeAt(end)]) end += 1;
    }
    if (end >= text.length) return -1;
    const unit = text.charCodeAt(end);
    if (units[next] === ONE) end += isLowUnit(text.charCodeAt(end + 1)) ? 2 : 1;
    else if (folded[unit] === units[next]) end += 1;
    else return -1;
  }
  // 34 is not in 12345, nor 10日 in 二十日.
  const isNumber = (unit) => (folded[unit] >= 0x30 && folded[unit] <= 0x39)
    || (holdsNumerals && tables.numerals[unit] === 1);
  const isInside = (isNumber(units[0]) && isNumber(text.charCodeAt(at - 1)))
    || (isNumber(units[units.length - 1]) && isNumber(text.charCodeAt(end)));
  return isInside ? -1 : end;
};

// Calls `found(start, end)` for each place of a pattern, ascending, none overlapping another.
const scanPattern = (text, pattern, tables, found) => {
  const { folded, blank } = tables;
  const { units } = pattern;
  const first = units[0];
  const length = text.length;
  if (first === undefined) return;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const isFirst = first === ONE ? !blank[unit] && !isLowUnit(unit) : folded[unit] === first;
    const end = isFirst ? endingAt(text, at, pattern, tables) : -1;
    if (end < 0) {
      at += 1;
    } else {
      found(at, end);
      at = end;
    }
  }
};

// The end of stretches that follow each other behind `*`, the nearest place of each; -1 for none.
const endOfParts = (text, from, parts, tables) => {
  let end = from;
  for (const part of parts) {
    let place = end;
    let found = -1;
    for (let tried = 0; tried <= tables.wildcardReach && place < text.length; tried += 1) {
      found = endingAt(text, place, part, tables);
      // * stays within a clause.
      if (found >= 0 || tables.stops[text.charCodeAt(place)]) break;
      place += isLowUnit(text.charCodeAt(place + 1)) ? 2 : 1;
    }
    if (found < 0) return -1;
    end = found;
  }
  return end;
};

const scanSpelling = (text, { parts }, tables, found) => {
  let last = 0;
  scanPattern(text, parts[0], tables, (start, end) => {
    if (parts.length === 1) {
      found(start, end);
      return;
    }
    if (start < last) return;
    const close = endOfParts(text, end, parts.slice(1), tables);
    if (close < 0) return;
    last = close;
    found(start, close);
  });
};

// Calls `found(start, end, spelling)` for each place of a term, ascending, none overlapping
// another; of spellings that begin at one place the longest counts.
const scan = (text, matcher, tables, found) => {
  if (matcher.length === 1) {
    scanSpelling(text, matcher[0], tables, (start, end) => found(start, end, matcher[0]));
    return;
  }
  const hits = [];
  for (const spelling of matcher) {
    scanSpelling(text, spelling, tables, (start, end) => hits.push([start, end, spelling]));
  }
  hits.sort((left, right) => left[0] - right[0] || right[1] - left[1]);
  let last = 0;
  for (const [start, end, spelling] of hits) {
    if (start < last) continue;
    last = end;
    found(start, end, spelling);
  }
};

// What was folded in a place of a spelling; none where it is letter for letter the word.
const foldingsIn = (text, start, end, spelling, tables) => {
  const { parts, hasOtherNumerals } = spelling;
  const kinds = parts.length === 1
    ? foldingsOf(text, start, end, parts[0], tables) : new Set();
  if (hasOtherNumerals) kinds.add("numerals");
  return kinds;
};

// What was folded in a place of the term; none where it is letter for letter the term.
const foldingsOf = (text, start, end, pattern, tables) => {
  const kinds = new Set();
  if (end - start === pattern.text.length && text.startsWith(pattern.text, start)) {
    return kinds;
  }
  let at = start;
  for (const typed of pattern.typed) {
    while (at < end && tables.blank[text.charCodeAt(at)]) {
      kinds.add("spaces");
      at += 1;
    }
    const unit = text.charCodeAt(at);
    at += typed === ONE && isLowUnit(text.charCodeAt(at + 1)) ? 2 : 1;
    if (unit === typed || typed === ONE) continue;
    const letter = tables.folded[unit];
    if (tables.narrow[unit] === tables.narrow[typed]) kinds.add("width");
    else kinds.add(letter >= 0x61 && letter <= 0x7a ? "case" : "punctuation");
  }
  if (!kinds.size && !pattern.isWild) kinds.add("spaces");
  return kinds;
};
