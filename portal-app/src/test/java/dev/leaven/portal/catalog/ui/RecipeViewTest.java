package dev.leaven.portal.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.leaven.portal.catalog.CorePack;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@ViewPackages(classes = RecipeView.class)
@WithMockUser
class RecipeViewTest extends SpringBrowserlessTest {

    private final Pack pack = CorePack.pack();

    @Test
    void the_whole_recipe_is_listed_with_its_edition() {
        open("recipe", Locale.ENGLISH);

        assertThat(find(H1.class).single().getText()).isEqualTo("The recipe");
        assertThat(find(H2.class).all())
                .extracting(HasText::getText)
                .contains("Strategy and culture", "Learning offer");
        assertThat(links()).hasSize(21);
        assertThat(text(Span.class, "recipe-count")).isEqualTo("21 ingredients");
        assertThat(text(Paragraph.class, "recipe-edition"))
                .isEqualTo("Version 1.0.0 · checksum " + pack.checksum().substring(0, 12));
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("The recipe");
    }

    @Test
    void it_speaks_dutch_to_whoever_reads_dutch() {
        open("recipe/strategic-alignment", Locale.of("nl"));

        assertThat(find(H1.class).single().getText()).isEqualTo("Het recept");
        assertThat(words(detail()))
                .contains(
                        "Leren geworteld in de strategie",
                        "Opleiden gebeurt op verzoek; in de plannen van de organisatie komen vaardigheden niet voor.",
                        "Ad hoc",
                        "Het recept is een praktijkmodel dat op onderzoek steunt."
                                + " Deze bronnen inspireerden het; we claimen geen validiteit.");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Leren geworteld in de strategie");
    }

    @Test
    void every_ingredient_opens_whole_in_both_languages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"))) {
            for (var ingredient : pack.clusters().stream()
                    .flatMap(cluster -> cluster.ingredients().stream())
                    .toList()) {
                open("recipe/" + ingredient.id(), language);

                var words = words(detail());
                assertThat(words)
                        .contains(
                                ingredient.name().in(language),
                                ingredient.rationale().in(language));
                assertThat(words)
                        .containsAll(ingredient.levels().stream()
                                .map(level -> level.text().in(language))
                                .toList());
                assertThat(words)
                        .containsAll(ingredient.actions().stream()
                                .map(action -> action.text().in(language))
                                .toList());
                assertThat(words).noneMatch(word -> word.contains("recipe.") || word.contains("!{"));
            }
        }
    }

    @Test
    void a_question_shows_who_is_asked_and_what_learners_are_asked_instead() {
        open("recipe/strategic-alignment", Locale.ENGLISH);

        assertThat(words(item("recipe-question-strategic-alignment-q1")))
                .containsExactly(
                        "To what extent are learning priorities derived from the goals of the organisation?",
                        "L&D",
                        "HR",
                        "Business",
                        "I understand how what I learn contributes to where our organisation wants to go.",
                        "Learners",
                        "Also in the short questionnaire");
        assertThat(words(item("recipe-question-strategic-alignment-q2")))
                .contains("L&D", "Business")
                .doesNotContain("Learners", "HR");
    }

    @Test
    void the_open_ingredient_is_marked_in_the_list() {
        open("recipe/manager-support", Locale.ENGLISH);

        assertThat(find(RouterLink.class).withAttribute("aria-current", "page").all())
                .extracting(RouterLink::getHref)
                .containsExactly("recipe/manager-support");
    }

    @Test
    void a_search_narrows_the_list_whatever_the_case_and_stays_in_every_link() {
        open("recipe?q=LEADERS", Locale.ENGLISH);

        assertThat(links()).extracting(RouterLink::getHref).containsExactly("recipe/leadership-example?q=LEADERS");
        assertThat(text(Span.class, "recipe-count")).isEqualTo("1 ingredient");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("LEADERS");
    }

    @Test
    void the_name_of_a_cluster_finds_all_that_is_in_it() {
        open("recipe", Locale.ENGLISH);
        test(find(TextField.class).single()).setValue("marketing");

        assertThat(links())
                .hasSize(pack.clusters().get(2).ingredients().size())
                .allMatch(link -> link.getHref().endsWith("?q=marketing"));
    }

    @Test
    void a_search_without_hits_offers_the_whole_recipe_again() {
        open("recipe?q=sourdough", Locale.ENGLISH);
        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(links()).isEmpty();

        test(find(Button.class)
                        .withAttribute("data-test-id", "recipe-empty-all")
                        .single())
                .click();

        assertThat(find(EmptyState.class).exists()).isFalse();
        assertThat(links()).hasSize(21);
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void an_ingredient_that_does_not_exist_is_not_found() {
        open("recipe/pineapple", Locale.ENGLISH);

        assertThat(getCurrentView()).isNotInstanceOf(RecipeView.class);
        assertThat(find(Article.class).exists()).isFalse();
    }

    @Test
    void the_menu_leads_to_it() {
        assertThat(MenuConfiguration.getMenuEntries()).anySatisfy(entry -> {
            assertThat(entry.path()).isIn("recipe", "/recipe");
            assertThat(entry.title()).isEqualTo("recipe.menu");
        });
    }

    private void open(String address, Locale language) {
        UI.getCurrent().setLocale(language);
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<RouterLink> links() {
        return find(RouterLink.class)
                .withCondition(link -> link.getElement().getAttribute("data-test-id") != null
                        && link.getElement().getAttribute("data-test-id").startsWith("recipe-ingredient-"))
                .all();
    }

    private Article detail() {
        return find(Article.class)
                .withAttribute("data-test-id", "recipe-detail")
                .single();
    }

    private ListItem item(String testId) {
        return find(ListItem.class).withAttribute("data-test-id", testId).single();
    }

    private <T extends Component & HasText> String text(Class<T> type, String testId) {
        return find(type).withAttribute("data-test-id", testId).single().getText();
    }

    /** What is written inside, piece by piece. */
    private static List<String> words(Component component) {
        return leaves(component.getElement())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> leaves(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(RecipeViewTest::leaves);
    }
}
