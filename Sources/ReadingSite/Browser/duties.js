// Counts the days of the page of duties from the day that the reader gives, and makes a calendar of them.

const form = document.getElementById("count");
const rows = [...document.querySelectorAll(".duties tbody tr")];
const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const oneDay = 86400000;

const textOf = (date) => date.toISOString().slice(0, 10);
const later = (date, days) => new Date(date.getTime() + days * oneDay);

// To the same day, or the last of a shorter month.
const laterByMonths = (date, months) => {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  const day = Math.min(date.getUTCDate(), last.getUTCDate());
  return later(first, day - 1);
};

const laterByWork = (date, days, sign) => {
  let left = days;
  let found = date;
  while (left > 0) {
    found = later(found, sign);
    if (found.getUTCDay() % 6 !== 0) left -= 1;
  }
  return found;
};

// Where the text states the day from which time runs, that is the day.
const dueDay = (row, given) => {
  const { kind, time, days, start } = row.dataset;
  if (!time || ["recurring", "commencement", "term"].includes(kind)) return null;
  const from = start ? new Date(`${start}T00:00:00Z`) : given;
  const parts = shape.exec(time);
  if (!parts) return null;
  const [years, months, weeks, single, hours, minutes] = parts.slice(1)
    .map((part) => Number(part || 0));
  const sign = kind === "before" ? -1 : 1;
  if (days === "working") return laterByWork(from, single, sign);
  const whole = weeks * 7 + single + Math.ceil((hours * 60 + minutes) / 1440);
  return later(laterByMonths(from, sign * (years * 12 + months)), sign * whole);
};

const show = (from) => {
  for (const row of rows) {
    const day = from && dueDay(row, from);
    row.lastElementChild.textContent = day ? textOf(day) : from ? "—" : "";
  }
  for (const cell of document.querySelectorAll(".duties .day")) cell.hidden = !from;
  document.getElementById("calendar").disabled = !from;
};

// RFC 5545: lines of 75 bytes at most, what follows behind a blank.
const folded = (line) => {
  const encoder = new TextEncoder();
  let text = "";
  let width = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (width + size > 75) {
      text += "\r\n ";
      width = 1;
    }
    text += sign;
    width += size;
  }
  return text + "\r\n";
};
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\s*\n\s*/g, "\\n");
const compact = (date) => textOf(date).replace(/-/g, "");

const calendarOf = (from) => {
  const title = document.querySelector(".duties table").dataset.title;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tiaoli//duties//ZH"];
  rows.forEach((row, index) => {
    const day = dueDay(row, from);
    if (!day) return;
    const [place, who, act, time, start] = [...row.cells].map((cell) => cell.textContent);
    const summary = escaped(`${who}：${act}`);
    lines.push(
      "BEGIN:VEVENT", `UID:${row.dataset.unit}-${index}-${compact(from)}@tiaoli`,
      `DTSTAMP:${compact(from)}T000000Z`, `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(later(day, 1))}`, `SUMMARY:${summary}`,
      `DESCRIPTION:${escaped(`《${title}》${place}\n${start} ${time}`)}`);
    for (const before of ["-P7D", "-P1D"]) {
      lines.push(
        "BEGIN:VALARM", "ACTION:DISPLAY", `TRIGGER:${before}`, `DESCRIPTION:${summary}`,
        "END:VALARM");
    }
    lines.push("END:VEVENT");
  });
  lines.push("END:VCALENDAR");
  return lines.map(folded).join("");
};

if (form) {
  const field = document.getElementById("from");
  const chosen = () => (field.value ? new Date(`${field.value}T00:00:00Z`) : null);
  field.addEventListener("input", () => show(chosen()));
  document.getElementById("calendar").addEventListener("click", () => {
    const from = chosen();
    if (!from) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([calendarOf(from)], { type: "text/calendar" }));
    link.download = "duties.ics";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show(chosen());
}
