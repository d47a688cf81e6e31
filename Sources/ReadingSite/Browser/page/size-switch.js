// The switch of the size of type: three sizes, kept over pages.

const sizeButton = document.getElementById("size");
if (sizeButton) {
  const sizes = ["", "large", "largest"];
  // The button says what it does next, as the one of the colours does.
  const names = ["大字", "特大", "标准"];
  const label = () => {
    sizeButton.textContent = names[sizes.indexOf(page.dataset.size || "")];
  };
  sizeButton.title = "切换字号：标准、大字、特大";
  sizeButton.addEventListener("click", () => {
    const next = sizes[(sizes.indexOf(page.dataset.size || "") + 1) % sizes.length];
    if (next) page.dataset.size = next;
    else delete page.dataset.size;
    label();
    try {
      if (next) localStorage.setItem("tiaoli-size", next);
      else localStorage.removeItem("tiaoli-size");
    } catch (error) {}
  });
  label();
}
