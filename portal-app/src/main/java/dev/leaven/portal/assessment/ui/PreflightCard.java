package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.app.AnsweringTime;
import dev.leaven.portal.assessment.app.Preflight;
import dev.leaven.portal.assessment.app.Preflight.Check;
import dev.leaven.portal.assessment.internal.PulseScope;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.LeavenIcon;
import java.time.LocalDate;
import java.util.Locale;

/** Sums up the plan in one sentence, and shows what the checks before a launch find. */
final class PreflightCard extends Composite<Div> {

    private final Packs packs;
    private final Paragraph summary = new Paragraph();
    private final PulseScope pulse;
    private final UnorderedList checks = new UnorderedList();

    PreflightCard(Packs packs, PulseScope pulse) {
        this.packs = packs;
        this.pulse = pulse;
        checks.addClassName("lv-checks");
        checks.getElement().setAttribute("aria-live", "polite");
        checks.getElement().setAttribute("data-test-id", "checks");
        getContent().add(new Card(getTranslation("preflight.title"), summary, checks));
    }

    void show(CampaignPlan plan, Preflight preflight) {
        int items = pulse.items(packs.get(packs.core().ref(), plan.extensions()), plan.form())
                .size();
        summary.setText(getTranslation(
                "preflight.summary",
                items,
                AnsweringTime.minutes(items),
                Formats.date(plan.closesOn().plusDays(1), getLocale())));
        checks.removeAll();
        preflight.checks().forEach(check -> checks.add(item(check)));
    }

    private ListItem item(Check check) {
        LeavenIcon icon = switch (check.verdict()) {
            case FINE -> LeavenIcon.GOOD;
            case NOTICE -> LeavenIcon.ATTENTION;
            case STOP -> LeavenIcon.BAD;
        };
        String verdict = check.verdict().name().toLowerCase(Locale.ROOT);
        Object[] words = check.arguments().stream().map(this::word).toArray();
        var text = new Div(getTranslation(check.key() + "." + verdict, words));
        var item = new ListItem(icon.create(), text);
        item.addClassNames("lv-check", "lv-check-" + verdict);
        return item;
    }

    private Object word(Object argument) {
        return switch (argument) {
            case LocalDate date -> Formats.date(date, getLocale());
            case Texts texts -> texts.in(getLocale());
            case Locale language -> language.getDisplayLanguage(getLocale());
            default -> argument;
        };
    }
}
