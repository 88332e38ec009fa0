package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.NoSuchCampaign;
import dev.leaven.portal.assessment.Questionnaires;
import dev.leaven.portal.assessment.RespondentAccess;
import dev.leaven.portal.assessment.VerifiedLink;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.NoSuchQuestion;
import dev.leaven.portal.assessment.app.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The learner's page: no session, no cookie, works without a script. Saving one answer and posting a whole screen end
 * in the same draft.
 */
@Controller
@RequestMapping("/q/{token}")
class RespondentController {

    private static final String FIELD = "q.";

    private final RespondentAccess access;
    private final Questionnaires questionnaires;

    RespondentController(RespondentAccess access, Questionnaires questionnaires) {
        this.access = access;
        this.questionnaires = questionnaires;
    }

    record Given(@Nullable String value) {}

    @GetMapping
    ModelAndView welcome(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        return show(token, lang, "", request, pages -> new ModelAndView("respondent/welcome"));
    }

    @GetMapping("/{number:\\d{1,2}}")
    ModelAndView screen(
            @PathVariable String token,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        return show(token, lang, "/" + number, request, pages -> {
            if (number < 1 || number > pages.screens()) {
                throw new NoSuchCampaign();
            }
            return new ModelAndView("respondent/screen", "screen", pages.screen(number));
        });
    }

    @GetMapping("/finish")
    ModelAndView finish(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        return show(
                token,
                lang,
                "/finish",
                request,
                pages -> new ModelAndView("respondent/finish", "finish", pages.finish()));
    }

    @PostMapping("/{number:\\d{1,2}}")
    String post(
            @PathVariable String token,
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "next") String go) {
        Map<String, Answer> given = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                Answer.parse(value).ifPresent(answer -> given.put(name.substring(FIELD.length()), answer));
            }
        });
        Questionnaire now = enter(token, link -> {
            questionnaires.save(link, "", given);
            return questionnaires.open(link);
        });
        int screens = new RespondentPages(now, base(token), Locale.of(now.language())).screens();
        int next = go.equals("back") ? number - 1 : number + 1;
        return "redirect:" + base(token) + (next < 1 ? "" : next > screens ? "/finish" : "/" + next);
    }

    @PutMapping("/answers/{question}")
    ResponseEntity<Void> answer(@PathVariable String token, @PathVariable String question, @RequestBody Given given) {
        var answer = Answer.parse(given.value() == null ? "" : given.value());
        if (answer.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        try {
            return ResponseEntity.status(
                            status(enter(token, link -> questionnaires.answer(link, question, answer.get()))))
                    .build();
        } catch (NoSuchQuestion unknown) {
            return ResponseEntity.unprocessableContent().build();
        }
    }

    @PostMapping("/submit")
    String submit(@PathVariable String token, @RequestParam(defaultValue = "submit") String go) {
        if (go.equals("back")) {
            Questionnaire now = enter(token, questionnaires::open);
            return "redirect:" + base(token) + "/"
                    + new RespondentPages(now, base(token), Locale.of(now.language())).screens();
        }
        // Sending deletes the draft, and with it the language that was chosen in it: the thanks must speak it all the
        // same.
        String language = enter(token, link -> questionnaires.open(link).language());
        try {
            enter(token, questionnaires::submit);
        } catch (CampaignRefused nothingAnswered) {
            return "redirect:" + base(token) + "/finish";
        }
        return "redirect:" + base(token) + "?lang=" + language;
    }

    @ExceptionHandler(NoSuchCampaign.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView unknown() {
        return new ModelAndView("respondent/unknown");
    }

    private ModelAndView show(
            String token,
            @Nullable String lang,
            String path,
            HttpServletRequest request,
            Function<RespondentPages, ModelAndView> whileOpen) {
        Questionnaire questionnaire = enter(token, link -> {
            if (lang != null) {
                questionnaires.save(link, lang, Map.of());
            }
            return questionnaires.open(link);
        });
        Locale locale =
                Locale.of(lang != null && questionnaire.languages().contains(lang) ? lang : questionnaire.language());
        RespondentLanguage.choose(request, locale);
        var pages = new RespondentPages(questionnaire, base(token), locale);
        ModelAndView view = switch (questionnaire.state()) {
            case OPEN -> whileOpen.apply(pages);
            case SUBMITTED -> new ModelAndView("respondent/thanks");
            case CLOSED -> new ModelAndView("respondent/closed");
            case CANCELLED -> new ModelAndView("respondent/cancelled");
        };
        return view.addObject("page", pages.page(questionnaire.state() == Questionnaire.State.OPEN ? path : ""));
    }

    private <T> T enter(String token, Function<VerifiedLink, T> work) {
        return access.enter(token, work).orElseThrow(NoSuchCampaign::new);
    }

    private static HttpStatusCode status(Questionnaire.State state) {
        return switch (state) {
            case OPEN -> HttpStatus.NO_CONTENT;
            case SUBMITTED -> HttpStatus.GONE;
            case CLOSED, CANCELLED -> HttpStatus.CONFLICT;
        };
    }

    private static String base(String token) {
        return "/q/" + token;
    }
}
