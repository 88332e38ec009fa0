package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.button.Button;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.app.JoiningLink;
import dev.leaven.portal.identity.app.JoiningLinks;
import dev.leaven.portal.identity.app.JoiningRefused;

/** Makes the link with which somebody chooses a password. */
final class SignInLink extends Button {

    private final JoiningLinks joiningLinks;
    private final PersonRow person;

    SignInLink(JoiningLinks joiningLinks, PersonRow person) {
        this.joiningLinks = joiningLinks;
        this.person = person;
        setText(getTranslation(person.account() ? "joining.link.password" : "joining.link.make"));
        setEnabled(person.email() != null);
        getElement().setAttribute("data-test-id", "person-link");
        setDisableOnClick(true);
        addClickListener(click -> make());
    }

    private void make() {
        try {
            handOver(joiningLinks.invite(person.id()));
        } catch (JoiningRefused refused) {
            Notices.error(getTranslation(refused.messageKey()));
        }
        setEnabled(true);
    }

    static void handOver(JoiningLink link) {
        new JoiningLinkDialog(link).open();
    }
}
