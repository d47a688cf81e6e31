// What names mean: titles, aliases, short forms, pinyin initials, and names with one wrong letter.

// A name in simplified script without blanks, marks of titles and case.
const plainName = (text, simplified) => [...text.normalize("NFKC").toLowerCase()]
  .filter((c) => !/[\p{White_Space}\u200b\ufeff《》〈〉“”"]/u.test(c))
  .map((c) => simplified.get(c) || c).join("");

// A title without what stands in all titles: 中华人民共和国 in front, a bracket behind.
const shortName = (name) => {
  const bare = name.replace(/[(（][^()（）]*[)）]$/, "");
  const short = bare.replace(/^中华人民共和国/, "");
  return [...short].length > 1 ? short : bare;
};

// Whether the characters of a name stand in a text in this order.
const standsIn = (name, text) => {
  let from = 0;
  for (const c of name) {
    const at = text.indexOf(c, from);
    if (at < 0) return false;
    from = at + c.length;
  }
  return true;
};

// Whether two words differ by one letter: another one, one more, one less, or two that changed places.
const isOneLetterOff = (one, other) => {
  const left = [...one];
  const right = [...other];
  if (Math.abs(left.length - right.length) > 1 || one === other) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const rest = (letters, from) => letters.slice(from).join("");
  if (left.length === right.length) {
    const isSwapped = left[at] === right[at + 1] && left[at + 1] === right[at];
    return rest(left, at + 1) === rest(right, at + 1)
      || (isSwapped && rest(left, at + 2) === rest(right, at + 2));
  }
  return left.length < right.length
    ? rest(left, at) === rest(right, at + 1) : rest(left, at + 1) === rest(right, at);
};

// Whether letters are the initials of a name; "?" stands for a character whose initial is not known.
const areInitials = (letters, initials, isWhole) =>
  (isWhole ? letters.length === initials.length : letters.length <= initials.length)
  && [...letters].every((c, index) => initials[index] === c || initials[index] === "?")
  && [...initials.slice(0, letters.length)].some((c) => c !== "?");

// The initials of a name and of its short form, out of a sign for each of its characters.
const initialsOf = (name, signs) => {
  const letters = [...name];
  const own = [...signs];
  const short = [...shortName(name)];
  const from = letters.findIndex((_, at) => short.every((c, index) => letters[at + index] === c));
  const joined = (start, end) => own.slice(start, end).filter((c) => c !== " ").join("");
  return [joined(0, own.length), joined(from, from + short.length)];
};

// How well a name names a work, 0 for best; null where it does not.
const namingRank = (name, work) => {
  const { full, names, initials } = work;
  if (names.includes(name)) return 0;
  if (names.some((own) => shortName(own) === shortName(name))) return 1;
  if (/^[a-z]+$/.test(name)) {
    if (name.length < 2) return null;
    if (initials.some((own) => areInitials(name, own, true))) return 1;
    return name.length > 2 && initials.some((own) => areInitials(name, own, false)) ? 4 : null;
  }
  const length = [...name].length;
  if (length < 2) return null;
  if (names.some((own) => shortName(own).startsWith(name))) return 2;
  if (names.some((own) => own.includes(name))) return 3;
  // A short form leaves out letters and ends as the title does: 巡视条例.
  const last = name[name.length - 1];
  const isShort = names.some((own) => standsIn(name, own) && shortName(own).endsWith(last));
  return length > 2 && isShort ? 3 : full.includes(name) ? 5 : null;
};
