// A menu closes on Escape, on a click elsewhere, and when focus leaves it.
const open = () => document.querySelectorAll("details[data-menu][open]");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

function closeAround(event) {
  for (const menu of open()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
}

document.addEventListener("click", closeAround);
document.addEventListener("focusin", closeAround);
