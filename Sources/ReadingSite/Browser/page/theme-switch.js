// The switch between light and dark; choosing what the system says follows the system again.

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => {
  const chosen = page.dataset.theme;
  return chosen ? chosen === "dark" : darkSystem.matches;
};

const storeTheme = (theme) => {
  try {
    if (theme) localStorage.setItem("tiaoli-theme", theme);
    else localStorage.removeItem("tiaoli-theme");
  } catch (error) {}
};

const switchTheme = () => {
  const wanted = isDark() ? "light" : "dark";
  const isSystem = (wanted === "dark") === darkSystem.matches;
  if (isSystem) delete page.dataset.theme;
  else page.dataset.theme = wanted;
  storeTheme(isSystem ? null : wanted);
};

const themeButton = document.getElementById("theme");
if (themeButton) {
  const label = () => { themeButton.textContent = isDark() ? "浅色" : "深色"; };
  themeButton.title = "切换浅色或深色显示";
  themeButton.addEventListener("click", () => { switchTheme(); label(); });
  if (darkSystem.addEventListener) darkSystem.addEventListener("change", label);
  label();
  themeButton.hidden = false;
}
