package dev.leaven.portal.execution.ui.mine;

import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.LinkedActions;
import dev.leaven.portal.execution.app.OwnWork;
import dev.leaven.portal.execution.internal.MyActionsPage;
import dev.leaven.portal.execution.ui.mine.WorkForm.Typed;
import dev.leaven.portal.identity.devicelink.LinkDoor;
import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.LinkFrames;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where owners say how their actions stand, and sponsors help, in under a minute. Fetching it changes nothing. */
@Controller
@RequestMapping("/p/{token}/progress")
class WorkController {

    private static final String PATH = "/progress";

    private final LinkDoor door;
    private final LinkFrames frames;
    private final LinkedActions actions;
    private final WorkCards cards;
    private final MessageSource texts;

    WorkController(LinkDoor door, LinkFrames frames, LinkedActions actions, WorkCards cards, MessageSource texts) {
        this.door = door;
        this.frames = frames;
        this.actions = actions;
        this.cards = cards;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView work(
            @PathVariable String token, @RequestParam(defaultValue = "") String saved, HttpServletRequest request) {
        return door.enter(MyActionsPage.PURPOSE, token, request, link -> page(link, request, Typed.NOTHING, saved));
    }

    @PostMapping
    ModelAndView say(@PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return door.enter(MyActionsPage.PURPOSE, token, request, link -> {
            var form = new WorkForm(fields);
            try {
                keep(link, form);
            } catch (ExecutionRefused refused) {
                return again(link, request, form, refused.reason(), refused.arguments());
            } catch (CycleRefused refused) {
                return again(link, request, form, refused.reason(), refused.arguments());
            }
            String back = frames.of(link, PATH, request).to(PATH);
            return new ModelAndView("redirect:" + back + (back.contains("?") ? "&" : "?") + "saved=" + form.cycle()
                    + "-" + form.action() + "#at-" + form.cycle() + "-" + form.action());
        });
    }

    private void keep(OpenedLink link, WorkForm form) {
        switch (form.kind()) {
            case "say" ->
                actions.say(link, form.cycle(), form.action(), form.seen(), chosen(form.checkIn()), form.text());
            case "help" -> actions.help(link, form.cycle(), form.action(), form.seen(), form.text());
            case "judge" ->
                actions.judge(link, form.cycle(), form.action(), form.seen(), chosen(form.effect()), form.text());
            default -> throw LinkNotOpen.nowhere();
        }
    }

    private static <T> T chosen(Optional<T> choice) {
        return choice.orElseThrow(() -> new ExecutionRefused("execution.refused.choice"));
    }

    private ModelAndView again(
            OpenedLink link, HttpServletRequest request, WorkForm form, String key, List<Object> arguments) {
        LinkFrame frame = frames.of(link, PATH, request);
        var page = page(link, request, form.refused(texts.getMessage(key, arguments.toArray(), frame.locale())), "");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(OpenedLink link, HttpServletRequest request, Typed typed, String saved) {
        LinkFrame frame = frames.of(link, PATH, request);
        OwnWork work = actions.read(link);
        return new ModelAndView("execution/mine", "page", frame)
                .addObject("requests", cards.of(work.requests(), work, frame.locale()))
                .addObject("questions", cards.of(work.questions(), work, frame.locale()))
                .addObject("actions", cards.of(work.actions(), work, frame.locale()))
                .addObject("checkIns", cards.checkIns(frame.locale()))
                .addObject("effects", cards.effects(frame.locale()))
                .addObject("typed", typed)
                .addObject("saved", saved);
    }
}
