// Which text is in force on a day, and on the day of the reader's clock.

const dayOf = (date) => {
  const two = (number) => String(number).padStart(2, "0");
  return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
};
const today = dayOf(new Date());

// The entry of a list whose text is in force on a day; null for none.
const entryOf = (entries, day) => entries.find(({ dataset: { from, until } }) =>
  from && from <= day && (!until || day < until)) || null;
