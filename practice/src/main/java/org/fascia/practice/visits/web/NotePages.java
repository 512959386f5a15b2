package org.fascia.practice.visits.web;

import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.NoteId;
import org.fascia.practice.kernel.VisitId;
import org.fascia.practice.prescriptions.VisitBudgets;
import org.fascia.practice.prescriptions.VisitsLeft;
import org.fascia.practice.ui.DraftConflict;
import org.fascia.practice.ui.DraftSaved;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.Toast;
import org.fascia.practice.visits.Change;
import org.fascia.practice.visits.Draft;
import org.fascia.practice.visits.Notes;
import org.fascia.practice.visits.Saving;
import org.fascia.practice.visits.Signature;
import org.fascia.practice.visits.SignedNote;
import org.fascia.practice.visits.Visit;
import org.fascia.practice.visits.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing, signing, reading and amending a note. */
@Controller
class NotePages {
  private final ForCaller<Visits> visits;
  private final ForCaller<Notes> notes;
  private final ForCaller<VisitBudgets> budgets;
  private final Clinics clinics;
  private final NoteViews views;
  private final Trail trail;

  NotePages(
      ForCaller<Visits> visits,
      ForCaller<Notes> notes,
      ForCaller<VisitBudgets> budgets,
      Clinics clinics,
      NoteViews views,
      Trail trail) {
    this.visits = visits;
    this.notes = notes;
    this.budgets = budgets;
    this.clinics = clinics;
    this.views = views;
    this.trail = trail;
  }

  @GetMapping("/visits/{id}")
  ModelAndView note(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Visit visit = visits.as(caller).get(VisitId.of(id));
    ZoneId zone = clinics.zone(caller.clinic());
    List<Link> crumbs = trail.to(visit, caller);
    Optional<SignedNote> signed = notes.as(caller).of(visit.id());
    if (signed.isPresent()) {
      return new ModelAndView(
          "visits/signed",
          Map.of("note", SignedViews.of(visit, signed.get(), zone), "crumbs", crumbs));
    }
    Draft draft = notes.as(caller).draft(visit.id());
    VisitsLeft left = budgets.as(caller).visitsLeft(visit.file(), visit.day());
    boolean leave = budgets.as(caller).leave(visit.file(), visit.day()).isPresent();
    return new ModelAndView(
        "visits/note",
        Map.of(
            "note",
            views.of(visit, draft, new NoteViews.Standing(left, leave), zone),
            "crumbs",
            crumbs));
  }

  /** Keeps the draft; what is answered with 200 is in the database. */
  @PostMapping("/visits/{id}/draft")
  @ResponseBody
  ResponseEntity<Object> save(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam UUID changeId,
      @RequestParam Map<String, String> sent) {
    Visit visit = visits.as(caller).get(VisitId.of(id));
    Change change = new Change(version, changeId, new NoteForm(sent).read(visit.permitted()));
    ZoneId zone = clinics.zone(caller.clinic());
    return switch (notes.as(caller).save(visit.id(), change)) {
      case Saving.Saved(Draft kept) ->
          ResponseEntity.ok(new DraftSaved(kept.version(), Format.time(kept.savedAt(), zone)));
      case Saving.Conflict(Draft newer) ->
          ResponseEntity.status(HttpStatus.CONFLICT)
              .body(
                  new DraftConflict(
                      newer.version(), newer.savedBy(), Format.time(newer.savedAt(), zone)));
    };
  }

  /** What the taps say by now, for the parts nobody has written in. */
  @GetMapping("/visits/{id}/words")
  @ResponseBody
  NoteView.Words words(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    Visit visit = visits.as(caller).get(VisitId.of(id));
    return views.written(visit.kind(), notes.as(caller).draft(visit.id()));
  }

  @PostMapping("/visits/{id}/sign")
  String sign(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String overrideReason,
      RedirectAttributes redirect) {
    Optional<String> override = Optional.of(overrideReason).filter(reason -> !reason.isBlank());
    SignedNote note = notes.as(caller).sign(VisitId.of(id), new Signature(version, override));
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("visits.signed.done")));
    return "redirect:/cases/" + visits.as(caller).get(note.visit()).file();
  }

  @PostMapping("/visits/{id}/cancel")
  String cancel(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    Visit visit = visits.as(caller).cancel(VisitId.of(id), reason);
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("visits.cancelled.done")));
    return "redirect:/cases/" + visit.file();
  }

  @PostMapping("/notes/{id}/addenda")
  String amend(
      @AuthenticationPrincipal Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes redirect) {
    SignedNote note = notes.as(caller).amend(NoteId.of(id), words);
    redirect.addFlashAttribute(Toast.ATTRIBUTE, Toast.of(text("visits.amended.done")));
    return "redirect:/visits/" + note.visit();
  }
}
