package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.validation.app.FrozenPlan;

/** By which a reader sees on paper that two people hold the same version: when it was frozen, by whom, and its hash. */
final class DocumentImprint extends Composite<Div> {

    private final FrozenPlan plan;

    DocumentImprint(FrozenPlan plan) {
        this.plan = plan;
    }

    @Override
    protected Div initContent() {
        var version = plan.version();
        var frozen = new Span(getTranslation(
                "validate.document.frozen", ReaderTime.at(version.frozenAt(), UI.getCurrent()), version.authorName()));
        var fingerprint = new Span(
                getTranslation("validate.document.fingerprint", version.hash().fingerprint()));
        fingerprint.setTitle(version.hash().hex());
        var hash = new Span(version.hash().hex());
        hash.addClassNames("lv-paper-only", "lv-hash");
        var imprint = new Div(frozen, fingerprint, hash);
        imprint.addClassName("lv-imprint");
        imprint.getElement().setAttribute("data-test-id", "imprint");
        return imprint;
    }
}
