package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.PackRef;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses the extensions that are asked beside the recipe; hidden where there is none to choose. */
final class ExtensionChoice extends CheckboxGroup<Extension> {

    private final List<Extension> available;

    ExtensionChoice(List<Extension> available) {
        this.available = available;
        setLabel(getTranslation("setup.extensions"));
        setHelperText(getTranslation("setup.extensions.help"));
        setItems(available);
        setItemLabelGenerator(one -> one.name().in(getLocale()));
        setItemHelperGenerator(one -> one.description().in(getLocale()));
        addThemeName("vertical");
        setVisible(!available.isEmpty());
        getElement().setAttribute("data-test-id", "extensions");
    }

    /** In the order in which they are offered, whatever the order of the clicks. */
    List<PackRef> chosen() {
        return available.stream()
                .filter(getValue()::contains)
                .map(Extension::ref)
                .toList();
    }

    /** A draft that was kept with an older version gets the one that is enabled now. */
    void choose(List<PackRef> packs) {
        var ids = packs.stream().map(PackRef::id).collect(Collectors.toSet());
        setValue(available.stream().filter(one -> ids.contains(one.ref().id())).collect(Collectors.toSet()));
    }
}
