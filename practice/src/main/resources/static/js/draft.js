// What was typed and is not yet saved, kept on this device for this person and this form; it is
// forgotten as soon as the server has it, and after three days in any case.
import { meta } from "./page.js";

const LIFE = 3 * 24 * 3_600_000;
const PREFIX = "fascia.draft.";

export class Draft {
  constructor(form) {
    this.form = form;
    this.key = `${PREFIX}${meta("person")}.${form.dataset.autosave}`;
  }

  fields() {
    const skipped = new Set(["_csrf", "version"]);
    return [...new FormData(this.form)].filter(([name, value]) => !skipped.has(name) && typeof value === "string");
  }

  // What stands in the form now, the version it grew from, and the change that is on its way.
  keep({ version, sent }) {
    const kept = JSON.stringify({ version, sent, fields: this.fields(), at: Date.now() });
    try {
      localStorage.setItem(this.key, kept);
    } catch {
      // A full or forbidden storage must not stop the saving itself.
    }
  }

  kept() {
    const text = localStorage.getItem(this.key);
    return text ? JSON.parse(text) : null;
  }

  forget() {
    localStorage.removeItem(this.key);
  }

  restore(fields) {
    for (const field of this.form.elements) {
      if (!field.name || field.name === "_csrf" || field.name === "version") continue;
      const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = values.includes(field.value);
      } else if (values.length > 0) {
        field.value = values[0];
      }
    }
  }
}

for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
  if (Date.now() - JSON.parse(localStorage.getItem(key)).at > LIFE) localStorage.removeItem(key);
}
