// What a print says in the margin of each page behind the first: which text it is.

const printed = document.getElementById("printed");
if (printed) page.style.setProperty("--printed", JSON.stringify(printed.textContent));
