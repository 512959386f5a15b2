// Two minutes before the sign-in ends the page asks; one click, in any window, renews it. When it
// has ended the page leaves the screen, so that nobody reads a patient's record over an empty chair.
import { meta } from "./page.js";

const idle = Number(meta("idle-seconds")) * 1000;
const WARNING = 120_000;
const KEY = "fascia.last-request";

function touched() {
  localStorage.setItem(KEY, String(Date.now()));
}

function remaining() {
  return idle - (Date.now() - Number(localStorage.getItem(KEY) ?? 0));
}

function look() {
  const dialog = document.getElementById("timeout");
  if (!dialog) return;
  const left = remaining();
  if (left <= 0) {
    location.reload();
  } else if (left <= WARNING && !dialog.open) {
    dialog.showModal();
  } else if (left > WARNING && dialog.open) {
    dialog.close();
  }
}

if (idle > 0) {
  touched();
  setInterval(look, Math.min(5_000, idle / 10));
  document.addEventListener("htmx:afterRequest", touched);
  document.addEventListener("fascia:saved", touched);
  document.addEventListener("click", async (event) => {
    if (!event.target.closest("[data-stay]")) return;
    const answer = await fetch("/stay", { headers: { "HX-Request": "true" } });
    if (answer.status === 204) {
      touched();
      look();
    } else {
      location.reload();
    }
  });
}
