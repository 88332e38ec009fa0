package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.StakeholderRow;
import dev.leaven.portal.validation.app.ValidationRefused;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stakeholders with the names of today. */
@Component
public class StakeholderReading {

    private final StakeholderRepository stakeholders;
    private final CycleLookup cycles;
    private final Contacts contacts;

    StakeholderReading(StakeholderRepository stakeholders, CycleLookup cycles, Contacts contacts) {
        this.stakeholders = stakeholders;
        this.cycles = cycles;
        this.contacts = contacts;
    }

    public List<StakeholderRow> of(CycleId cycle) {
        Map<UnitId, String> units =
                cycles.units(cycle).stream().collect(Collectors.toMap(CycleUnit::id, CycleUnit::name));
        return stakeholders.findByCycleIdOrderById(cycle.value()).stream()
                .map(one -> row(one, units))
                .toList();
    }

    private StakeholderRow row(Stakeholder one, Map<UnitId, String> units) {
        @Nullable UnitId unit = one.unit();
        @Nullable PersonId deputy = one.deputy();
        return new StakeholderRow(
                one.stakeholderId(),
                one.revision(),
                new StakeholderDetails(one.person(), one.perspective(), unit, deputy),
                name(one.person()),
                unit == null ? null : units.getOrDefault(unit, ""),
                deputy == null ? null : name(deputy),
                one.hasLeft());
    }

    /** @throws ValidationRefused where person, deputy, perspective or unit can't be */
    public void check(CycleId cycle, StakeholderDetails details) {
        if (contacts.find(details.person()).isEmpty()) {
            throw new ValidationRefused("person", "validate.refused.person", List.of());
        }
        PersonId deputy = details.deputy();
        if (deputy != null
                && (deputy.equals(details.person()) || contacts.find(deputy).isEmpty())) {
            throw new ValidationRefused("deputy", "validate.refused.deputy", List.of());
        }
        if (!SigningPerspectives.ALL.contains(details.perspective())) {
            throw new ValidationRefused("perspective", "validate.refused.perspective", List.of());
        }
        UnitId unit = details.unit();
        if (unit != null
                && cycles.units(cycle).stream().noneMatch(one -> one.id().equals(unit))) {
            throw new ValidationRefused("unit", "validate.refused.unit", List.of());
        }
    }

    public String name(PersonId person) {
        return contacts.find(person).map(Contact::name).orElse("");
    }

    /** As the audit trail names what is about the whole cycle. */
    public AuditSubject auditSubject(CycleId cycle) {
        return new AuditSubject("cycle", cycle.value(), cycles.find(cycle).name());
    }
}
