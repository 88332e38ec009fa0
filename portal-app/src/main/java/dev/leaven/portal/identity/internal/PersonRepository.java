package dev.leaven.portal.identity.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The people of the current tenant. */
public interface PersonRepository extends JpaRepository<Person, Long> {

    List<Person> findAllByOrderByName();

    Optional<Person> findByEmail(String email);
}
