package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.Role;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The roles held in the current tenant. */
public interface PersonRoleRepository extends JpaRepository<PersonRole, Long> {

    List<PersonRole> findByRole(Role role);
}
