package dev.leaven.portal.demo;

import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.ExpertNote;
import dev.leaven.portal.assessment.InvitationLinks;
import dev.leaven.portal.assessment.InvitationLinks.LinkRow;
import dev.leaven.portal.assessment.Questionnaires;
import dev.leaven.portal.assessment.RespondentAccess;
import dev.leaven.portal.catalog.ExpertSection;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.Question;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs a campaign in a demo organisation the way its people would: launch, sheets, learners' answers, closing. */
@Component
class DemoCampaign {

    private static final Map<String, Double> MOODS = Map.of("ld", 0.9, "hr", 0.4, "business", -0.2);
    private static final int DAYS_OPEN = 12;

    private final CampaignLifecycle lifecycle;
    private final AnswerSheets sheets;
    private final InvitationLinks links;
    private final RespondentAccess access;
    private final Questionnaires questionnaires;
    private final People people;
    private final Packs packs;
    private final Clock clock;

    DemoCampaign(
            CampaignLifecycle lifecycle,
            AnswerSheets sheets,
            InvitationLinks links,
            RespondentAccess access,
            Questionnaires questionnaires,
            People people,
            Packs packs,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.sheets = sheets;
        this.links = links;
        this.access = access;
        this.questionnaires = questionnaires;
        this.people = people;
        this.packs = packs;
        this.clock = clock;
    }

    /** Everybody is asked, most answer, and the results are published. */
    void published(PortalUser lead, String name, List<String> languages) {
        published(lead, name, languages, Map.of());
    }

    /** The same people once more, who see some ingredients differently by then. */
    void again(PortalUser lead, DemoPlan plan) {
        var beginning = plan.beginning();
        published(lead, beginning.again(), List.of("en", "nl"), beginning.moved());
    }

    private void published(PortalUser lead, String name, List<String> languages, Map<String, Double> moved) {
        CampaignId id = SignedInAs.call(lead, () -> launch(name, languages));
        assessors(lead).forEach(assessor -> answer(lead, assessor, id, 1, true));
        learners(lead, id, 0.78, moved);
        SignedInAs.run(lead, () -> lifecycle.close(id));
    }

    /** Halfway: one expert is done, one has begun, and some learners have answered. */
    void underWay(PortalUser lead, String name, List<String> languages) {
        CampaignId id = SignedInAs.call(lead, () -> launch(name, languages));
        for (PersonRow assessor : assessors(lead)) {
            String perspective = Objects.requireNonNullElse(assessor.perspective(), "");
            if (!perspective.equals("business")) {
                boolean done = perspective.equals("ld");
                answer(lead, assessor, id, done ? 1 : 0.4, done);
            }
        }
        learners(lead, id, 0.4, Map.of());
    }

    private CampaignId launch(String name, List<String> languages) {
        var plan = new CampaignPlan(
                name,
                QuestionnaireLength.SHORT,
                languages,
                LocalDate.now(clock).plusDays(DAYS_OPEN),
                5,
                people.assessors().stream().map(PersonRow::id).collect(Collectors.toSet()));
        CampaignId id = lifecycle.draft(plan);
        lifecycle.launch(id, 0, plan);
        return id;
    }

    private List<PersonRow> assessors(PortalUser lead) {
        return SignedInAs.call(lead, people::assessors);
    }

    private void answer(PortalUser lead, PersonRow assessor, CampaignId id, double part, boolean submit) {
        SignedInAs.run(DemoMembers.user(lead, assessor), () -> {
            fill(id, Objects.requireNonNullElse(assessor.perspective(), ""), part);
            if (submit) {
                sheets.submit(id);
            }
        });
    }

    private void fill(CampaignId id, String perspective, double part) {
        Pack pack = packs.core();
        var answers = new DemoAnswers(perspective.hashCode(), Map.of());
        List<ExpertSection> sections = pack.expertQuestions(perspective);
        for (ExpertSection section : sections.subList(0, (int) (sections.size() * part))) {
            List<Item> items = section.questions().stream()
                    .map(Question::id)
                    .map(question -> pack.question(question).orElseThrow())
                    .toList();
            answers.to(items, MOODS.getOrDefault(perspective, 0.0))
                    .forEach((question, answer) -> sheets.answer(id, question, answer));
            sheets.note(id, section.ingredient().id(), new ExpertNote(answers.between(2, 5), ""));
        }
    }

    /** Outside any sign-in, as learners are. */
    private void learners(PortalUser lead, CampaignId id, double share, Map<String, Double> moved) {
        List<LinkRow> rows = SignedInAs.call(lead, () -> links.handOut(id));
        var answers = new DemoAnswers(rows.size() + moved.size(), moved);
        List<Item> items = packs.core().learnerItems(QuestionnaireLength.SHORT);
        for (LinkRow row : rows) {
            if (answers.chance(share)) {
                String token = row.path().substring(row.path().lastIndexOf('/') + 1);
                SignedInAs.nobody(() -> access.enter(token, link -> {
                    questionnaires.save(link, row.language(), answers.to(items, 0));
                    return questionnaires.submit(link);
                }));
            }
        }
    }
}
