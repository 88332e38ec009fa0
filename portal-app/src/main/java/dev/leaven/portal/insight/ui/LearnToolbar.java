package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.PublishedCampaign;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.insight.app.MeasurementChoice;
import dev.leaven.portal.insight.app.ThenAndNow;
import java.util.List;
import java.util.function.Function;

/** Chooses the two measurements and the perspective. The choice is kept in the page's address. */
final class LearnToolbar extends Composite<Div> {

    private final LearnAddress address;
    private final ThenAndNow shown;

    LearnToolbar(LearnAddress address, List<PublishedCampaign> campaigns, ThenAndNow shown) {
        this.address = address;
        this.shown = shown;
        CampaignId then = shown.then().id();
        CampaignId now = shown.now().id();
        int place = campaigns.stream().map(PublishedCampaign::id).toList().indexOf(then);
        List<PublishedCampaign> early = campaigns.subList(0, campaigns.size() - 1);
        List<PublishedCampaign> late = campaigns.subList(place + 1, campaigns.size());
        getContent().addClassName("lv-toolbar");
        getContent()
                .add(
                        campaigns("insight.then", "then", early, then, one -> choice(one.id(), now)),
                        campaigns("insight.now", "now", late, now, one -> choice(then, one.id())),
                        perspectives());
    }

    private Select<PublishedCampaign> campaigns(
            String key,
            String testId,
            List<PublishedCampaign> some,
            CampaignId chosen,
            Function<PublishedCampaign, MeasurementChoice> choice) {
        var select = new Select<PublishedCampaign>();
        select.setLabel(getTranslation(key));
        select.setItems(some);
        select.setItemLabelGenerator(
                one -> getTranslation("insight.measurement", one.name(), Formats.date(one.publishedOn(), getLocale())));
        some.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(
                change -> new LearnAddress(address.cycle(), choice.apply(change.getValue())).open());
        select.getElement().setAttribute("data-test-id", testId);
        return select;
    }

    private Select<Perspective> perspectives() {
        var select = new Select<Perspective>();
        select.setLabel(getTranslation("insight.perspective"));
        select.setItems(shown.pack().perspectives());
        select.setItemLabelGenerator(one -> one.name().in(getLocale()));
        shown.pack().perspective(shown.perspective()).ifPresent(select::setValue);
        select.addValueChangeListener(change -> new LearnAddress(
                        address.cycle(),
                        new MeasurementChoice(
                                shown.then().id(),
                                shown.now().id(),
                                change.getValue().id()))
                .open());
        select.getElement().setAttribute("data-test-id", "perspective");
        return select;
    }

    private MeasurementChoice choice(CampaignId then, CampaignId now) {
        return new MeasurementChoice(then, now, shown.perspective());
    }
}
