// Says how a draft stands, in the words the server wrote into the indicator.
export function show(form, state, at = "") {
  for (const place of document.querySelectorAll(`[data-save-state="${form.id}"]`)) {
    place.dataset.state = state === "signedOut" ? "failed" : state;
    place.querySelector("[data-words]").textContent = place.dataset[`words${capital(state)}`].replace("{0}", at);
  }
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}
