// The bar above the results: where to search, in which order, in other texts too.

const optionElement = (value, name, chosen) => {
  const option = element("option", "", name);
  option.value = value;
  option.selected = value === chosen;
  return option;
};

const selectElement = (label, options, chosen, change) => {
  const wrap = element("label");
  const select = element("select");
  for (const [value, name] of options) select.append(optionElement(value, name, chosen));
  select.addEventListener("change", () => change(select.value));
  wrap.append(label, select);
  return wrap;
};

// Fills the bar; `change` takes what of the choice becomes another.
const showChoices = (bar, choice, { catalogue, divisions }, change) => {
  bar.textContent = "";
  const scopes = Object.entries(scopeNames);
  const work = catalogue.works.find((one) => one.slug === choice.scope);
  if (work) scopes.push([work.slug, "《" + work.title + "》"]);
  bar.append(selectElement("范围", scopes, choice.scope, (scope) => change({ scope, part: "" })));
  if (divisions.length) {
    const parts = [["", "全文"], ...divisions.map(({ id, name }) => [id, name])];
    bar.append(selectElement("章节", parts, choice.part, (part) => change({ part })));
  }
  const orders = [["", "条文顺序"], ["rank", "相关程度"]];
  bar.append(selectElement("排列", orders, choice.isRanked ? "rank" : "",
    (order) => change({ isRanked: order === "rank" })));
  if (catalogue.hasOthers) {
    const wrap = element("label", "switch");
    const box = element("input");
    box.type = "checkbox";
    box.checked = choice.hasOthers;
    box.addEventListener("change", () => change({ hasOthers: box.checked }));
    wrap.append(box, "历史文本和尚未施行的文本");
    bar.append(wrap);
  }
  bar.hidden = false;
};
