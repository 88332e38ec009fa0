package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.internal.CampaignInvitations;
import dev.leaven.portal.assessment.internal.InvitationPurpose;
import dev.leaven.portal.assessment.internal.InvitationWriter;
import dev.leaven.portal.assessment.internal.Invitee;
import dev.leaven.portal.assessment.internal.MailingAudience;
import dev.leaven.portal.delivery.DuplicateLetter;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterChannels;
import dev.leaven.portal.delivery.LetterPreview;
import dev.leaven.portal.delivery.Letters;
import dev.leaven.portal.delivery.SentLetters;
import dev.leaven.portal.delivery.SentLetters.Addressee;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.identity.PortalUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a campaign's invitations. They go to everybody, also to those who have answered: leaving people out would show who
 * has answered.
 */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class InvitationMailings {

    private final CampaignInvitations invitations;
    private final MailingAudience audience;
    private final InvitationWriter writer;
    private final LetterChannels channels;
    private final Letters letters;
    private final SentLetters sent;

    InvitationMailings(
            CampaignInvitations invitations,
            MailingAudience audience,
            InvitationWriter writer,
            LetterChannels channels,
            Letters letters,
            SentLetters sent) {
        this.invitations = invitations;
        this.audience = audience;
        this.writer = writer;
        this.channels = channels;
        this.letters = letters;
        this.sent = sent;
    }

    /** What this organisation enabled for messages to one person, and the portal's inbox last. */
    public List<LetterChannel> channels() {
        return channels.all();
    }

    /**
     * Whom a mailing would reach, and whom not.
     *
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    @Transactional(readOnly = true)
    public MailingReach reach(CampaignId campaign, String channel, Set<InvitationKind> kinds) {
        Map<Addressee, Integer> times = times(campaign, channel);
        var people = audience.of(campaign, channels.find(channel), kinds);
        int repeated = (int) people.reached().stream()
                .filter(invitee -> times.containsKey(addressee(invitee)))
                .count();
        return new MailingReach(people.reached().size() - repeated, repeated, people.others());
    }

    /**
     * What an invitation over this channel looks like, without anybody's link. Asks the channel, so it is no transaction.
     *
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    public LetterPreview preview(CampaignId campaign, String channel, InvitationKind kind, Locale language) {
        var letter = writer.sample(campaign, kind, language, me());
        // Measured with a link as long as everybody's; shown without it.
        var measured = channels.preview(channels.find(channel), letter);
        return new LetterPreview(
                measured.subject(), measured.text().replace(PersonalLinks.SAMPLE, "…"), measured.measure());
    }

    /**
     * Hands over an invitation for everybody whom this channel reaches; returns how many.
     *
     * @param again also for those who were asked over this channel before
     * @throws CampaignRefused unless the campaign is open, or when somebody else sent the same just now
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    @Transactional
    public int send(CampaignId campaign, String channel, Set<InvitationKind> kinds, boolean again) {
        if (!invitations.sample(campaign, InvitationKind.EXPERT).open()) {
            throw new CampaignRefused(List.of("invitations.refused.closed"));
        }
        Map<Addressee, Integer> times = times(campaign, channel);
        var mailing = new ArrayList<Letter>();
        for (Invitee invitee :
                audience.of(campaign, channels.find(channel), kinds).reached()) {
            int before = times.getOrDefault(addressee(invitee), 0);
            if (before == 0 || again) {
                mailing.add(letter(campaign, channel, invitee, before + 1));
            }
        }
        try {
            letters.send(mailing);
        } catch (DuplicateLetter twice) {
            throw new CampaignRefused(List.of("invitations.refused.twice"));
        }
        return mailing.size();
    }

    private Map<Addressee, Integer> times(CampaignId campaign, String channel) {
        return sent.times(InvitationPurpose.ALL, campaign.value(), channel);
    }

    private static Letter letter(CampaignId campaign, String channel, Invitee invitee, int occurrence) {
        return new Letter(
                InvitationPurpose.of(invitee.kind()),
                campaign.value(),
                invitee.person(),
                me(),
                channel,
                Locale.of(invitee.language()),
                occurrence);
    }

    private static Addressee addressee(Invitee invitee) {
        return new Addressee(InvitationPurpose.of(invitee.kind()), invitee.person());
    }

    private static @Nullable PersonId me() {
        return PortalUser.current().flatMap(PortalUser::person).orElse(null);
    }
}
