package dev.leaven.portal.identity;

import dev.leaven.portal.identity.ImportPreview.Problem;
import dev.leaven.portal.identity.PeopleFile.Column;
import dev.leaven.portal.identity.PeopleFile.Line;
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
import org.jspecify.annotations.Nullable;

/** One list of people, looked at or taken over. */
final class ImportRun {

    private static final int LONGEST_NAME = 160;
    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en", "english", "en", "engels", "en", "nl", "nl", "dutch", "nl", "nederlands", "nl");

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
                read(line);
            } catch (Wrong wrong) {
                problems.add(new Problem(line.number(), wrong.key, line.text(wrong.column)));
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

    private void read(Line line) {
        var name = name(line);
        var email = email(line);
        var phone = phone(line);
        var language = language(line);
        var unit = unit(line); // last: it may be made
        var person = known(name, email, unit);
        if (person.isEmpty()) {
            var fresh = new Person(name, email, language.orElse(usualLanguage), unit, null);
            fresh.reachBy(phone);
            added.add(fresh);
        } else {
            change(person.get(), line, name, email, phone, language, unit);
        }
    }

    /** By the address; else by name and unit, where that is one person with no other address. */
    private Optional<Person> known(String name, @Nullable String email, UnitId unit) {
        var byMail = email == null ? null : byAddress.get(folded(email));
        if (byMail != null) {
            return Optional.of(byMail);
        }
        var there = byPlace.getOrDefault(place(name, unit), List.of()).stream()
                .filter(person -> email == null || person.email() == null)
                .toList();
        if (there.size() > 1) {
            throw new Wrong("import.problem.who", Column.NAME);
        }
        return there.stream().findFirst();
    }

    /** A column that the list does not have, or a cell that is empty, leaves what is there. */
    private void change(
            Person person,
            Line line,
            String name,
            @Nullable String email,
            @Nullable String phone,
            Optional<String> language,
            UnitId unit) {
        var newEmail = person.email() == null ? email : person.email();
        var newPhone = phone == null ? person.phone() : phone;
        var newUnit = line.text(Column.UNIT).isEmpty() ? person.unit() : unit;
        var newLanguage = language.orElse(person.language());
        if (person.name().equals(name)
                && Objects.equals(person.email(), newEmail)
                && Objects.equals(person.phone(), newPhone)
                && person.unit().equals(newUnit)
                && person.language().equals(newLanguage)) {
            same++;
        } else {
            changes.add(() -> {
                person.change(name, newEmail, newPhone, newLanguage, newUnit);
                if (person.accountId() != null && newEmail != null) {
                    accounts.change(person.accountId(), newEmail, name, newLanguage);
                }
            });
        }
    }

    private static String name(Line line) {
        var name = line.text(Column.NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Wrong("import.problem.name", Column.NAME);
        }
        return name;
    }

    private @Nullable String email(Line line) {
        var typed = line.text(Column.EMAIL);
        if (typed.isEmpty()) {
            return null;
        }
        String email;
        try {
            email = EmailAddress.read(typed).text();
        } catch (EmailRefused refused) {
            throw new Wrong("import.problem.email", Column.EMAIL);
        }
        if (!addressesSeen.add(folded(email))) {
            throw new Wrong("import.problem.twice", Column.EMAIL);
        }
        return email;
    }

    /** Many lists have numbers as one dials them within the country: that is no reason to leave the person out. */
    private @Nullable String phone(Line line) {
        var typed = line.text(Column.PHONE);
        try {
            return typed.isEmpty() ? null : PhoneNumber.read(typed).text();
        } catch (PhoneRefused refused) {
            withoutPhone++;
            return null;
        }
    }

    private static Optional<String> language(Line line) {
        var typed = line.text(Column.LANGUAGE).toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && !LANGUAGES.containsKey(typed)) {
            throw new Wrong("import.problem.language", Column.LANGUAGE);
        }
        return Optional.ofNullable(LANGUAGES.get(typed));
    }

    private UnitId unit(Line line) {
        try {
            return paths.find(line.text(Column.UNIT));
        } catch (UnitPaths.Unclear unclear) {
            throw new Wrong("import.problem.unit", Column.UNIT);
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

    /** Why a line is left out. */
    private static final class Wrong extends RuntimeException {

        private final String key;
        private final Column column;

        Wrong(String key, Column column) {
            super(key, null, false, false);
            this.key = key;
            this.column = column;
        }
    }
}
