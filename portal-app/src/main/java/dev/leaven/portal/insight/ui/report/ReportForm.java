package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.insight.app.BoardReport;
import dev.leaven.portal.insight.app.LearningReports;
import dev.leaven.portal.insight.app.ReportRefused;
import dev.leaven.portal.insight.app.ReportWords;
import java.util.Map;
import java.util.stream.Stream;

/** What the portal cannot know: hours, money, and what is chosen for next year. What was typed stays when it is refused. */
final class ReportForm extends Composite<Card> {

    private final LearningReports reports;
    private final BoardReport report;
    private final Runnable again;
    private final IntegerField hours = new IntegerField();
    private final TextField hoursSource = new TextField();
    private final IntegerField money = new IntegerField();
    private final TextField moneySource = new TextField();
    private final TextArea nextYear = new TextArea();
    private final Div conflict = new Div();
    private final Map<String, HasValidation> fields;

    /** @param again shows the report anew */
    ReportForm(LearningReports reports, BoardReport report, Runnable again) {
        this.reports = reports;
        this.report = report;
        this.again = again;
        fields = Map.of(
                "hours", hours,
                "hours-source", hoursSource,
                "money", money,
                "money-source", moneySource,
                "next-year", nextYear);
        hours.setLabel(getTranslation("report.hours"));
        hoursSource.setLabel(getTranslation("report.hours.source"));
        money.setLabel(getTranslation("report.money"));
        moneySource.setLabel(getTranslation("report.money.source"));
        nextYear.setLabel(getTranslation("report.next"));
        nextYear.setHelperText(getTranslation("report.next.help"));
        fields.forEach((id, field) -> {
            ((Component) field).getElement().setAttribute("data-test-id", "report-" + id);
            ((AbstractField<?, ?>) field).addValueChangeListener(change -> field.setInvalid(false));
        });
        fill(report.words());
    }

    @Override
    protected Card initContent() {
        var save = new Button(getTranslation("report.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "report-save");
        var figures = new Div(hours, hoursSource, money, moneySource);
        figures.addClassName("lv-grid-2");
        conflict.setVisible(false);
        var card = new Card(getTranslation("report.form"), conflict, figures, nextYear, new Div(save));
        card.addClassName("lv-report-form");
        return card;
    }

    private void fill(ReportWords words) {
        hours.setValue(words.hours());
        hoursSource.setValue(words.hoursSource());
        money.setValue(words.money());
        moneySource.setValue(words.moneySource());
        nextYear.setValue(words.nextYear());
    }

    private ReportWords words() {
        return new ReportWords(
                hours.getValue(),
                hoursSource.getValue().strip(),
                money.getValue(),
                moneySource.getValue().strip(),
                nextYear.getValue().strip());
    }

    private void save() {
        if (Stream.of(hours, money).anyMatch(IntegerField::isInvalid)) {
            return;
        }
        try {
            reports.save(report.cycle().id(), report.revision(), words());
            Notices.success(getTranslation("report.saved"));
            again.run();
        } catch (ReportRefused refused) {
            blame(refused);
        } catch (CycleRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
    }

    private void blame(ReportRefused refused) {
        String why = getTranslation(refused.reason(), refused.arguments().toArray());
        HasValidation field = fields.get(refused.field());
        if (field != null) {
            field.setErrorMessage(why);
            field.setInvalid(true);
            ((Component) field).scrollIntoView();
            return;
        }
        var load = new Button(getTranslation("report.stale.load"), click -> again.run());
        load.getElement().setAttribute("data-test-id", "load-theirs");
        conflict.removeAll();
        conflict.add(new Paragraph(why), load);
        conflict.getElement().setAttribute("role", "alert");
        conflict.addClassNames("lv-conflict", "lv-stack");
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }
}
