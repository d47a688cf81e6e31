// Articles that a reader keeps, and notes: in this browser alone.

const notesKey = "tiaoli-notes";

// All that is kept, by the path of the article in the site: { cite, star, note, time }.
const readNotes = () => {
  try {
    const value = JSON.parse(localStorage.getItem(notesKey) || "{}");
    return value && typeof value === "object" && !Array.isArray(value) ? value : {};
  } catch (error) {
    return {};
  }
};

const writeNotes = (notes) => {
  try {
    localStorage.setItem(notesKey, JSON.stringify(notes));
    return true;
  } catch (error) {
    announce("这个浏览器不让本页保存，未能保存", 6);
    return false;
  }
};

// Changes what is kept of an article; what holds nothing is dropped.
const keepNote = (path, change) => {
  const notes = readNotes();
  const entry = Object.assign({ cite: "", star: false, note: "" }, notes[path], change,
    { time: new Date().toISOString() });
  if (entry.star || entry.note) notes[path] = entry;
  else delete notes[path];
  return writeNotes(notes);
};

const notePath = (id) => page.dataset.edition + "/" + id;

// What is kept of an article stands with it.
const showNote = (article) => {
  const entry = readNotes()[notePath(article.id)];
  article.classList.toggle("starred", Boolean(entry && entry.star));
  let shown = article.querySelector(":scope > .own-note");
  if (!entry || !entry.note) {
    if (shown) shown.remove();
    return;
  }
  if (!shown) {
    shown = document.createElement("p");
    shown.className = "own-note";
    article.append(shown);
  }
  shown.textContent = "笔记：" + entry.note;
};
