// Chinese numerals, as `ChineseNumeral` reads and writes them.

const largestNumeral = 99999;

// The number that a text spells, in digits or Chinese numerals; null where it is none.
const numeralValue = (text) => {
  if (/^\d+$/.test(text)) return Number(text) <= largestNumeral ? Number(text) : null;
  let total = 0;
  let section = 0;
  let digit = -1;
  let lastUnit = 100000;
  const glyphs = [...text];
  if (!glyphs.length || glyphs.length > 12) return null;
  for (const glyph of glyphs) {
    const value = vocabulary.numerals[glyph];
    if (value === undefined) return null;
    if (value < 10) {
      if (digit < 0 || (digit === 0 && lastUnit < 100000)) {
        digit = value;
      } else {
        // 二〇二四, where no unit stands before.
        if (lastUnit !== 100000) return null;
        digit = digit * 10 + value;
      }
    } else if (value === 20 || value === 30) {
      if (lastUnit <= 10) return null;
      section += value;
      digit = -1;
      lastUnit = 10;
    } else if (value === 10000) {
      if (total !== 0) return null;
      total = Math.max(1, section + Math.max(0, digit)) * 10000;
      section = 0;
      digit = -1;
      lastUnit = 10000;
    } else {
      if (value >= lastUnit) return null;
      section += Math.max(1, digit) * value;
      digit = -1;
      lastUnit = value;
    }
    if (total + section + Math.max(0, digit) > largestNumeral) return null;
  }
  return total + section + Math.max(0, digit);
};

// 34 as 三十四.
const hanNumber = (number) => {
  if (!(number >= 0 && number <= largestNumeral)) return String(number);
  const { digits } = vocabulary;
  if (number === 0) return digits[0];
  let text = "";
  let gap = false;
  let rest = number;
  for (const [name, unit] of [...vocabulary.powers, ["", 1]]) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit === 0) {
      gap = gap || text !== "";
      continue;
    }
    if (gap) text += digits[0];
    gap = false;
    text += (digit === 1 && unit === 10 && text === "" ? "" : digits[digit]) + name;
  }
  return text;
};
