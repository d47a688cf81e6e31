/// Finding a term in a text, as `TermPattern` does it; the table of folding comes with the index.
///
/// Texts are UTF-16 here: no character beyond U+FFFF is folded, so units match where characters do.
enum MatchScript {
  static let code: StaticString = #"""
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
        blankLimit: rules.blankLimit };
    };

    const makePattern = (text, tables) => {
      const typed = [];
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit !== 0 && !tables.blank[unit]) typed.push(unit);
      }
      return { text, typed, units: typed.map((unit) => tables.folded[unit]) };
    };

    // Calls `found(start, end)` for each place of the term, ascending, none overlapping another.
    const scan = (text, pattern, tables, found) => {
      const { folded, blank, blankLimit } = tables;
      const { units } = pattern;
      const first = units[0];
      const length = text.length;
      if (first === undefined) return;
      let at = 0;
      while (at < length) {
        if (folded[text.charCodeAt(at)] !== first) {
          at += 1;
          continue;
        }
        let end = at + 1;
        let next = 1;
        while (next < units.length) {
          const limit = end + blankLimit;
          while (end < length && end < limit && blank[text.charCodeAt(end)]) end += 1;
          if (end >= length || folded[text.charCodeAt(end)] !== units[next]) break;
          end += 1;
          next += 1;
        }
        if (next < units.length) {
          at += 1;
        } else {
          found(at, end);
          at = end;
        }
      }
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
        at += 1;
        if (unit === typed) continue;
        const letter = tables.folded[unit];
        if (tables.narrow[unit] === tables.narrow[typed]) kinds.add("width");
        else kinds.add(letter >= 0x61 && letter <= 0x7a ? "case" : "punctuation");
      }
      if (!kinds.size) kinds.add("spaces");
      return kinds;
    };

    """#
}
