package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.ui.ChannelNames;
import dev.leaven.portal.delivery.ui.PreviewPane;
import java.util.Locale;

/** A message as its readers will see it, by channel and language; as it was kept last. */
final class MessagePreviews extends Composite<Div> {

    private final MessageParts parts;
    private final Announcement one;

    MessagePreviews(MessageParts parts, Announcement one) {
        this.parts = parts;
        this.one = one;
    }

    @Override
    protected Div initContent() {
        var previews = new Div();
        previews.addClassName("lv-stack");
        for (LetterChannel channel : parts.channels().all()) {
            if (one.draft().channels().contains(channel.id())) {
                for (Locale language : LanguageField.LANGUAGES) {
                    var details = preview(channel, language);
                    details.setOpened(previews.getComponentCount() == 0);
                    previews.add(details);
                }
            }
        }
        return previews;
    }

    private Details preview(LetterChannel channel, Locale language) {
        var text = parts.announcements().sample(one.cycle(), one.id(), language);
        return new Details(
                getTranslation(
                        "tell.message.preview",
                        ChannelNames.of(channel, getLocale()),
                        language.getDisplayLanguage(getLocale())),
                new PreviewPane(parts.channels().preview(channel, text)));
    }
}
