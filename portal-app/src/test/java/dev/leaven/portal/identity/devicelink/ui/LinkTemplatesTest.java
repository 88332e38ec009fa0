package dev.leaven.portal.identity.devicelink.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.LinkFrame.Language;
import dev.leaven.portal.identity.devicelink.ui.LinkController.CodeForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Every page before the door, in both languages; what is drawn also lies in {@code target/link} to look at. */
class LinkTemplatesTest {

    private static final List<String> SAMPLES = List.of(
            "landing", "elsewhere", "elsewhere-unreachable", "code", "code-wrong", "unknown", "later", "crosssite");
    private static final String BASE = "/p/Tk9uZQ";

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Samples())
            .setViewResolvers(views())
            .setLocaleResolver(new AcceptHeaderLocaleResolver())
            .build();

    static Stream<Arguments> everyPage() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.of("en", "nl").map(language -> Arguments.of(sample, language)));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_page_says_its_language_its_title_and_where_its_content_is(String sample, String language) throws Exception {
        Document page = draw(sample, language);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).isNotBlank().isNotEqualTo("Leaven");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > header")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_page_is_clean_for_a_strict_policy(String sample, String language) throws Exception {
        Document page = draw(sample, language);
        assertThat(page.select("style, [style], script")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on") || name.startsWith("th:"));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void no_text_is_missing_and_every_style_sheet_exists(String sample, String language) throws Exception {
        Document page = draw(sample, language);
        assertThat(page.body().text())
                .doesNotContain("??")
                .doesNotContainPattern(Pattern.compile("\\{\\d|#\\{|\\$\\{"))
                .doesNotContain(language.equals("nl") ? "device" : "apparaat");
        page.select("link[rel=stylesheet]")
                .forEach(sheet -> assertThat(Path.of("..", "frontend", "public", sheet.attr("href")))
                        .exists());
    }

    @Test
    void a_wrong_code_is_told_where_it_is_typed() throws Exception {
        Document page = draw("code-wrong", "en");
        var field = page.selectFirst("#code");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(field.attr("aria-describedby")).text()).contains("3 more times");
        assertThat(page.select("label[for=code]")).hasSize(1);
        assertThat(draw("code", "en").select("[role=alert], [aria-invalid], [aria-describedby]"))
                .isEmpty();
    }

    @Test
    void forms_keep_the_language_that_the_reader_chose() throws Exception {
        assertThat(draw("code", "nl").select("form").eachAttr("action"))
                .containsExactly(BASE + "/enter?lang=nl", BASE + "/code?lang=nl");
        assertThat(draw("code", "en").select("form").eachAttr("action"))
                .containsExactly(BASE + "/enter", BASE + "/code");
    }

    private Document draw(String sample, String language) throws Exception {
        var request = MockMvcRequestBuilders.get("/sample/" + sample).locale(Locale.of(language));
        String html = pages.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        keep(sample + "." + language + ".html", html);
        return Jsoup.parse(html);
    }

    private static void keep(String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "link"));
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

        @GetMapping("/sample/{sample}")
        ModelAndView sample(@PathVariable String sample, Locale locale) {
            return new ModelAndView("link/" + sample.split("-")[0], model(sample, locale.getLanguage()));
        }

        private static Map<String, Object> model(String sample, String language) {
            boolean dutch = language.equals("nl");
            var page = new LinkFrame(
                    dutch ? "Gemeente Zonneveld" : "Brightwater Logistics",
                    BASE,
                    language,
                    dutch ? "?lang=nl" : "",
                    List.of(
                            new Language("en", "English", BASE + "?lang=en", !dutch),
                            new Language("nl", "Nederlands", BASE + "?lang=nl", dutch)));
            return switch (sample) {
                case "landing" ->
                    Map.of(
                            "page",
                            page,
                            "firstName",
                            "Sanne",
                            "line",
                            dutch ? "We vragen je een plan te lezen." : "We ask you to read a plan.",
                            "until",
                            dutch ? "14 maart 2027" : "14 March 2027");
                case "elsewhere", "elsewhere-unreachable" ->
                    Map.of("page", page, "unreachable", sample.endsWith("unreachable"));
                case "code" -> Map.of("page", page, "form", CodeForm.EMPTY);
                case "code-wrong" -> Map.of("page", page, "form", new CodeForm("042917", "link.code.wrong", 3));
                case "later" -> Map.of("minutes", 7);
                default -> Map.of();
            };
        }
    }
}
