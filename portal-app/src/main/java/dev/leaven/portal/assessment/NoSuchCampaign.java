package dev.leaven.portal.assessment;

/** There is no such campaign here, or it is another organisation's, or not yours to see: the answer is the same. */
public final class NoSuchCampaign extends RuntimeException {

    public NoSuchCampaign() {
        super("No such campaign");
    }
}
