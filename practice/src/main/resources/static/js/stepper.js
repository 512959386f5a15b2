// Minutes by two buttons; typing works as well.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-less], [data-more]");
  if (!button) return;
  const stepper = button.closest("[data-stepper]");
  const field = stepper.querySelector("input");
  const step = Number(stepper.dataset.stepper) * ("less" in button.dataset ? -1 : 1);
  const next = Number(field.value || 0) + step;
  field.value = String(Math.min(Math.max(next, Number(field.min)), Number(field.max)));
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
