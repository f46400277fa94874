// The description is dark where the page is; RapiDoc does not look for itself.
const dark = matchMedia("(prefers-color-scheme: dark)");

function follow() {
  const description = document.querySelector("rapi-doc");
  description.setAttribute("theme", dark.matches ? "dark" : "light");
  description.setAttribute("primary-color", dark.matches ? "#8fc7f7" : "#154273");
}

dark.addEventListener("change", follow);
follow();
