// What every page does beyond plain HTML. Each module listens on the document, so that parts htmx
// brings in later behave like those that were there at first.
import "./htmx.js";
import "./forms.js";
import "./focus.js";
import "./menu.js";
import "./toast.js";
import "./date.js";
import "./stepper.js";
import "./print.js";
import "./session.js";
import "./autosave.js";
import "./words.js";
