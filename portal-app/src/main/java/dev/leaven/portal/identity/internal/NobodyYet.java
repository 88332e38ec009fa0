package dev.leaven.portal.identity.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** An administrator who is alone in the organisation has people to add: nobody can be asked anything before. */
@Component
class NobodyYet implements ThingsToDo {

    private final PersonRepository people;

    NobodyYet(PersonRepository people) {
        this.people = people;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.isNow(Role.ADMINISTRATOR) && people.count() <= 1
                ? List.of(new ToDo("todo.people", List.of(), null, "organisation"))
                : List.of();
    }
}
