package dev.leaven.portal.identity.devicelink;

/** Brings a code to an address that the organisation has noted of its person, and never to one that somebody typed. */
public interface LinkCodeSender {

    /** Called in the transaction that makes the code. False where nothing reaches this person: then there is no code. */
    boolean send(LinkCode code);
}
