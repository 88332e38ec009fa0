package dev.leaven.portal.validation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.leaven.portal.validation.ExamplePlan;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.PlanContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanContentJsonTest {

    /** Signed like this for ever. When this has to be changed, it is another format, and this one is read further on. */
    private static final String FORMAT_1 = """
            {"actions":[{
            "effort":{"hours":40,"money":2500},
            "id":"0ACTION",
            "links":{"ingredients":["time-to-learn"],"obstacle":"0ROOM","perspectives":["business","hr"],
            "units":[{"id":"0CARE","name":"Zorg & Welzijn"}]},
            "owner":{"person":{"id":"0ANNA","name":"Anna"},"unit":{"id":"0CARE","name":"Zorg & Welzijn"}},
            "schedule":{"dueOn":"2027-03-31","horizon":"SHORT","startsOn":"2027-01-15"},
            "sponsor":{"id":"0BRAM","name":"Bram"},
            "success":{"baseline":"0","measure":"Hours planned","target":"1 a week"},
            "wording":{"description":"Every \\"week\\"\\none hour","expectedChange":"People plan it","title":"Learning hour"}}],
            "cycle":"2027",
            "excesses":[{"reason":"She asked for it","rule":"OWNER","subject":{"id":"0ANNA","name":"Anna"}}],
            "format":1,
            "goal":"Leren hoort bij het werk",
            "ingredients":[{"currentLevel":2,"id":"time-to-learn","importanceTenths":35,
            "name":{"byLanguage":{"en":"Time to learn","nl":"Tijd om te leren"}},"targetLevel":4}],
            "obstacles":[{"id":"0ROOM","ingredients":["time-to-learn"],
            "name":{"byLanguage":{},"own":"Geen ruimte in het rooster"},"reason":"Vaak gehoord"}],
            "scope":{"pack":{"id":"learner-engagement-core","version":"1.0.0"},
            "units":[{"id":"0CARE","name":"Zorg & Welzijn"}]},
            "waived":[{"perspective":"ld","reason":"No L&D here yet"}]}
            """.replace("\n", "");

    private static final String BARE = """
            {"actions":[{"effort":{},"id":"0ACTION","links":{"ingredients":[],"perspectives":[],"units":[]},
            "schedule":{"horizon":"MEDIUM"},"success":{"baseline":"","measure":"","target":""},
            "wording":{"description":"","expectedChange":"","title":""}}],
            "cycle":"","excesses":[{"reason":"","rule":"PLAN"}],"format":1,"goal":"",
            "ingredients":[{"id":"time-to-learn","name":{"byLanguage":{},"own":"Time"}}],
            "obstacles":[],"scope":{"pack":{"id":"learner-engagement-core","version":"1.0.0"},"units":[]},"waived":[]}
            """.replace("\n", "");

    @Test
    void the_bytes_of_a_plan_never_change() {
        assertThat(new String(PlanContentJson.toBytes(ExamplePlan.content()), UTF_8))
                .isEqualTo(FORMAT_1);
        assertThat(ContentHash.of(PlanContentJson.toBytes(ExamplePlan.content()))
                        .fingerprint())
                .isEqualTo("e5ac 82e5 c4ae 1c87");
    }

    @Test
    void what_was_signed_stays_readable() {
        assertThat(PlanContentJson.fromBytes(FORMAT_1.getBytes(UTF_8))).isEqualTo(ExamplePlan.content());
    }

    @Test
    void what_is_absent_has_no_key_and_comes_back_absent() {
        assertThat(new String(PlanContentJson.toBytes(ExamplePlan.bare()), UTF_8))
                .isEqualTo(BARE);
        assertThat(PlanContentJson.fromBytes(BARE.getBytes(UTF_8))).isEqualTo(ExamplePlan.bare());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"format\":1'|'\"format\":2'",
                "'\"format\":1'|'\"format\":\"1\"'",
                "'\"format\":1,'|''",
                "'\"effort\":{}'|'\"effort\":{\"hours\":\"1\"}'",
                "'\"effort\":{}'|'\"effort\":{\"hours\":1.0}'",
                "'\"effort\":{}'|'\"effort\":{\"hours\":9007199254740991}'",
                "'\"MEDIUM\"'|'\"LONG\"'",
                "'\"format\":1'|'\"format\":1,\"footnote\":\"You agree to all that comes\"'",
                "'\"goal\":\"\"'|'\"goal\":\"\",\"goal\":\"Other\"'",
                "'\"actions\":['|'\"actions\":[7,'",
                "',\"waived\":[]'|''",
            })
    void what_is_no_content_of_this_format_is_refused(String part, String instead) {
        assertThat(BARE).contains(part);
        var other = BARE.replace(part, instead).getBytes(UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> PlanContentJson.fromBytes(other));
    }

    @Test
    void a_json_that_is_no_object_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanContentJson.fromBytes("[1]".getBytes(UTF_8)));
    }

    @Test
    void half_a_surrogate_pair_cannot_be_signed() {
        var plan = ExamplePlan.bare();
        var broken = new PlanContent(
                "\ud83d",
                plan.goal(),
                plan.scope(),
                plan.ingredients(),
                plan.obstacles(),
                plan.actions(),
                plan.excesses(),
                plan.waived());
        assertThatIllegalArgumentException().isThrownBy(() -> PlanContentJson.toBytes(broken));
    }
}
