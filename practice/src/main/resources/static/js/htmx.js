// Every request of htmx carries the anti-forgery token; an answer that is the sign-in page is never
// put into a part of this page: the browser goes there instead.
import { csrf, signInPath } from "./page.js";

document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-TOKEN"] = csrf();
});

document.addEventListener("htmx:beforeSwap", (event) => {
  const path = new URL(event.detail.xhr.responseURL || location.href).pathname;
  if (path === signInPath && location.pathname !== signInPath) {
    event.detail.shouldSwap = false;
    location.assign(event.detail.xhr.responseURL);
  }
});
