// After a swap a keyboard or a screen reader goes on where something new stands: the heading of a
// new page, or the part that asks for focus.
document.addEventListener("htmx:afterSettle", (event) => {
  const place = event.detail.elt;
  const wanted =
    place.querySelector?.("[autofocus], [data-takes-focus]") ??
    (place === document.body ? place.querySelector("h1") : null);
  if (wanted && document.activeElement !== wanted) wanted.focus({ preventScroll: place !== document.body });
});
