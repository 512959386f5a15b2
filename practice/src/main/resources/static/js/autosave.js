// A form with data-autosave="ADDRESS" is a draft: what changes goes to the address within two
// seconds as the form's own fields plus its version and a change id; until the server has said
// "saved" the draft also lies on this device. The server answers
//   200 {version, at}            saved, also when this change id was saved before
//   409 {version, by, at}        somebody saved a newer version: the person chooses
// Anything else, or no answer, is tried again.
import { csrf } from "./page.js";
import { Draft } from "./draft.js";
import { show } from "./savestate.js";

const QUIET = 1_500;
const RETRY = 8_000;

class Autosave {
  constructor(form) {
    this.form = form;
    this.address = form.dataset.autosave;
    this.draft = new Draft(form);
    this.changed = false;
    form.addEventListener("input", () => this.change());
    form.addEventListener("change", () => this.change());
    addEventListener("online", () => this.changed && this.save());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.changed) this.save();
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

  recover() {
    const kept = this.draft.kept();
    if (!kept) return;
    if (kept.version === this.version) {
      this.draft.restore(kept);
      this.change();
    } else {
      this.conflict({ version: this.version });
    }
  }

  change() {
    this.changed = true;
    this.changeId = crypto.randomUUID();
    this.draft.keep(this.version);
    clearTimeout(this.timer);
    if (!this.inConflict) this.timer = setTimeout(() => this.save(), QUIET);
  }

  // One request at a time; a change made meanwhile is sent after it.
  save() {
    clearTimeout(this.timer);
    this.saving = (this.saving ?? Promise.resolve()).then(() => (this.changed ? this.send() : true));
    return this.saving;
  }

  async send() {
    const sent = this.changeId;
    show(this.form, "saving");
    try {
      const answer = await fetch(this.address, {
        method: "POST",
        body: this.draft.body(sent),
        headers: { "X-CSRF-TOKEN": csrf(), Accept: "application/json" },
        keepalive: true,
      });
      return await this.read(answer, sent);
    } catch {
      return this.fail("failed");
    }
  }

  async read(answer, sent) {
    const json = answer.headers.get("Content-Type")?.startsWith("application/json");
    if (answer.redirected || answer.status === 401) return this.fail("signedOut");
    if (answer.status === 409 && json) return this.conflict(await answer.json());
    if (!answer.ok || !json) return this.fail("failed");
    const saved = await answer.json();
    this.version = saved.version;
    if (this.changeId === sent) {
      this.changed = false;
      this.draft.forget();
    } else {
      this.draft.keep(this.version);
      this.timer = setTimeout(() => this.save(), QUIET);
    }
    show(this.form, "saved", saved.at);
    document.dispatchEvent(new Event("fascia:saved"));
    return true;
  }

  fail(state) {
    show(this.form, state);
    this.timer = setTimeout(() => this.save(), RETRY);
    return false;
  }

  conflict(theirs) {
    this.inConflict = true;
    this.changed = true;
    show(this.form, "conflict");
    const dialog = document.getElementById(`${this.form.id}-conflict`);
    dialog.querySelector("[data-theirs]").onclick = () => {
      this.draft.forget();
      location.reload();
    };
    dialog.querySelector("[data-mine]").onclick = () => {
      this.inConflict = false;
      this.version = theirs.version;
      const kept = this.draft.kept();
      if (kept) this.draft.restore(kept);
      this.change();
      dialog.close();
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

// A form that acts on a draft, such as the one that signs, is sent once the draft is saved.
document.addEventListener(
  "submit",
  async (event) => {
    const draft = drafts.get(document.getElementById(event.target.dataset.afterSaving ?? ""));
    if (!draft?.changed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await draft.save()) event.target.requestSubmit(event.submitter);
  },
  true,
);

document.addEventListener("htmx:afterSettle", startAll);
startAll();
