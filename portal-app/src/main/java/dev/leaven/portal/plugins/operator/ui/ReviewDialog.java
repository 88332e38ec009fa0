package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.InstallationEditConflict;
import dev.leaven.portal.plugins.operator.InstallationRefused;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.operator.UploadReview;
import java.util.List;

/** What an uploaded jar is, and the decision about it. Nothing is kept of a jar that is not approved. */
final class ReviewDialog extends Dialog {

    private final Installations installations;
    private final byte[] jar;
    private final Runnable installed;
    private final UploadReview review;
    private final Button close = new Button();
    private final Button approve = new Button();

    ReviewDialog(Installations installations, byte[] jar, Runnable installed) {
        this.installations = installations;
        this.jar = jar;
        this.installed = installed;
        this.review = installations.review(jar);
        getElement().setAttribute("data-test-id", "review");
        addClassName("lv-dialog-wide");
        close.addClickListener(click -> close());
        if (review.isAccepted()) {
            decide();
        } else {
            refused(name(), review.reasons(), "operator.plugins.refused.nothing");
        }
    }

    private void decide() {
        var plugin = review.jar();
        setHeaderTitle(review.replaces()
                .map(old ->
                        getTranslation("operator.plugins.upgrade.title", plugin.id(), old.version(), plugin.version()))
                .orElseGet(() -> getTranslation("operator.plugins.install.title", plugin.id(), plugin.version())));
        add(new ReviewFacts(review));
        approve.addClickListener(click -> approve());
        waiting(false);
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        approve.getElement().setAttribute("data-test-id", "approve");
        close.setText(getTranslation("operator.plugins.notnow"));
        getFooter().add(close, approve);
    }

    /** Starts it, which takes a while: the dialog stays until it is known whether it runs. */
    private void approve() {
        waiting(true);
        add(new StartRun(() -> installations.approve(jar, review.seen()), this::started));
    }

    private void waiting(boolean busy) {
        approve.setText(getTranslation(
                busy
                        ? "operator.plugins.starting.short"
                        : review.replaces().isPresent() ? "operator.plugins.upgrade" : "operator.plugins.install"));
        approve.setEnabled(!busy);
        close.setEnabled(!busy);
        setCloseOnEsc(!busy);
        setCloseOnOutsideClick(!busy);
    }

    private void started(Runnable outcome) {
        waiting(false);
        try {
            outcome.run();
            close();
            Notices.success(getTranslation(
                    "operator.plugins.installed", name(), review.jar().version()));
        } catch (InstallationRefused refused) {
            refused(
                    name(),
                    refused.reasons(),
                    review.replaces().isPresent()
                            ? "operator.plugins.refused.oldruns"
                            : "operator.plugins.refused.nothing");
        } catch (InstallationEditConflict changed) {
            close();
            Notices.error(getTranslation("operator.plugins.changed", name()));
        }
        installed.run();
    }

    private void refused(String name, List<RefusalReason> reasons, String consequence) {
        boolean same = reasons.stream().anyMatch(reason -> reason.messageKey().equals(UploadReview.SAME_JAR));
        setHeaderTitle(getTranslation(same ? "operator.plugins.refused.same" : "operator.plugins.refused.title", name));
        removeAll();
        getFooter().removeAll();
        var content = new Div(
                new Paragraph(getTranslation("operator.plugins.refused.why", reasons.size())),
                new ReasonList(reasons),
                new Paragraph(getTranslation(consequence)));
        content.addClassName("lv-stack");
        content.getElement().setAttribute("role", "alert");
        content.getElement().setAttribute("tabindex", "0"); // reasons may be many: the keyboard scrolls them
        add(content);
        review.jar()
                .signer()
                .ifPresent(signer -> content.add(new FactList()
                        .with("operator.plugins.signer", PluginFormats.name(signer.name()))
                        .with("operator.plugins.fingerprint", PluginFormats.fingerprint(signer.sha256()))));
        close.setText(getTranslation("operator.plugins.close"));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private String name() {
        PluginReview plugin = review.jar();
        return plugin.id().isEmpty() ? getTranslation("operator.plugins.thisjar") : plugin.id();
    }
}
