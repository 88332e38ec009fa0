package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PackReviewer;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.plugins.PackFindings;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks packs against the catalogue. The catalogue needs this module first, so it is looked up late. */
@Component
public class CatalogPackReviewer implements PackReviewer {

    private final ObjectProvider<PackAdmission> gate;

    CatalogPackReviewer(ObjectProvider<PackAdmission> gate) {
        this.gate = gate;
    }

    @Override
    public List<String> problems(String pluginId, String pack) {
        return look(pluginId, pack).faults().stream()
                .map(PackFindings.Fault::text)
                .toList();
    }

    public PackFindings look(String pluginId, String pack) {
        return gate.getObject().inspect(pluginId, pack);
    }
}
