package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;

/**
 * A place to sign for each perspective, on paper only: management teams decide from paper. A signature on paper counts once it
 * was entered with the minutes and confirmed, which the paper says.
 */
final class SignatureTable extends Composite<Section> {

    private final FrozenPlan plan;
    private final PlanWords words;

    SignatureTable(FrozenPlan plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
    }

    @Override
    protected Section initContent() {
        var head = new NativeTableRow();
        for (String column : List.of("perspective", "name", "decision", "day", "signature")) {
            head.add(new NativeTableHeaderCell(getTranslation("validate.signatures." + column)));
        }
        var body = new NativeTableBody();
        SigningPerspectives.ALL.stream().filter(this::needed).forEach(perspective -> rows(body, perspective));
        var table = new NativeTable(new NativeTableHeader(head), body);
        var section = new Section(
                new H2(getTranslation("validate.signatures")),
                table,
                new Paragraph(getTranslation(
                        "validate.signatures.note",
                        plan.version().number(),
                        plan.version().hash().fingerprint())));
        section.addClassNames("lv-paper-only", "lv-signatures");
        section.getElement().setAttribute("data-test-id", "signatures");
        return section;
    }

    private boolean needed(String perspective) {
        return plan.content().waived().stream()
                .noneMatch(one -> one.perspective().equals(perspective));
    }

    /** A row for each stakeholder, or an empty one where the version was put before nobody yet. */
    private void rows(NativeTableBody body, String perspective) {
        List<String> names = plan.standings().stream()
                .filter(one -> one.perspective().equals(perspective))
                .map(Standing::name)
                .toList();
        (names.isEmpty() ? List.of("") : names).forEach(name -> body.add(row(perspective, name)));
    }

    private NativeTableRow row(String perspective, String name) {
        return new NativeTableRow(
                new NativeTableCell(words.perspective(perspective, getLocale())),
                new NativeTableCell(name),
                new NativeTableCell(getTranslation("validate.signatures.choices")),
                new NativeTableCell(),
                new NativeTableCell());
    }
}
