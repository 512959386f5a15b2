// The button opens the browser's own calendar; the day chosen there is written into the text field.
const written = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", year: "numeric", timeZone: "UTC" });

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-pick]");
  if (button) button.closest("[data-date]").querySelector("[data-picker]").showPicker();
});

document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-picker]") || !event.target.value) return;
  const field = event.target.closest("[data-date]").querySelector(".input");
  field.value = written.format(event.target.valueAsDate);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
});
