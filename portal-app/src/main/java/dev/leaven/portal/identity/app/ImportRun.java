package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.app.ImportPreview.Problem;
import dev.leaven.portal.identity.app.PeopleFile.Column;
import dev.leaven.portal.identity.app.PeopleFile.Line;
import dev.leaven.portal.identity.app.PersonLine.InvalidLine;
import dev.leaven.portal.identity.internal.AccountPlatformSql;
import dev.leaven.portal.identity.internal.Person;
import dev.leaven.portal.identity.internal.PersonRepository;
import dev.leaven.portal.identity.internal.UnitPaths;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** One list of people, looked at or taken over. */
final class ImportRun {

    private final PersonRepository people;
    private final AccountPlatformSql accounts;
    private final UnitPaths paths;
    private final String usualLanguage;
    private final Map<String, Person> byAddress = new HashMap<>();
    private final Map<String, List<Person>> byPlace = new HashMap<>();
    private final Set<String> addressesSeen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Person> added = new ArrayList<>();
    private final List<Runnable> changes = new ArrayList<>();
    private int same;
    private int withoutPhone;

    /** @param make makes a unit of a name below another */
    ImportRun(
            PersonRepository people,
            AccountPlatformSql accounts,
            List<UnitNode> tree,
            BiFunction<String, UnitId, UnitId> make,
            String usualLanguage) {
        this.people = people;
        this.accounts = accounts;
        this.paths = new UnitPaths(tree, make);
        this.usualLanguage = usualLanguage;
        for (var person : people.findAllByOrderByName()) {
            if (person.email() != null) {
                byAddress.put(folded(person.email()), person);
            }
            byPlace.computeIfAbsent(place(person.name(), person.unit()), _ -> new ArrayList<>())
                    .add(person);
        }
    }

    ImportPreview look(List<Line> lines) {
        for (var line : lines) {
            try {
                read(PersonLine.of(line));
            } catch (InvalidLine wrong) {
                problems.add(wrong.in(line));
            }
        }
        return new ImportPreview(added.size(), changes.size(), same, withoutPhone, paths.made(), problems);
    }

    ImportPreview take(List<Line> lines) {
        var done = look(lines);
        people.saveAll(added);
        changes.forEach(Runnable::run);
        return done;
    }

    private void read(PersonLine line) {
        if (line.email() != null && !addressesSeen.add(folded(line.email()))) {
            throw new InvalidLine("import.problem.twice", Column.EMAIL);
        }
        var unit = unit(line); // last of what can be wrong: it may be made
        var person = known(line, unit);
        if (person.isEmpty()) {
            var language = Objects.requireNonNullElse(line.language(), usualLanguage);
            var fresh = new Person(line.name(), line.email(), language, unit, null);
            fresh.reachBy(line.phone());
            added.add(fresh);
        } else {
            change(person.get(), line, unit);
        }
        withoutPhone += line.phoneLeftOut() ? 1 : 0;
    }

    /** By the address; else by name and unit, where that is one person with no other address. */
    private Optional<Person> known(PersonLine line, UnitId unit) {
        var byMail = line.email() == null ? null : byAddress.get(folded(line.email()));
        if (byMail != null) {
            return Optional.of(byMail);
        }
        var there = byPlace.getOrDefault(place(line.name(), unit), List.of()).stream()
                .filter(person -> line.email() == null || person.email() == null)
                .toList();
        if (there.size() > 1) {
            throw new InvalidLine("import.problem.who", Column.NAME);
        }
        return there.stream().findFirst();
    }

    /** A column that the list does not have, or a cell that is empty, leaves what is there. */
    private void change(Person person, PersonLine line, UnitId unit) {
        var email = person.email() == null ? line.email() : person.email();
        var phone = line.phone() == null ? person.phone() : line.phone();
        var place = line.unit().isEmpty() ? person.unit() : unit;
        var language = line.language() == null ? person.language() : line.language();
        if (person.name().equals(line.name())
                && Objects.equals(person.email(), email)
                && Objects.equals(person.phone(), phone)
                && person.unit().equals(place)
                && person.language().equals(language)) {
            same++;
            return;
        }
        changes.add(() -> {
            person.change(line.name(), email, phone, language, place);
            if (person.accountId() != null && email != null) {
                accounts.change(person.accountId(), email, line.name(), language);
            }
        });
    }

    private UnitId unit(PersonLine line) {
        try {
            return paths.find(line.unit());
        } catch (UnitPaths.AmbiguousUnit unclear) {
            throw new InvalidLine("import.problem.unit", Column.UNIT);
        }
    }

    private static String place(String name, UnitId unit) {
        return folded(name) + "\n" + unit.value();
    }

    /** As the database compares: without accents, whatever the case. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
