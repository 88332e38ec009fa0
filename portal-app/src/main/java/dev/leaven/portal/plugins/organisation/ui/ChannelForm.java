package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.leaven.plugin.Setting;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.SettingFault;
import dev.leaven.portal.plugins.organisation.SettingsEditConflict;
import dev.leaven.portal.plugins.organisation.SettingsForm;
import dev.leaven.portal.plugins.organisation.SettingsRefused;
import dev.leaven.portal.plugins.organisation.SettingsTestResult;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A channel's settings, as the channel declares them. Whatever goes wrong, what was typed stays in the fields. */
final class ChannelForm extends Composite<Div> {

    private final ChannelSettings settings;
    private final String channel;
    private final Runnable again;
    private final int seen;
    private final List<SettingField> fields;
    private final Button test = new Button();
    private final Div result = new Div();

    /** @param again shows what is kept now */
    ChannelForm(ChannelSettings settings, String channel, SettingsForm form, Runnable again) {
        this.settings = settings;
        this.channel = channel;
        this.again = again;
        this.seen = form.seen();
        this.fields = form.declared().stream()
                .map(setting -> new SettingField(
                        setting,
                        form.values().getOrDefault(setting.key(), ""),
                        form.secretsSet().contains(setting.key())))
                .toList();
        getContent().addClassName("lv-settings");
        fields.forEach(getContent()::add);
        result.getElement().setAttribute("aria-live", "polite");
        result.getElement().setAttribute("data-test-id", "test-result");
        getContent().add(buttons(), result);
    }

    private Div buttons() {
        var save = new Button(getTranslation("plugins.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save");
        test.setText(getTranslation("plugins.test"));
        test.addClickListener(click -> test());
        test.getElement().setAttribute("data-test-id", "test");
        var row = new Div(save, test);
        row.addClassName("lv-actions");
        return row;
    }

    private SubmittedSettings typed() {
        return new SubmittedSettings(
                fields.stream().collect(Collectors.toMap(SettingField::key, SettingField::value)),
                fields.stream()
                        .filter(SettingField::dropped)
                        .map(SettingField::key)
                        .collect(Collectors.toSet()));
    }

    private void save() {
        fields.forEach(SettingField::acquit);
        endTest();
        try {
            if (isOfAnotherVersion()) {
                outdated();
                return;
            }
            settings.save(channel, typed(), seen);
            Notices.success(getTranslation("plugins.saved"));
            again.run();
        } catch (SettingsRefused refused) {
            blame(refused.faults());
        } catch (SettingsEditConflict changed) {
            result.add(new EditConflictNotice(getTranslation("plugins.changed"), load("plugins.changed.load")));
        } catch (NoSuchElementException disabled) {
            result.add(new EditConflictNotice(getTranslation("plugins.gone")));
        } catch (ChannelUnavailable unavailable) {
            Notices.error(getTranslation(unavailable.messageKey()));
        }
    }

    /** What this form does not show would be lost. */
    private boolean isOfAnotherVersion() {
        return !settings.form(channel).declared().stream()
                .map(Setting::key)
                .toList()
                .equals(fields.stream().map(SettingField::key).toList());
    }

    private void outdated() {
        result.add(new EditConflictNotice(getTranslation("plugins.outdated"), load("plugins.outdated.load")));
    }

    private Button load(String words) {
        var load = new Button(getTranslation(words), click -> again.run());
        load.getElement().setAttribute("data-test-id", "load-theirs");
        return load;
    }

    private void test() {
        fields.forEach(SettingField::acquit);
        test.setEnabled(false);
        var typed = typed();
        result.removeAll();
        result.add(new SettingsTestRun(() -> tried(typed), this::tested));
    }

    /** Asked on another thread. */
    private SettingsTestResult tried(SubmittedSettings typed) {
        try {
            return settings.test(channel, typed);
        } catch (NoSuchElementException disabled) {
            throw new ChannelUnavailable(channel, ChannelUnavailable.Reason.NOT_ENABLED, null);
        }
    }

    private void tested(Supplier<SettingsTestRun.Outcome> outcome) {
        endTest();
        switch (outcome.get()) {
            case SettingsTestRun.Tried(var tried) -> show(tried);
            case SettingsTestRun.Refused(var faults) -> blame(faults);
        }
    }

    private void endTest() {
        test.setEnabled(true);
        result.removeAll();
    }

    private void show(SettingsTestResult tried) {
        result.add(new TestVerdict(tried, labels()));
        if (tried instanceof SettingsTestResult.Failed(var problems)) {
            problems.forEach(problem -> fields.stream()
                    .filter(field -> field.key().equals(problem.key()))
                    .forEach(field -> field.blame(problem.explanation().in(getLocale()))));
        }
    }

    private Map<String, String> labels() {
        return fields.stream().collect(Collectors.toMap(SettingField::key, SettingField::label));
    }

    private void blame(List<SettingFault> faults) {
        if (faults.stream().noneMatch(fault -> labels().containsKey(fault.key()))) {
            outdated();
        }
        faults.forEach(fault -> fields.stream()
                .filter(field -> field.key().equals(fault.key()))
                .forEach(field -> field.blame(
                        getTranslation(fault.messageKey(), fault.arguments().toArray()))));
        fields.stream()
                .filter(field -> field.key().equals(faults.getFirst().key()))
                .forEach(SettingField::focus);
    }
}
