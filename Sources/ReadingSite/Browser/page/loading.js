// Loading of data files, and where the page is in the site.

const page = document.documentElement;
const root = page.dataset.root || "";
const rootURL = new URL(root || "./", location.href).href.replace(/[?#].*$/, "");
const waiting = new Map();

// Data files call this: a script element reads files where fetch may not.
window.tiaoli = (name, value) => {
  const entry = waiting.get(name);
  if (entry) entry.resolve(value);
};

const encodedPath = (path) => path.split("/").map(encodeURIComponent).join("/");

// The value of a data file, loaded once; `name` is what the file calls itself.
const load = (name, path) => {
  const known = waiting.get(name);
  if (known) return known.promise;
  const entry = {};
  entry.promise = new Promise((resolve, reject) => {
    entry.resolve = resolve;
    entry.reject = reject;
  });
  waiting.set(name, entry);
  const script = document.createElement("script");
  const fail = () => {
    waiting.delete(name);
    entry.reject(new Error(path));
  };
  script.src = root + encodedPath(path);
  script.addEventListener("error", fail);
  script.addEventListener("load", fail);
  // A file that has called is done; the promise takes no second answer.
  entry.promise.then(() => script.removeEventListener("load", fail), () => {});
  document.head.append(script);
  entry.promise.then(() => script.remove(), () => script.remove());
  return entry.promise;
};

const loadUnits = (edition) => load(edition + "/units", edition + "/units.js");

// Where a link of this site leads: { edition, id }; null for anything but a unit.
const targetOf = (href) => {
  const url = new URL(href, location.href);
  const place = url.href.replace(/[?#].*$/, "");
  if (!place.startsWith(rootURL)) return null;
  let parts;
  let id;
  try {
    parts = place.slice(rootURL.length).split("/").map(decodeURIComponent);
    id = decodeURIComponent(url.hash.slice(1));
  } catch (error) {
    return null;
  }
  if (parts.length !== 3 || !/^\d{4}-\d\d-\d\d/.test(parts[1])) return null;
  const file = parts[2].replace(/\.html$/, "");
  const unit = id || (file === "index" || file === "" ? "" : file);
  return unit ? { edition: parts[0] + "/" + parts[1], id: unit } : null;
};

let statusTimer = 0;

// A fresh text in the region that is read out; it goes after a while where `seconds` are given.
const announce = (text, seconds) => {
  let status = document.getElementById("status");
  if (!status) {
    status = document.createElement("p");
    status.id = "status";
    status.setAttribute("role", "status");
    document.body.append(status);
  }
  clearTimeout(statusTimer);
  status.textContent = "";
  setTimeout(() => { status.textContent = text; }, 30);
  if (seconds) statusTimer = setTimeout(() => { status.textContent = ""; }, seconds * 1000);
};
