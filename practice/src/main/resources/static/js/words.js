// The parts of a note nobody has written in follow the taps: after each save they show what the
// server writes from them. A part in use, or in own words, is left alone.
document.addEventListener("fascia:saved", async () => {
  const place = document.querySelector("[data-words-from]");
  if (!place) return;
  const answer = await fetch(place.dataset.wordsFrom, { headers: { Accept: "application/json" } });
  if (!answer.ok || answer.redirected) return;
  for (const [name, words] of Object.entries(await answer.json())) {
    const area = place.querySelector(`textarea[name="${CSS.escape(name)}"]`);
    const written = place.querySelector(`input[name="written.${CSS.escape(name)}"]`);
    if (!area || area === document.activeElement || area.value !== written.value) continue;
    area.value = words;
    written.value = words;
  }
});
