package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.CarriedOutAction;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.insight.ui.ActionWording;
import dev.leaven.portal.insight.ui.report.ReportSection.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What was done, what was stopped, and what owners and sponsors think worked. */
final class ReportActions {

    /** So that the report stays on one page. */
    private static final int MOST = 8;

    private final Component page;
    private final Locale locale;
    private final List<CarriedOutAction> actions;
    private final ActionWording wording;

    ReportActions(Component page, Locale locale, List<CarriedOutAction> actions) {
        this.page = page;
        this.locale = locale;
        this.actions = actions;
        wording = new ActionWording(page, locale);
    }

    List<Block> progress() {
        if (actions.isEmpty()) {
            return List.of(Block.text(page.getTranslation(locale, "report.actions.none")));
        }
        List<String> lines = actions.stream()
                .map(one -> page.getTranslation(locale, "report.action", one.title(), wording.state(one)))
                .toList();
        String count = page.getTranslation(
                locale,
                "report.actions",
                actions.size(),
                count(one -> one.state() == ActionState.DONE),
                count(one -> one.state().isOpen()),
                count(one -> one.state() == ActionState.STOPPED));
        return List.of(Block.list(count, shortened(lines)));
    }

    /** By judgement of people, which is not what was measured. */
    List<Block> lessons() {
        var blocks = new ArrayList<Block>();
        add(blocks, "report.worked", ReportActions::worked);
        add(blocks, "report.not_worked", ReportActions::didNot);
        add(blocks, "report.mixed", one -> !one.judgements().isEmpty() && mixed(one));
        return blocks;
    }

    private void add(List<Block> blocks, String key, Predicate<CarriedOutAction> which) {
        List<String> lines = actions.stream().filter(which).map(this::lesson).toList();
        if (!lines.isEmpty()) {
            blocks.add(Block.list(page.getTranslation(locale, key), shortened(lines)));
        }
    }

    private String lesson(CarriedOutAction action) {
        return action.state() == ActionState.STOPPED && !action.note().isEmpty()
                ? page.getTranslation(locale, "report.stopped", action.title(), action.note())
                : action.title();
    }

    private List<String> shortened(List<String> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        var some = new ArrayList<>(lines.subList(0, MOST));
        some.add(page.getTranslation(locale, "report.more", lines.size() - MOST));
        return some;
    }

    private int count(Predicate<CarriedOutAction> which) {
        return (int) actions.stream().filter(which).count();
    }

    private static boolean worked(CarriedOutAction one) {
        return one.state() == ActionState.DONE
                && one.judged(Effect.YES)
                && !one.judged(Effect.NO)
                && !one.judged(Effect.PARTLY);
    }

    private static boolean didNot(CarriedOutAction one) {
        return one.state() == ActionState.STOPPED
                || one.judged(Effect.NO) && !one.judged(Effect.YES) && !one.judged(Effect.PARTLY);
    }

    private static boolean mixed(CarriedOutAction one) {
        return !worked(one)
                && !didNot(one)
                && (one.judged(Effect.PARTLY) || one.judged(Effect.YES) && one.judged(Effect.NO));
    }
}
