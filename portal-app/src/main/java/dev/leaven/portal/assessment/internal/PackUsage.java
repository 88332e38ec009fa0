package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.PluginUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Campaigns that ask what a plugin brought. None of them needs the plugin any longer: its text is kept in the catalogue. */
@Component
class PackUsage implements PluginUsage {

    private final Packs packs;
    private final CampaignPackTenantSql chosen;

    PackUsage(Packs packs, CampaignPackTenantSql chosen) {
        this.packs = packs;
        this.chosen = chosen;
    }

    @Override
    public List<PluginUse> of(String pluginId) {
        Set<String> ids = packs.ofPlugin(pluginId);
        var uses = new ArrayList<PluginUse>();
        add(uses, "plugins.use.campaigns.draft", chosen.using(ids, Set.of(CampaignState.DRAFT)));
        add(uses, "plugins.use.campaigns.open", chosen.using(ids, Set.of(CampaignState.OPEN)));
        add(
                uses,
                "plugins.use.campaigns.past",
                chosen.using(ids, Set.of(CampaignState.CLOSED, CampaignState.PUBLISHED)));
        return uses;
    }

    private static void add(List<PluginUse> uses, String key, int count) {
        if (count > 0) {
            uses.add(new PluginUse(key, count, false));
        }
    }
}
