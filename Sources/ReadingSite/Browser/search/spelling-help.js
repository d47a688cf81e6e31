// Words of the library that are one letter off, for a query that finds nothing.

const nearWords = async (query, box) => {
  const word = query.replace(/["“”'\s]/g, "");
  const length = [...word].length;
  if (length < 2 || length > 12) return [];
  const counts = new Map();
  for (const phrase of await load("words", "assets/words.js")) {
    const letters = [...phrase];
    for (const size of [length, length - 1, length + 1]) {
      if (size < 2) continue;
      for (let at = 0; at + size <= letters.length; at += 1) {
        const window = letters.slice(at, at + size).join("");
        // Of two letters one must be the same, and nothing may be left out.
        const isNear = length > 2 || size === length ? box.isOneLetterOff(word, window) : false;
        if (isNear) counts.set(window, (counts.get(window) || 0) + (size === length ? 2 : 1));
      }
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1]).slice(0, 3).map(([near]) => near);
};

const spellingHelp = async (choice, box) => {
  const words = await nearWords(choice.query, box).catch(() => []);
  if (!words.length) return null;
  return namedSection("是否要找", words.map((word) => linkItem(
    choiceAddress(Object.assign({}, choice, { query: word })), word)));
};
