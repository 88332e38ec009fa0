package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import dev.leaven.portal.communication.app.AnnouncementRefused;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.DayField;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.ui.ChannelNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A draft to write: words in each language, channels, day. What was typed stays until it can be kept. */
final class MessageForm extends Composite<Card> {

    private final MessageParts parts;
    private final Announcement one;
    private final Runnable again;
    private final Map<String, WordingFields> texts = new LinkedHashMap<>();
    private final CheckboxGroup<LetterChannel> channels = new CheckboxGroup<>();
    private final DayField day = new DayField();
    private final Checkbox managers = new Checkbox();
    private final Div problems = new Div();
    /** How often this form has kept its draft: each time its revision goes on by one. */
    private int kept;

    MessageForm(MessageParts parts, Announcement one, Runnable again) {
        this.parts = parts;
        this.one = one;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        AnnouncementDraft draft = one.draft();
        LanguageField.LANGUAGES.forEach(language -> texts.put(
                language.getLanguage(),
                new WordingFields(language, draft.texts().get(language.getLanguage()))));
        List<LetterChannel> all = parts.channels().all();
        channels.setLabel(getTranslation("tell.message.channels"));
        channels.setItems(all);
        channels.setItemLabelGenerator(channel -> ChannelNames.of(channel, getLocale()));
        channels.setValue(all.stream()
                .filter(channel -> draft.channels().contains(channel.id()))
                .collect(Collectors.toSet()));
        channels.getElement().setAttribute("data-test-id", "channels");
        day.setLabel(getTranslation("tell.message.day"));
        day.setValue(draft.sendOn());
        day.getElement().setAttribute("data-test-id", "send-on");
        managers.setLabel(getTranslation("tell.message.managers"));
        managers.setValue(draft.briefManagers());
        managers.getElement().setAttribute("data-test-id", "brief-managers");
        problems.getElement().setAttribute("role", "alert");
        problems.getElement().setAttribute("data-test-id", "problems");
        problems.addClassName("lv-field-problem");
        problems.setVisible(false);
        var save = button("tell.save", "save-message", () -> {
            save();
            Notices.success(getTranslation("tell.message.saved"));
            again.run();
        });
        var approve = button("tell.message.approve", "approve", this::askApproval);
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(approve, save);
        buttons.addClassName("lv-actions");
        var hint = new Paragraph(getTranslation("tell.message.hint"));
        hint.addClassName("lv-soft");
        var form = new Div(hint);
        texts.values().forEach(form::add);
        form.add(channels, day, managers, problems, buttons);
        form.addClassName("lv-stack");
        return new Card(getTranslation("tell.message.write"), form);
    }

    /** Kept first, so that nothing is approved that was not seen. */
    private void askApproval() {
        save();
        Announcement kept = parts.announcements().read(one.cycle(), one.id());
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("tell.message.approve"));
        var warnings = parts.announcements().warnings(one.cycle(), one.id()).stream()
                .map(problem ->
                        getTranslation(problem.key(), problem.arguments().toArray()))
                .collect(Collectors.joining(" "));
        int people = parts.announcements().reach(one.cycle(), one.id()).people();
        question.setText(getTranslation(
                "tell.message.approve.text", people, Formats.date(kept.draft().sendOn(), getLocale()), warnings));
        question.setConfirmText(getTranslation("tell.message.approve"));
        question.setCancelText(getTranslation("tell.message.approve.not"));
        question.addConfirmListener(confirmed -> attempt(() -> {
            parts.announcements().approve(kept.cycle(), kept.id(), kept.revision());
            Notices.success(getTranslation("tell.message.approved"));
            again.run();
        }));
        question.open();
    }

    private void save() {
        Map<String, Wording> words = new HashMap<>();
        texts.forEach((language, fields) -> words.put(language, fields.wording()));
        parts.announcements()
                .save(
                        one.cycle(),
                        one.id(),
                        one.revision() + kept,
                        new AnnouncementDraft(
                                one.draft().level(),
                                one.draft().template(),
                                words,
                                channels.getValue().stream()
                                        .map(LetterChannel::id)
                                        .collect(Collectors.toSet()),
                                Objects.requireNonNullElse(
                                        day.getValue(), one.draft().sendOn()),
                                managers.getValue()));
        kept++;
    }

    private Button button(String key, String testId, Runnable work) {
        var button = new Button(getTranslation(key), click -> attempt(work));
        button.getElement().setAttribute("data-test-id", testId);
        return button;
    }

    private void attempt(Runnable work) {
        problems.removeAll();
        problems.setVisible(false);
        try {
            work.run();
        } catch (AnnouncementRefused refused) {
            refused.problems()
                    .forEach(problem -> problems.add(new Paragraph(
                            getTranslation(problem.key(), problem.arguments().toArray()))));
            problems.setVisible(true);
        } catch (CycleRefused refused) {
            problems.add(new Paragraph(
                    getTranslation(refused.reason(), refused.arguments().toArray())));
            problems.setVisible(true);
        }
    }
}
