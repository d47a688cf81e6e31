// What was typed as { name, parts }, the name of a work in front or null, as `AddressReader` reads it.

const addressLimit = 2000;

// Where the address may begin: at the first word, or behind a title, whose last words are in no
// address except by chance: 党章第三章, 解释（一）第三条, 规定（试行）第三条.
const addressStarts = (tokens) => {
  const isTitle = (token) => token.kind === "titleWord";
  const last = tokens.reduce(
    (found, token, index) => (isTitle(token) || token.kind === "unknown" ? index : found), -1);
  if (last < 0) return [0];
  if (!tokens.some(isTitle) || last + 1 >= tokens.length) return [];
  let end = Math.min(last + 4, tokens.length - 1);
  for (let at = last + 1; at < Math.min(last + 4, tokens.length); at += 1) {
    if (tokens[at].kind === "ordinal") {
      end = at;
      break;
    }
  }
  const starts = [];
  for (let at = last + 1; at <= end; at += 1) starts.push(at);
  return starts;
};

// The title that ends where the address begins, without 《》 or 〈〉; null if all in front could be half
// an address: 第（二条.
const titleBefore = (text, end) => {
  let name = text.slice(0, end).replace(/^\p{White_Space}+/u, "")
    .replace(/[\p{White_Space}:：,，/#·]+$/u, "").replace(/》的$/, "》");
  for (const [opening, closing] of ["《》", "〈〉"]) {
    if (name[0] === opening && name.length > 1 && name.indexOf(closing) === name.length - 1) {
      name = name.slice(1, -1);
    }
  }
  return /\p{Alphabetic}/u.test(name) ? name : null;
};

const readAddress = (text) => {
  if (text.length > addressLimit) throw new AddressError("notAnAddress", text.slice(0, 40) + "…");
  const tokens = new AddressLexer(addressGlyphs(text)).tokens();
  if (!tokens.length) throw new AddressError("empty");
  for (const start of addressStarts(tokens)) {
    try {
      const parts = new AddressParser(tokens.slice(start), text, start > 0).parse();
      if (start === 0) return { name: null, parts };
      const name = titleBefore(text, tokens[start].offset);
      if (name !== null) return { name, parts };
    } catch (error) {
      if (!(error instanceof AddressError) || error.kind !== "notAnAddress") throw error;
    }
  }
  throw new AddressError("notAnAddress", text);
};
