// Stretches of text around hits, chosen as `SnippetMaker` does.

const isLow = (text, at) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

// An offset moved by whole characters, not beyond the text.
const move = (text, from, count) => {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left -= 1) {
    at += isLow(text, at + 1) ? 2 : 1;
  }
  return at;
};
const moveBack = (text, from, count) => {
  let at = from;
  for (let left = count; left > 0 && at > 0; left -= 1) at -= isLow(text, at - 1) ? 2 : 1;
  return at;
};

// All places of the terms in a document, ascending.
const placesIn = (document, patterns, tables) => {
  const places = [];
  document.sections.forEach((section, index) => {
    const own = [];
    patterns.forEach((pattern, term) => {
      scan(section.text, pattern, tables, (start, end) => {
        own.push({ term, section: index, start, end });
      });
    });
    own.sort((left, right) => left.start - right.start || left.end - right.end);
    for (const place of own) places.push(place);
  });
  return places;
};

// The best stretches in the order of the text: { section, start, end, hits }.
const snippetsOf = (document, places, rules) => {
  const windows = [];
  let lastHitEnd = 0;
  for (const hit of places) {
    const text = document.sections[hit.section].text;
    const end = move(text, hit.end, rules.context);
    const last = windows[windows.length - 1];
    let start = moveBack(text, hit.start, rules.context);
    if (last && last.section === hit.section && hit.start <= last.end) {
      if (last.hits.length < rules.hitLimit || hit.start < lastHitEnd) {
        lastHitEnd = Math.max(lastHitEnd, hit.end);
        last.end = Math.max(last.end, end);
        last.hits.push(hit);
        last.terms.add(hit.term);
        continue;
      }
      last.end = hit.start;
      start = hit.start;
    }
    if (windows.length >= rules.windowLimit) break;
    lastHitEnd = hit.end;
    windows.push({ section: hit.section, start, end, hits: [hit], terms: new Set([hit.term]) });
  }
  // The title, which is shown anyway, gives one only where nothing else does.
  const inText = windows.filter((window) => window.section > 0);
  const best = (inText.length ? inText : windows).map((window, order) => ({ window, order }));
  best.sort((a, b) => b.window.terms.size - a.window.terms.size || a.order - b.order);
  const chosen = best.slice(0, rules.snippetLimit).sort((a, b) => a.order - b.order);
  return chosen.map(({ window }) => window);
};

// Appends a stretch with its hits marked.
const appendMarked = (parent, text, start, end, hits) => {
  let at = start;
  let mark = null;
  for (const hit of hits) {
    if (hit.end <= at) continue;
    if (mark && hit.start < at) {
      // A hit of one term may begin inside a hit of another.
      mark.textContent += text.slice(at, hit.end);
    } else {
      parent.append(text.slice(at, hit.start));
      mark = document.createElement("mark");
      mark.textContent = text.slice(hit.start, hit.end);
      parent.append(mark);
    }
    at = hit.end;
  }
  parent.append(text.slice(at, end));
};
