package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.validation.app.FrozenIngredient;
import dev.leaven.portal.validation.app.FrozenObstacle;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why there is a plan: its goal, where it holds, what it works on, what stands in the way, and what everybody should know. */
final class ReasonsSection extends Composite<Section> {

    private final PlanContent content;
    private final PlanWords words;

    ReasonsSection(PlanContent content, PlanWords words) {
        this.content = content;
        this.words = words;
    }

    @Override
    protected Section initContent() {
        var section = new Section(new H2(getTranslation("review.why")));
        section.addClassNames("lv-section", "lv-reasons");
        if (!content.goal().isEmpty()) {
            section.add(new Paragraph(content.goal()));
        }
        var units = content.scope().units();
        section.add(new Paragraph(getTranslation(
                "validate.document.where",
                units.isEmpty() ? getTranslation("validate.everywhere") : words.names(units, getLocale()))));
        list(
                section,
                "review.ingredients",
                content.ingredients().stream().map(this::ingredient).toList());
        list(
                section,
                "review.obstacles",
                content.obstacles().stream().map(this::obstacle).toList());
        list(section, "validate.document.notes", notes());
        return section;
    }

    private static void list(Section section, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lv-close-list");
            lines.forEach(line -> list.add(new ListItem(line)));
            section.add(new H3(section.getTranslation(heading)), list);
        }
    }

    private String ingredient(FrozenIngredient one) {
        return getTranslation(
                "review.ingredient", one.name().in(getLocale()), level(one.currentLevel()), level(one.targetLevel()));
    }

    private String obstacle(FrozenObstacle one) {
        String name = one.name().in(getLocale());
        return one.reason().isEmpty() ? name : getTranslation("validate.document.obstacle", name, one.reason());
    }

    /** What a signature covers besides the actions. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        content.waived()
                .forEach(one -> notes.add(getTranslation(
                        "review.waived", words.perspective(one.perspective(), getLocale()), one.reason())));
        content.excesses().forEach(one -> notes.add(words.excess(one, getLocale())));
        return notes;
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "–" : Integer.toString(level);
    }
}
