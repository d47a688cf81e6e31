// What a word of a query stands for: its wildcards, as `SearchWildcards` reads them, and the other
// spelling of its numbers, as `NumeralSpellings` finds it.

// In the units of a word: any character, and some characters.
const ONE = -1;
const SOME = -2;

const unitsOf = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

// The units of a word with its wildcards; a backslash before one makes it a character.
const wordUnits = ({ text, isPhrase }) => {
  if (isPhrase || [...text].length <= 1) return unitsOf(text);
  const units = [];
  let isEscaped = false;
  for (const unit of unitsOf(text)) {
    const isWild = unit === 0x3f || unit === 0x2a;
    if (unit === 0x5c && !isEscaped) {
      isEscaped = true;
      continue;
    }
    if (isWild && !isEscaped) {
      if (unit === 0x3f) units.push(ONE);
      else if (units[units.length - 1] !== SOME) units.push(SOME);
    } else {
      if (isEscaped && !isWild) units.push(0x5c);
      units.push(unit);
    }
    isEscaped = false;
  }
  if (isEscaped) units.push(0x5c);
  while (units[units.length - 1] === SOME) units.pop();
  while (units[0] === SOME) units.shift();
  return units;
};

const isOnlyWildcards = (word) => !word.isPhrase && [...word.text].length > 1
  && wordUnits(word).every((unit) => unit < 0);

const isDigitUnit = (unit) => unit >= 0x30 && unit <= 0x39;

// The other spelling of a run of digits or numerals; null where there is none.
const otherNumeral = (run) => {
  const text = String.fromCharCode(...run);
  if (isDigitUnit(run[0])) {
    return run.length <= 3 && Number(text) > 0 ? hanNumber(Number(text)) : null;
  }
  const value = numeralValue(text);
  return value === null ? null : String(value);
};

// The units of a word with its numbers spelled otherwise; null where it has none that counts.
const otherSpelling = (units, { counted, numerals }) => {
  const isNumeralUnit = (unit) => unit > 0 && numerals[unit] === 1;
  let result = [];
  let isChanged = false;
  let at = 0;
  while (at < units.length) {
    let end = at;
    const isOwn = isDigitUnit(units[at]) ? isDigitUnit : isNumeralUnit;
    while (end < units.length && isOwn(units[end])) end += 1;
    const isCounting = end > at && end < units.length && counted[units[end]] === 1;
    const spelled = isCounting ? otherNumeral(units.slice(at, end)) : null;
    const next = Math.max(end, at + 1);
    result = result.concat(spelled === null ? units.slice(at, next) : unitsOf(spelled));
    isChanged = isChanged || spelled !== null;
    at = next;
  }
  return isChanged ? result : null;
};
