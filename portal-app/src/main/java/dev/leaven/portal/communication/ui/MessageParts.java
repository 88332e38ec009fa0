package dev.leaven.portal.communication.ui;

import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.communication.app.Audiences;
import dev.leaven.portal.delivery.LetterChannels;
import org.springframework.stereotype.Component;

/** The services behind a message's page. */
@Component
record MessageParts(Announcements announcements, Audiences audiences, LetterChannels channels) {}
