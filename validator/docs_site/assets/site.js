"use strict";

/* Filters: a form with data-filters="id" hides the rows of that table of which a data-* attribute lacks the choice. */
for (const form of document.querySelectorAll("form[data-filters]")) {
  const rows = [...document.getElementById(form.dataset.filters).tBodies[0].rows];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const apply = () => {
    const choices = [...new FormData(form)].filter(([, value]) => value);
    let shown = 0;
    rows.forEach((row, number) => {
      row.hidden = !choices.every(([name, value]) =>
        name === "tekst" ? texts[number].includes(value.toLowerCase()) : (row.dataset[name] || "").split(" ").includes(value));
      shown += row.hidden ? 0 : 1;
    });
    form.querySelector("output").textContent = `${shown} van ${rows.length}`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}

/* Search: the pages on which every word of the question stands, or begins or ends another word. */
function search(question) {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  let found = null;
  for (const word of words) {
    const pages = new Set();
    for (const known in zoekindex.words) {
      if (known.includes(word)) zoekindex.words[known].forEach((number) => pages.add(number));
    }
    found = found === null ? pages : new Set([...found].filter((number) => pages.has(number)));
  }
  const rank = (number) => {
    const title = zoekindex.pages[number][1].toLowerCase();
    return words.every((word) => title.includes(word)) ? (title.split(" ")[0] === words[0] ? 0 : 1) : 2;
  };
  return [...(found || [])].sort((one, other) => rank(one) - rank(other) || one - other);
}

const list = document.getElementById("gevonden");
if (list) {
  const question = new URLSearchParams(location.search).get("q") || "";
  document.getElementById("zoek").value = question;
  const found = search(question);
  document.getElementById("aantal").textContent = question
    ? `${found.length} bladzijden met “${question}”.` : "Vul hierboven in wat u zoekt.";
  for (const number of found) {
    const [path, title, kind] = zoekindex.pages[number];
    const link = Object.assign(document.createElement("a"), { href: path, textContent: title });
    const item = document.createElement("li");
    item.append(link, ` (${kind})`);
    list.append(item);
  }
}
