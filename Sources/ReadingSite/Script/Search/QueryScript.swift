/// Reading of a query; the grammar is that of `SearchQuery`, its characters come with the index.
enum QueryScript {
  static let code: StaticString = #"""
    const { announce, citationOf, load, paragraph, readAddress, root, unitAddress, unitNamed } =
      window.tiaoli;

    class QueryError extends Error {}

    // The query as { terms, excluded }, texts in the order typed; throws what is wrong with it.
    const readQuery = (typed, rules) => {
      const characters = [...typed.normalize("NFC")];
      const has = (set, c) => c.length === 1 && set.includes(c.charCodeAt(0));
      const isBlank = (c) => has(rules.blanks, c);
      const isQuote = (c) => has(rules.quotes, c);
      const fail = (kind, offset) => {
        throw new QueryError(rules.messages[kind].replace("{n}", String(offset + 1)));
      };
      const terms = [];
      const excluded = [];
      let at = 0;

      const skipBlanks = () => {
        while (at < characters.length && isBlank(characters[at])) at += 1;
      };
      const take = () => {
        const next = characters[at + 1];
        if (characters[at] === "\\" && next !== undefined && isQuote(next)) at += 1;
        at += 1;
        return characters[at - 1];
      };
      const readTerm = () => {
        const text = [];
        while (at < characters.length && !isBlank(characters[at]) && !isQuote(characters[at])) {
          text.push(take());
        }
        return text;
      };
      const readPhrase = () => {
        const start = at;
        const text = [];
        at += 1;
        while (at < characters.length && !isQuote(characters[at])) text.push(take());
        if (at >= characters.length) fail("unbalancedQuote", start);
        at += 1;
        while (text.length && isBlank(text[0])) text.shift();
        while (text.length && isBlank(text[text.length - 1])) text.pop();
        return text;
      };

      skipBlanks();
      if (at >= characters.length) fail("empty", 0);
      while (at < characters.length) {
        const start = at;
        const isExcluded = has(rules.minuses, characters[at]);
        if (isExcluded) at += 1;
        if (at >= characters.length || isBlank(characters[at])) fail("loneMinus", start);
        const text = isQuote(characters[at]) ? readPhrase() : readTerm();
        if (text.every(isBlank)) fail("emptyPhrase", start);
        if (text.length > rules.lengthLimit) fail("tooLong", start);
        const own = isExcluded ? excluded : terms;
        if (!own.includes(text.join(""))) own.push(text.join(""));
        if (terms.length + excluded.length > rules.termLimit) fail("tooManyTerms", 0);
        skipBlanks();
      }
      if (!terms.length) fail("onlyExclusions", 0);
      return { terms, excluded };
    };

    """#
}
