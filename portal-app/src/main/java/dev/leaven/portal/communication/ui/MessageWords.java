package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.catalog.AudienceLevel;
import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import java.util.List;
import java.util.Locale;

/** What messages, audience levels and templates are called, in the reader's language. */
record MessageWords(Pack pack) {

    /** Templates of steps in which something is told to an audience, in the order of the recipe. */
    List<MessageTemplate> templates() {
        return pack.messageTemplates();
    }

    List<AudienceLevel> levels() {
        return pack.audienceLevels();
    }

    String level(String id) {
        return pack.audienceLevels().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name().in(UI.getCurrent().getLocale()))
                .findFirst()
                .orElse(id);
    }

    String subject(Announcement one) {
        Locale language = UI.getCurrent().getLocale();
        var text = one.draft().texts().get(language.getLanguage());
        return text == null || text.subject().isBlank()
                ? UI.getCurrent().getTranslation("tell.message.untitled")
                : text.subject();
    }

    StatusBadge badge(AnnouncementState state) {
        Kind kind = switch (state) {
            case DRAFT -> Kind.QUIET;
            case APPROVED -> Kind.PROGRESS;
            case SENT -> Kind.GOOD;
            case CALLED_OFF -> Kind.BAD;
        };
        return new StatusBadge(
                UI.getCurrent()
                        .getTranslation("tell.message.state." + state.name().toLowerCase(Locale.ROOT)),
                kind);
    }
}
