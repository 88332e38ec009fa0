package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.validation.app.AlteredVersion;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanDifference;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions, read from the bytes that were frozen. */
@Component
public class VersionReading {

    private final PlanVersionTenantSql versions;
    private final RoundRepository rounds;
    private final RoundStanding standings;
    private final InForceTenantSql inForce;
    private final CycleLookup cycles;

    VersionReading(
            PlanVersionTenantSql versions,
            RoundRepository rounds,
            RoundStanding standings,
            InForceTenantSql inForce,
            CycleLookup cycles) {
        this.versions = versions;
        this.rounds = rounds;
        this.standings = standings;
        this.inForce = inForce;
        this.cycles = cycles;
    }

    public List<VersionRow> all(CycleId cycle) {
        return versions.all(cycles.find(cycle).id());
    }

    public FrozenPlan read(CycleId cycle, int number) {
        VersionRow version = find(cycle, number);
        return new FrozenPlan(version, content(version), standings(version));
    }

    public PlanDifference changes(CycleId cycle, int from, int to) {
        return PlanDifferences.between(content(find(cycle, from)), content(find(cycle, to)));
    }

    public List<InForce> everInForce(CycleId cycle) {
        return inForce.all(cycles.find(cycle).id());
    }

    public Optional<VersionRow> firstAltered(CycleId cycle) {
        return all(cycle).reversed().stream()
                .filter(version -> isAltered(version, versions.content(version.id())))
                .findFirst();
    }

    private List<Standing> standings(VersionRow version) {
        return rounds.findByCycleIdOrderByIdDesc(version.cycle().value()).stream()
                .filter(round -> round.version().equals(version.id()))
                .findFirst()
                .map(standings::of)
                .orElse(List.of());
    }

    private VersionRow find(CycleId cycle, int number) {
        return all(cycle).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NoSuchRound::new);
    }

    private PlanContent content(VersionRow version) {
        byte[] bytes = versions.content(version.id());
        if (isAltered(version, bytes)) {
            throw new AlteredVersion(version);
        }
        return PlanContentJson.fromBytes(bytes);
    }

    private static boolean isAltered(VersionRow version, byte[] bytes) {
        return !ContentHash.of(bytes).equals(version.hash());
    }
}
