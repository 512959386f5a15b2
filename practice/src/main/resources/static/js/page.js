// What the server wrote into the head for the modules.
export const signInPath = "/sign-in";

export function meta(name) {
  return document.head.querySelector(`meta[name="${name}"]`)?.content ?? "";
}

export function csrf() {
  return meta("csrf");
}
