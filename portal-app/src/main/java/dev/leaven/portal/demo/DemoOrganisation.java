package dev.leaven.portal.demo;

import java.util.List;

/**
 * What a demo organisation looks like.
 *
 * @param slug short name, also the first part of the mail domain
 * @param departments units below the top, each with its teams
 * @param offices the team of those who can sign in
 * @param leads in this order: programme lead, L&D, HR and business assessor, director
 * @param clusters whether it measures more than the recipe asks
 */
record DemoOrganisation(
        String slug,
        String name,
        String language,
        List<Department> departments,
        String offices,
        List<String> leads,
        boolean clusters) {

    record Department(String name, List<Team> teams) {}

    /** @param people how many learners work in it */
    record Team(String name, int people) {}

    String domain() {
        return slug + ".example";
    }

    /** Who is its programme lead and administrator. */
    String lead() {
        return "lead@" + domain();
    }

    /** Three levels, 300 learners; one team is so small that its results stay hidden. */
    static DemoOrganisation brightwater() {
        return new DemoOrganisation(
                "brightwater",
                "Brightwater Logistics",
                "en",
                List.of(
                        new Department(
                                "Operations",
                                List.of(
                                        new Team("Warehouse North", 48),
                                        new Team("Warehouse South", 42),
                                        new Team("Transport planning", 26),
                                        new Team("Quality and safety", 14))),
                        new Department(
                                "Customer service",
                                List.of(
                                        new Team("Contact centre", 38),
                                        new Team("Key accounts", 17),
                                        new Team("Claims", 11))),
                        new Department(
                                "Technology",
                                List.of(
                                        new Team("Software", 29),
                                        new Team("Infrastructure", 16),
                                        new Team("Data", 12))),
                        new Department(
                                "Support",
                                List.of(
                                        new Team("Finance", 19),
                                        new Team("People and culture", 9),
                                        new Team("Legal", 4),
                                        new Team("Facilities", 10)))),
                "People and culture",
                List.of("Helen Marsh", "Tomás Ferreira", "Ingrid Solberg", "David Osei", "Grace Whitfield"),
                true);
    }

    /** A small Dutch municipality. */
    static DemoOrganisation zonneveld() {
        return new DemoOrganisation(
                "zonneveld",
                "Gemeente Zonneveld",
                "nl",
                List.of(
                        new Department(
                                "Publiekszaken",
                                List.of(new Team("Balie en burgerzaken", 9), new Team("Vergunningen", 7))),
                        new Department(
                                "Openbare ruimte", List.of(new Team("Groen en wegen", 12), new Team("Projecten", 6))),
                        new Department("Bedrijfsvoering", List.of(new Team("Financiën en HR", 4)))),
                "Financiën en HR",
                List.of("Marloes van Dijk", "Sjoerd Postma", "Naima el Amrani", "Ruud Verhoeven", "Anneke Terpstra"),
                false);
    }
}
