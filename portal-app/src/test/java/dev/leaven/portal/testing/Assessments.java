package dev.leaven.portal.testing;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.InvitationLinks;
import dev.leaven.portal.assessment.InvitationLinks.LinkRow;
import dev.leaven.portal.assessment.Questionnaires;
import dev.leaven.portal.assessment.RespondentAccess;
import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.assessment.internal.Publication;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Runs campaigns the way people would, through the portal's own services. */
@TestComponent
public class Assessments {

    private final CampaignLifecycle lifecycle;
    private final AnswerSheets sheets;
    private final InvitationLinks links;
    private final RespondentAccess access;
    private final Questionnaires questionnaires;
    private final Publication publication;
    private final Packs packs;
    private final Clock clock;

    Assessments(
            CampaignLifecycle lifecycle,
            AnswerSheets sheets,
            InvitationLinks links,
            RespondentAccess access,
            Questionnaires questionnaires,
            Publication publication,
            Packs packs,
            Clock clock) {
        this.lifecycle = lifecycle;
        this.sheets = sheets;
        this.links = links;
        this.access = access;
        this.questionnaires = questionnaires;
        this.publication = publication;
        this.packs = packs;
        this.clock = clock;
    }

    /** Short form, Dutch and English, open for two weeks, all experts asked. */
    public CampaignPlan plan(Organisation organisation) {
        return new CampaignPlan(
                "Campaign of " + organisation.tenant().slug(),
                QuestionnaireLength.SHORT,
                List.of("en", "nl"),
                LocalDate.now(clock).plusDays(14),
                5,
                organisation.experts());
    }

    public CampaignId draft(Organisation organisation) {
        return SignedInAs.call(organisation.lead(), () -> lifecycle.draft(plan(organisation)));
    }

    public CampaignId launched(Organisation organisation) {
        CampaignId id = draft(organisation);
        SignedInAs.run(organisation.lead(), () -> lifecycle.launch(id, 0, plan(organisation)));
        return id;
    }

    /** With an extension beside the recipe. */
    public CampaignId launched(Organisation organisation, PackRef extension) {
        CampaignPlan plan = plan(organisation);
        var with = new CampaignPlan(
                plan.name(),
                plan.form(),
                plan.languages(),
                plan.closesOn(),
                plan.minResponses(),
                List.of(extension),
                plan.assessors());
        return SignedInAs.call(organisation.lead(), () -> {
            CampaignId id = lifecycle.draft(with);
            lifecycle.launch(id, 0, with);
            return id;
        });
    }

    /** Closed, and published before this returns: whoever comes second, here or after the event, finds it done. */
    public void publish(Organisation organisation, CampaignId id) {
        SignedInAs.run(organisation.lead(), () -> lifecycle.close(id));
        TenantScope.run(organisation.id(), () -> publication.publish(id));
    }

    /** Personal tokens by name: team by team "Learner 1.1", then "The lead" and the experts. */
    public Map<String, String> tokens(Organisation organisation, CampaignId id) {
        return SignedInAs.call(organisation.lead(), () -> links.handOut(id)).stream()
                .collect(Collectors.toMap(LinkRow::name, row -> row.path().substring("/q/".length())));
    }

    public List<Item> items() {
        return packs.core().learnerItems(QuestionnaireLength.SHORT);
    }

    /** The same answer to everything. */
    public Map<String, Answer> all(int code) {
        return items().stream().collect(Collectors.toMap(Item::id, item -> new Answer(code)));
    }

    public Questionnaire open(String token) {
        return access.enter(token, questionnaires::open).orElseThrow();
    }

    public Questionnaire.State save(String token, Map<String, Answer> answers) {
        return access.enter(token, link -> questionnaires.save(link, "", answers))
                .orElseThrow();
    }

    public Questionnaire.State submit(String token) {
        return access.enter(token, questionnaires::submit).orElseThrow();
    }

    public void answer(String token, Map<String, Answer> answers) {
        save(token, answers);
        submit(token);
    }

    /** An expert gives the same answer to everything and hands in. */
    public void fillSheet(Organisation organisation, CampaignId id, String perspective, int code) {
        SignedInAs.run(organisation.assessor(perspective), () -> {
            packs.core().expertQuestions(perspective).stream()
                    .flatMap(section -> section.questions().stream())
                    .forEach(question -> sheets.answer(id, question.id(), new Answer(code)));
            sheets.submit(id);
        });
    }
}
