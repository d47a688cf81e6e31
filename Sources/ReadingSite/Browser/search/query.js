// Reading of a query; the grammar is that of `SearchQuery`, its characters come with the index.

class QueryError extends Error {}

// The query as { terms, excluded }, each a list of words of which one is enough; throws what is
// wrong with it.
const readQuery = (typed, rules) => {
  const characters = [...typed.normalize("NFC")];
  const has = (set, c) => c.length === 1 && set.includes(c.charCodeAt(0));
  const isBlank = (c) => has(rules.blanks, c);
  const isQuote = (c) => has(rules.quotes, c);
  const fail = (kind, offset, word) => {
    const message = rules.messages[kind].split("{n}").join(String(offset + 1));
    throw new QueryError(word === undefined ? message : message.split("{w}").join(word));
  };
  const terms = [];
  const excluded = [];
  let at = 0;
  let open = -1;

  // Takes OR, or | alone; throws for what is an operator elsewhere.
  const takeOperator = () => {
    let end = at;
    while (end < characters.length && !isBlank(characters[end])) end += 1;
    const word = characters.slice(at, end).join("");
    const isPattern = end - at > 2 && word.startsWith("/") && word.endsWith("/");
    if (rules.otherOperators.includes(word) || isPattern) fail("unknownOperator", at, word);
    if (word !== "OR" && word !== "|") return false;
    if (!terms.length || open >= 0) fail("loneOperator", at);
    open = at;
    at = end;
    return true;
  };

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

  const add = (word, isExcluded) => {
    const own = isExcluded ? excluded : terms;
    if (!own.some(([first]) => first.text === word.text)) own.push([word]);
    if (terms.length + excluded.length > rules.termLimit) fail("tooManyTerms", 0);
  };
  const addChoice = (word) => {
    const words = terms[terms.length - 1];
    const isSame = (one) => one.text === word.text && one.isPhrase === word.isPhrase;
    if (!words.some(isSame)) words.push(word);
    if (words.length > rules.termLimit) fail("tooManyTerms", 0);
  };
  const readWord = () => {
    if (takeOperator()) return;
    const start = at;
    const isExcluded = has(rules.minuses, characters[at]);
    if (isExcluded) at += 1;
    if (at >= characters.length || isBlank(characters[at])) fail("loneMinus", start);
    const isPhrase = isQuote(characters[at]);
    const text = isPhrase ? readPhrase() : readTerm();
    if (text.every(isBlank)) fail("emptyPhrase", start);
    if (text.length > rules.lengthLimit) fail("tooLong", start);
    const word = { text: text.join(""), isPhrase };
    if (isOnlyWildcards(word)) fail("onlyWildcards", start);
    if (open < 0) {
      add(word, isExcluded);
      return;
    }
    if (isExcluded) fail("loneOperator", open);
    open = -1;
    addChoice(word);
  };

  skipBlanks();
  if (at >= characters.length) fail("empty", 0);
  while (at < characters.length) {
    readWord();
    skipBlanks();
  }
  if (open >= 0) fail("loneOperator", open);
  if (!terms.length) fail("onlyExclusions", 0);
  return { terms, excluded };
};
