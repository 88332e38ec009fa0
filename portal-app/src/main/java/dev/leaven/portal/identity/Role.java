package dev.leaven.portal.identity;

/** What a person may do. */
public enum Role {
    /** Runs the portal; has no access to any organisation's answers. */
    OPERATOR,
    /** Runs the cycle of an organisation: the CLO and the L&D team. */
    PROGRAMME_LEAD,
    /** Looks after what an organisation has enabled and filled in on the portal, such as its channels. */
    ADMINISTRATOR,
    /** Answers the expert's sheet by name. */
    ASSESSOR;

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
