"use strict";
(() => {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") part.open = true;
      part.hidden = false;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  const form = document.querySelector("form.filters");
  const entries = [...document.querySelectorAll("details.eis")];
  const sections = [...document.querySelectorAll("section[data-klasse]")];
  let texts; // read at the first search, so that the page opens at once
  const show = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.tekst.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length) texts ??= entries.map((entry) => (entry.id + " " + entry.textContent).toLowerCase());
    let number = 0;
    entries.forEach((entry, place) => {
      const fits = ["oordeel", "niveau", "klasse", "pagina"].every((key) => !wanted[key] || entry.dataset[key] === wanted[key]);
      entry.hidden = !(fits && words.every((word) => texts[place].includes(word)));
      number += entry.hidden ? 0 : 1;
    });
    for (const section of sections) section.hidden = !section.querySelector("details.eis:not([hidden])");
    form.querySelector("output").textContent = number + " / " + entries.length;
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  form.hidden = false;
  show();
  open();
})();
