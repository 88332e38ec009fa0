package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Every page of the learner, in both languages; what is drawn also lies in {@code target/respondent} to look at. */
class RespondentTemplatesTest {

    /** The first page with style and script, before compression; the promise is 50 KB over the wire. */
    private static final int FIRST_PAGE = 50 * 1024;

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Samples())
            .setViewResolvers(views())
            .setLocaleResolver(new org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver())
            .build();

    static Stream<Arguments> everyPage() {
        return RespondentSamples.TEMPLATES.stream()
                .flatMap(template -> Stream.of("en", "nl").map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_page_says_its_language_its_title_and_where_its_content_is(String template, String language)
            throws Exception {
        Document page = draw(template, language);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isNotBlank().isNotEqualTo("Leaven");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > header")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_page_is_clean_for_a_strict_policy(String template, String language) throws Exception {
        Document page = draw(template, language);
        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on") || name.startsWith("th:"));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void no_text_is_missing_and_no_sample_text_is_left(String template, String language) throws Exception {
        String text = draw(template, language).body().text();
        assertThat(text).doesNotContain("??").doesNotContainPattern(Pattern.compile("\\{\\d|#\\{|\\$\\{"));
        if (language.equals("nl")) {
            assertThat(text).doesNotContain("people", "answers", "Your");
        }
    }

    @Test
    void every_radio_has_its_own_label_and_every_statement_its_legend() throws Exception {
        Document page = draw("screen", "en");
        var radios = page.select("input[type=radio]");
        assertThat(radios).hasSize(18);
        radios.forEach(radio -> assertThat(
                        page.select("label[for=%s]".formatted(radio.id())).text())
                .isNotBlank());
        assertThat(page.select("fieldset > legend")).hasSize(3);
        assertThat(page.getElementById("q-active-l1")).isNotNull();
    }

    @Test
    void earlier_answers_are_checked() throws Exception {
        Document page = draw("screen", "en");
        assertThat(page.select("input[checked]").eachAttr("id"))
                .containsExactly("q-attractive-l1-4", "q-just-in-time-l1-dont-know");
    }

    @Test
    void without_a_script_the_form_posts_what_the_controller_reads() throws Exception {
        Document page = draw("screen", "en");
        assertThat(page.selectFirst("form").attr("action")).isEqualTo("/q/Tk9uZQ/3");
        assertThat(page.selectFirst("form").attr("method")).isEqualTo("post");
        assertThat(page.select("button[name=go]").eachAttr("value")).containsExactly("next", "back");
        assertThat(page.select("input").eachAttr("name")).contains("q.active-l1");
        assertThat(draw("finish", "en").selectFirst("form").attr("action")).isEqualTo("/q/Tk9uZQ/submit");
    }

    @Test
    void what_is_still_open_leads_to_its_statement() throws Exception {
        assertThat(draw("finish", "nl").select(".missing a").eachAttr("href"))
                .containsExactly("/q/Tk9uZQ/3#q-active-l1");
        assertThat(draw("finish", "nl").select(".missing h2").text()).isEqualTo("Eén stelling staat nog open");
    }

    @Test
    void the_first_page_with_all_it_needs_stays_under_its_budget() throws Exception {
        int bytes = draw("welcome", "en").outerHtml().getBytes(StandardCharsets.UTF_8).length;
        for (var file : new String[] {
            "tokens.css",
            "respondent/respondent.css",
            "respondent/doors.css",
            "respondent/statement.css",
            "respondent/last-look.css",
            "respondent/respondent.js",
            "respondent/answer-queue.js",
            "icons/mark.svg"
        }) {
            bytes += (int) Files.size(Path.of("..", "frontend", "public", file));
        }
        assertThat(bytes).isLessThan(FIRST_PAGE);
    }

    private Document draw(String template, String language) throws Exception {
        var response = pages.perform(get("/sample/" + template).locale(Locale.of(language)))
                .andReturn()
                .getResponse();
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        keep(template + "." + language + ".html", html);
        return Jsoup.parse(html);
    }

    private static void keep(String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "respondent"));
        Files.writeString(folder.resolve(name), html);
    }

    private static ThymeleafViewResolver views() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:vaadin-i18n/translations");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    @Controller
    static class Samples {
        @GetMapping("/sample/{template}")
        ModelAndView sample(@PathVariable String template, Locale locale) {
            return new ModelAndView(
                    "respondent/" + template, new RespondentSamples(locale.getLanguage()).model(template));
        }
    }
}
