package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.PersonalLetters;
import dev.leaven.portal.identity.devicelink.LinkCode;
import dev.leaven.portal.identity.devicelink.LinkCodeSender;
import org.springframework.stereotype.Component;

/** Sends the codes of device links. */
@Component
class LinkCodeMailing implements LinkCodeSender {

    private final PersonalLetters letters;

    LinkCodeMailing(PersonalLetters letters) {
        this.letters = letters;
    }

    @Override
    public boolean send(LinkCode code) {
        return letters.send(LinkCodeWriter.CODE, code.link(), code.person(), code.number());
    }
}
