// A form with data-autosave="ADDRESS" is a draft: what changes goes to the address within two
// seconds as the form's own fields plus its version and a change id. The server answers
//   200 {version, at}            saved, or saved before under this change id
//   409 {version, by, at}        somebody saved a newer version: the person chooses
// With any other answer, or none, the very same change is sent again until one of these comes: its
// id tells a server that had saved it, and whose answer was lost, that nobody else did.
import { csrf } from "./page.js";
import { Draft } from "./draft.js";
import { show } from "./savestate.js";

const QUIET = 1_500;
const RETRY = 8_000;
const PATIENCE = 4_000;

class Autosave {
  constructor(form) {
    this.form = form;
    this.address = form.dataset.autosave;
    this.draft = new Draft(form);
    this.changed = false;
    this.sent = null;
    form.addEventListener("input", () => this.change());
    form.addEventListener("change", () => this.change());
    addEventListener("online", () => this.save());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.save();
    });
    this.recover();
  }

  get version() {
    return this.form.elements.version.value;
  }

  set version(value) {
    this.form.elements.version.value = value;
    for (const copy of document.querySelectorAll(`[data-version-of="${this.form.id}"]`)) copy.value = value;
  }

  get unsaved() {
    return this.changed || this.sent !== null;
  }

  recover() {
    const kept = this.draft.kept();
    if (!kept) return;
    this.draft.restore(kept.fields);
    this.version = kept.version;
    this.sent = kept.sent;
    this.changed = true;
    this.save();
  }

  change() {
    this.changed = true;
    this.keep();
    this.later(QUIET);
  }

  keep() {
    this.draft.keep({ version: this.version, sent: this.sent });
  }

  later(pause) {
    clearTimeout(this.timer);
    if (!this.asking) this.timer = setTimeout(() => this.save(), pause);
  }

  // One request at a time; the answer tells whether all that was typed is saved.
  save() {
    clearTimeout(this.timer);
    this.saving = (this.saving ?? Promise.resolve()).then(() => this.sendAll());
    return this.saving;
  }

  async sendAll() {
    while (this.unsaved && !this.asking) {
      if (!(await this.send())) return false;
    }
    return !this.asking;
  }

  async send() {
    show(this.form, "saving");
    if (!this.sent) {
      this.sent = { changeId: crypto.randomUUID(), version: this.version, fields: this.draft.fields() };
      this.changed = false;
    }
    this.keep();
    try {
      return await this.read(await this.post());
    } catch {
      return this.fail("failed");
    }
  }

  post() {
    const body = new URLSearchParams(this.sent.fields);
    body.set("version", this.sent.version);
    body.set("changeId", this.sent.changeId);
    return fetch(this.address, {
      method: "POST",
      body,
      headers: { "X-CSRF-TOKEN": csrf(), Accept: "application/json" },
      keepalive: true,
    });
  }

  async read(answer) {
    const json = answer.headers.get("Content-Type")?.startsWith("application/json");
    if (answer.redirected || answer.status === 401 || answer.status === 403) return this.fail("signedOut");
    if (answer.status === 409 && json) return this.ask(await answer.json());
    if (!answer.ok || !json) return this.fail("failed");
    const saved = await answer.json();
    this.version = saved.version;
    this.sent = null;
    if (this.changed) this.keep();
    else this.draft.forget();
    show(this.form, "saved", saved.at);
    document.dispatchEvent(new Event("fascia:saved"));
    return true;
  }

  fail(state) {
    show(this.form, state);
    this.later(RETRY);
    return false;
  }

  ask(theirs) {
    this.asking = true;
    show(this.form, "conflict");
    const dialog = document.getElementById(`${this.form.id}-conflict`);
    dialog.querySelector("[data-theirs]").onclick = () => {
      this.draft.forget();
      location.reload();
    };
    dialog.querySelector("[data-mine]").onclick = () => {
      dialog.close();
      this.asking = false;
      this.version = theirs.version;
      this.sent = null;
      this.changed = true;
      this.save();
    };
    if (!dialog.open) dialog.showModal();
    return false;
  }
}

const drafts = new WeakMap();

function startAll() {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (!drafts.has(form)) drafts.set(form, new Autosave(form));
  }
}

// A form that acts on a draft, such as the one that signs, is sent once the draft is saved. The one
// that signs out waits for all drafts, but not for ever: what could not be sent stays on the device.
document.addEventListener(
  "submit",
  async (event) => {
    const form = event.target;
    const leaves = "leaves" in form.dataset;
    const open = leaves ? allDrafts() : [drafts.get(document.getElementById(form.dataset.afterSaving ?? ""))];
    const unsaved = open.filter((draft) => draft?.unsaved);
    if (unsaved.length === 0 || form.dataset.waited) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const saved = await Promise.race([saveAll(unsaved), patience()]);
    if (saved || leaves) {
      form.dataset.waited = leaves ? "yes" : "";
      form.requestSubmit(event.submitter);
    }
  },
  true,
);

function allDrafts() {
  return [...document.querySelectorAll("form[data-autosave]")].map((form) => drafts.get(form));
}

async function saveAll(unsaved) {
  return (await Promise.all(unsaved.map((draft) => draft.save()))).every(Boolean);
}

function patience() {
  return new Promise((done) => setTimeout(() => done(false), PATIENCE));
}

document.addEventListener("htmx:afterSettle", startAll);
startAll();
