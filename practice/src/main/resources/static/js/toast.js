// A message stays 10 seconds, and as long as a pointer or the focus rests on it.
const STAYS = 10_000;

function start(toast) {
  if (toast.dataset.started) return;
  toast.dataset.started = "yes";
  let timer = setTimeout(() => toast.remove(), STAYS);
  const hold = () => clearTimeout(timer);
  const release = () => {
    hold();
    timer = setTimeout(() => toast.remove(), STAYS);
  };
  toast.addEventListener("pointerenter", hold);
  toast.addEventListener("pointerleave", release);
  toast.addEventListener("focusin", hold);
  toast.addEventListener("focusout", release);
}

function startAll() {
  document.querySelectorAll("[data-toast]").forEach(start);
}

document.addEventListener("click", (event) => {
  event.target.closest("[data-close]")?.closest("[data-toast]")?.remove();
});
document.addEventListener("htmx:afterSettle", startAll);
startAll();
