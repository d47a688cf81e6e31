"""What a page must keep for readers with other eyes and hands, as one expression for a browser.

Its value is a list of faults: headings out of order, fields and buttons without a name, landmarks
missing, ids that stand twice, text of too little contrast (WCAG 2.2, 1.4.3), sideways scrolling.
"""

AUDIT = r"""
(() => {
  const faults = [];
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isShown = (element) => {
    const style = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    return style.visibility !== "hidden" && rect.width > 1 && rect.height > 1;
  };
  const describe = (element) =>
    element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
      + (element.className ? "." + String(element.className).replace(/ /g, ".") : "")
      + " “" + element.textContent.trim().slice(0, 20) + "”";

  // Headings: one first, none skipped.
  const levels = all("h1, h2, h3, h4, h5, h6").filter(isShown);
  if (levels.filter((h) => h.tagName === "H1").length !== 1) faults.push("not exactly one h1");
  let last = 0;
  for (const heading of levels) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) faults.push("heading skips a level: " + describe(heading));
    if (!heading.textContent.trim()) faults.push("empty heading");
    last = level;
  }

  // Names.
  const nameOf = (element) => {
    const ids = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
    const labels = element.labels ? [...element.labels].map((label) => label.textContent) : [];
    return (element.getAttribute("aria-label") || ids.map((id) =>
      (document.getElementById(id) || {}).textContent || "").join(" ") || labels.join(" ")
      || element.textContent || element.title || "").trim();
  };
  for (const element of all("a[href], button, summary")) {
    if (!nameOf(element)) faults.push("no name: " + element.outerHTML.slice(0, 80));
  }
  for (const field of all("input, select, textarea")) {
    const isLabelled = (field.labels && field.labels.length)
      || field.hasAttribute("aria-label") || field.hasAttribute("aria-labelledby");
    if (!isLabelled) faults.push("no label: " + field.outerHTML.slice(0, 80));
  }
  for (const image of all("img")) {
    if (!image.hasAttribute("alt")) faults.push("no alt: " + image.outerHTML.slice(0, 80));
  }

  // Landmarks, language, title, identifiers.
  if (all("main").length !== 1) faults.push("not exactly one main");
  if (!all("body > header").length) faults.push("no banner");
  if (!all("body > footer").length) faults.push("no footer");
  if (all("[role=search]").length !== 1) faults.push("not exactly one search landmark");
  const navigations = all("nav").map(nameOfNavigation);
  function nameOfNavigation(nav) {
    return nav.getAttribute("aria-label") || nav.getAttribute("aria-labelledby") || "";
  }
  if (navigations.length > 1 && navigations.some((name) => !name)) faults.push("nav without name");
  if (new Set(navigations).size !== navigations.length) faults.push("two nav of one name");
  if (!document.documentElement.lang) faults.push("no lang");
  if (!document.title.trim()) faults.push("no title");
  if (!document.querySelector("meta[name=viewport]")) faults.push("no viewport");
  const ids = all("[id]").map((element) => element.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (repeated.length) faults.push("id stands twice: " + repeated.slice(0, 3).join(", "));
  for (const table of all("table")) {
    if (!table.querySelector("th")) faults.push("table without th");
  }
  for (const list of all("ul, ol")) {
    const odd = [...list.children].find((child) => !/^(LI|SCRIPT|TEMPLATE)$/.test(child.tagName));
    if (odd) faults.push("list with a child that is no li: " + describe(odd));
  }

  // Contrast.
  const parse = (color) => {
    const numbers = (color.match(/[\d.]+(e-?\d+)?/g) || []).map(Number);
    const scale = color.startsWith("color(") ? 255 : 1;
    const alpha = numbers.length > 3 ? numbers[3] : 1;
    return [numbers[0] * scale, numbers[1] * scale, numbers[2] * scale, alpha];
  };
  const over = (top, below) => {
    const mixed = [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
    return [...mixed, 1];
  };
  const canvas = matchMedia("(prefers-color-scheme: dark)").matches ? 18 : 255;
  const backgrounds = new Map();
  const backgroundOf = (element) => {
    if (!element) return [canvas, canvas, canvas, 1];
    if (!backgrounds.has(element)) {
      const own = parse(getComputedStyle(element).backgroundColor);
      backgrounds.set(element, over(own, backgroundOf(element.parentElement)));
    }
    return backgrounds.get(element);
  };
  const luminance = (color) => {
    const [r, g, b] = color.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || seen.has(element)) continue;
    seen.add(element);
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName) || !isShown(element)) continue;
    const style = getComputedStyle(element);
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) opacity *= getComputedStyle(at).opacity;
    if (opacity === 0) continue;
    const background = backgroundOf(element);
    const ink = parse(style.color);
    const text = over([ink[0], ink[1], ink[2], ink[3] * opacity], background);
    const [light, dark] = [luminance(text), luminance(background)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) {
      faults.push("contrast " + ratio.toFixed(2) + ": " + describe(element));
    }
  }
  return [...new Set(faults)].slice(0, 12);
})()
"""

# Whether the page can be scrolled sideways, and what reaches out of it.
OVERFLOW = r"""
(() => {
  const page = document.scrollingElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const rect = element.getBoundingClientRect();
    return rect.right > page.clientWidth + 0.5 && rect.width > 0;
  });
  return [page.scrollWidth + " > " + page.clientWidth].concat(wide.slice(-3).map((element) =>
    element.tagName.toLowerCase() + "." + element.className + " " + element.textContent.slice(0, 20)));
})()
"""

# Whether the focused element can be told from others: an outline, a shadow or another border.
FOCUS = r"""
(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return "nothing has the focus";
  const rect = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const look = (s) => [s.outlineStyle, s.outlineWidth, s.boxShadow, s.borderColor,
    s.backgroundColor, s.textDecoration].join("|");
  const focused = look(style);
  const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const isInView = rect.bottom > 0 && rect.top < innerHeight && rect.right > 0
    && rect.left < innerWidth;
  if (!isInView) return "out of view: " + element.outerHTML.slice(0, 80);
  if (hasOutline) return "";
  element.blur();
  const plain = look(getComputedStyle(element));
  element.focus();
  return plain === focused ? "looks the same: " + element.outerHTML.slice(0, 80) : "";
})()
"""
