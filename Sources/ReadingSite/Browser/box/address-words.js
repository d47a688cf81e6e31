// What was typed as the words of an address, as `AddressLexer` reads them; the tables are the program's.

class AddressError extends Error {
  constructor(kind, ...facts) {
    super(kind);
    this.kind = kind;
    this.facts = facts;
  }
}

// Above what any provision has: stands for all larger numbers.
const tooLarge = 100000;

const addressFolds = new Map();
for (let at = 0; at < vocabulary.folds.length; at += 2) {
  addressFolds.set(vocabulary.folds[at], vocabulary.folds[at + 1]);
}

// The glyphs of a text in one width and case, blanks taken out: { value, offset, isSpaced }.
const addressGlyphs = (text) => {
  const glyphs = [];
  let offset = 0;
  let isSpaced = false;
  for (const c of text) {
    if (/[\p{White_Space}\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f]/u.test(c)) {
      isSpaced = true;
    } else {
      glyphs.push({ value: addressFolds.get(c) || c, offset, isSpaced });
      isSpaced = false;
    }
    offset += c.length;
  }
  return glyphs;
};

const isLatin = (c) => c >= "a" && c <= "z";
const isDigit = (c) => c >= "0" && c <= "9";

// Reads along glyphs.
class GlyphReader {
  constructor(glyphs) {
    this.glyphs = glyphs;
    this.at = 0;
  }

  get isAtEnd() { return this.at >= this.glyphs.length; }

  peek(distance = 0) {
    const glyph = this.glyphs[this.at + distance];
    return glyph ? glyph.value : "";
  }

  // Whether the next glyph meets a condition and no blank stands in front.
  continues(condition) {
    return !this.isAtEnd && !this.glyphs[this.at].isSpaced && condition(this.peek());
  }

  take(glyph) {
    if (this.isAtEnd || this.peek() !== glyph) return false;
    this.at += 1;
    return true;
  }

  startsWith(text) {
    const own = [...text];
    return own.every((c, index) => this.peek(index) === c);
  }

  takeDigits() {
    let number = 0;
    do {
      number = Math.min(number * 10 + Number(this.peek()), tooLarge);
      this.at += 1;
    } while (this.continues(isDigit));
    return number;
  }

  // A numeral; blanks may stand in it, but not between digits of a list. null where there is none.
  takeHanNumber() {
    let text = "";
    let hasUnit = false;
    while (!this.isAtEnd && this.peek() in vocabulary.numerals) {
      const isUnit = vocabulary.numerals[this.peek()] >= 10;
      if (this.glyphs[this.at].isSpaced && text && !isUnit && !hasUnit) break;
      hasUnit = hasUnit || isUnit;
      text += this.peek();
      this.at += 1;
    }
    if (!text) return null;
    const value = numeralValue(text);
    return value === null ? tooLarge : value;
  }
}

class AddressLexer extends GlyphReader {
  tokens() {
    const tokens = [];
    while (!this.isAtEnd) {
      const { offset, isSpaced } = this.glyphs[this.at];
      const last = tokens[tokens.length - 1];
      const token = this.takeUnitLabel(last) || this.next();
      if (!token) continue;
      const isJoint = token.kind === "list" || token.kind === "range";
      if (!(isJoint && last && last.kind === token.kind)) {
        tokens.push(Object.assign(token, { offset, isSpaced }));
      }
    }
    return tokens;
  }

  // The next word; null for one without meaning.
  next() {
    const c = this.peek();
    if (isDigit(c)) return { kind: "number", number: this.takeDigits() };
    if (isLatin(c)) return this.word();
    const number = this.takeHanNumber();
    if (number !== null) return { kind: "number", number };
    const found = this.takeFirst() || this.takePhrase();
    if (found) return found;
    if (c === "(") return this.bracketed();
    if (c === "_") return this.underscore();
    this.at += 1;
    const sign = vocabulary.signs[c];
    if (sign === "nothing" || (sign === "stop" && this.isAtEnd)) return null;
    if (sign) return { kind: sign === "stop" ? "dot" : sign };
    if (vocabulary.units[c]) return { kind: "unit", unit: vocabulary.units[c] };
    return { kind: /\p{Alphabetic}/u.test(c) || /[》〉]/.test(c) ? "titleWord" : "unknown" };
  }

  // 前两项: the first ones of a place.
  takeFirst() {
    const start = this.at;
    if (this.take("前")) {
      const digits = this.continues(isDigit);
      const count = digits ? this.takeDigits() : this.takeHanNumber();
      const unit = vocabulary.units[this.peek()];
      if (count > 1 && (unit === "paragraph" || unit === "item")) {
        this.at += 1;
        return { kind: "first", unit, count };
      }
    }
    this.at = start;
    return null;
  }

  takePhrase() {
    for (const [text, kind, unit] of vocabulary.phrases) {
      if (this.startsWith(text)) {
        this.at += [...text].length;
        return { kind, unit };
      }
    }
    return null;
  }

  word() {
    const identifier = readIdentifier(this);
    if (identifier) return { kind: "identifier", steps: identifier };
    let word = "";
    do {
      word += this.peek();
      this.at += 1;
    } while (this.continues(isLatin));
    const known = Object.prototype.hasOwnProperty.call(vocabulary.words, word)
      ? vocabulary.words[word] : ["titleWord"];
    return { kind: known[0], unit: known[1] };
  }

  // `_2`, `__`.
  underscore() {
    this.at += 1;
    if (this.continues((c) => c === "_")) {
      this.at += 1;
      return { kind: "joint" };
    }
    if (!this.continues(isDigit)) return { kind: "unknown" };
    return { kind: "occurrence", number: this.takeDigits() };
  }

  // `（二）`, `（第2处）`.
  bracketed() {
    const start = this.at;
    this.at += 1;
    const isOccurrence = this.take("第");
    const number = isDigit(this.peek()) ? this.takeDigits() : this.takeHanNumber();
    if (number !== null && (!isOccurrence || this.take("处")) && this.take(")")) {
      return { kind: isOccurrence ? "occurrence" : "bracketed", number };
    }
    this.at = start + 1;
    return { kind: "unknown" };
  }

  // `一、` or `一）` as units are printed, at the end or before （三）; behind （三）, also `1.`.
  takeUnitLabel(last) {
    const start = this.at;
    if (!last || last.kind === "titleWord" || last.kind === "unknown") {
      const number = this.takeHanNumber();
      if (number !== null && this.takeUnitMark() && (this.isAtEnd || this.peek() === "(")) {
        return { kind: "number", number };
      }
    } else if (last.kind === "bracketed" && this.continues(isDigit)) {
      const number = this.takeDigits();
      if ((this.isAtEnd || this.takeUnitMark()) && this.isAtEnd) {
        return { kind: "bracketed", number };
      }
    }
    this.at = start;
    return null;
  }

  takeUnitMark() { return this.take("、") || this.take(")") || this.take("."); }
}
