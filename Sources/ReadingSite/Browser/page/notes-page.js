// The page of what a reader keeps: the list, its export and import.

const notesPlace = document.getElementById("notes");

const saveFile = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

const addressOfNote = (path) => {
  const cut = path.lastIndexOf("/");
  const [edition, id] = [path.slice(0, cut), path.slice(cut + 1)];
  return root + encodedPath(edition) + "/index.html#" + encodeURIComponent(id);
};

const notesAsText = (notes) => Object.values(notes).map((entry) =>
  (entry.star ? "★ " : "") + entry.cite + (entry.note ? "\n" + entry.note : "")).join("\n\n") + "\n";

// Notes of a file that this page wrote; what is already here stays where the file has nothing of it.
const mergeNotes = (text) => {
  const value = JSON.parse(text);
  if (!value || value.schema !== "tiaoli/notes/1" || typeof value.notes !== "object") {
    throw new Error("not notes");
  }
  const notes = readNotes();
  for (const [path, entry] of Object.entries(value.notes)) {
    if (!/^[^/]+\/\d{4}-\d\d-\d\d\/[^/]+$/.test(path) || !entry) continue;
    notes[path] = { cite: String(entry.cite || ""), star: entry.star === true,
      note: String(entry.note || ""), time: String(entry.time || "") };
  }
  return notes;
};

const noteItem = (path, entry, redraw) => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = addressOfNote(path);
  link.textContent = (entry.star ? "★ " : "") + (entry.cite || path);
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "移除";
  remove.setAttribute("aria-label", "移除" + entry.cite);
  remove.addEventListener("click", () => {
    if (keepNote(path, { star: false, note: "" })) redraw();
  });
  item.append(link, " ", remove);
  if (entry.note) item.append(Object.assign(paragraph("own-note", entry.note)));
  return item;
};

const noteButtons = (notes, redraw) => {
  const line = document.createElement("p");
  line.className = "note-actions";
  const add = (words, action, isOff) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.disabled = isOff;
    button.addEventListener("click", action);
    line.append(button, " ");
  };
  const isEmpty = !Object.keys(notes).length;
  const day = today;
  add("导出（JSON，可再导入）", () => saveFile("notes-" + day + ".json", "application/json",
    JSON.stringify({ schema: "tiaoli/notes/1", notes }, null, 2) + "\n"), isEmpty);
  add("导出（文本）", () => saveFile("notes-" + day + ".txt", "text/plain", notesAsText(notes)), isEmpty);
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.hidden = true;
  input.setAttribute("aria-label", "导入的文件");
  input.addEventListener("change", async () => {
    try {
      if (input.files[0] && writeNotes(mergeNotes(await input.files[0].text()))) redraw();
    } catch (error) {
      announce("不是本页导出的文件，未导入", 6);
    }
  });
  add("导入", () => input.click(), false);
  line.append(input);
  return line;
};

if (notesPlace && page.dataset.page === "notes") {
  const redraw = () => {
    const notes = readNotes();
    const list = document.createElement("ul");
    for (const path of Object.keys(notes).sort()) list.append(noteItem(path, notes[path], redraw));
    const isEmpty = !list.children.length;
    notesPlace.replaceChildren(noteButtons(notes, redraw), isEmpty
      ? paragraph("", "还没有收藏的条文，也没有笔记。阅读条文时，条文旁的“收藏”“笔记”把它放到这里。") : list);
  };
  redraw();
}
