// A refused form keeps what was typed: the reasons come into its own list, under the fields, and
// the list takes focus.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status !== 422) return;
  const form = event.detail.requestConfig.elt.closest("form");
  event.detail.target = form?.querySelector("[data-errors]") ?? document.getElementById("notices");
  event.detail.swapOverride = "innerHTML";
  event.detail.selectOverride = "unset";
  event.detail.isError = false;
  if (form) clear(form);
});

document.addEventListener("htmx:afterSwap", (event) => {
  const summary = document.querySelector("[data-errors] [data-takes-focus]");
  if (event.detail.xhr.status !== 422 || !summary) return;
  for (const link of summary.querySelectorAll("[data-field]")) mark(summary.closest("form"), link);
  summary.focus();
});

// A link of the list leads to the field itself, or to the first choice of a group.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-field]");
  if (!link) return;
  const target = document.getElementById(`f-${link.dataset.field}`);
  const field = target?.matches("input, select, textarea") ? target : target?.querySelector("input");
  if (field) {
    event.preventDefault();
    field.focus();
  }
});

function mark(form, link) {
  const name = link.dataset.field;
  const slot = form?.querySelector(`[id="f-${CSS.escape(name)}-error"]`);
  if (slot) slot.textContent = link.textContent;
  form?.querySelector(`[id="f-${CSS.escape(name)}"]`)?.setAttribute("aria-invalid", "true");
}

function clear(form) {
  for (const slot of form.querySelectorAll(".error")) slot.textContent = "";
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}
