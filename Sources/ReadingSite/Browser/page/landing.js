// What a page shows of the way by which one came: the hits of a query, the provisions that were named.

const landing = new URLSearchParams(location.search);

const markQuery = async (query) => {
  const { rules } = await load("search/index", "assets/search/index.js");
  const { markHits } = await load("marks", "assets/marks.js");
  const count = markHits(query, rules);
  if (count) announce("本页有" + count + "处“" + query + "”", 5);
};

const showChosen = (ids) => {
  const chosen = ids.map((id) => document.getElementById(id)).filter(Boolean);
  for (const unit of chosen) unit.classList.add("chosen");
  if (chosen.length) announce("所查" + chosen.length + "处已在页中标出", 5);
};

if (landing.get("mark")) markQuery(landing.get("mark")).catch(() => {});
if (landing.get("units")) showChosen(landing.get("units").split(","));
