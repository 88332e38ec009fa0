package dev.leaven.portal.identity.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The roles that people of the current tenant hold. */
public interface PersonRoleRepository extends JpaRepository<PersonRole, Long> {

    /** One at a time may change who does what: two last administrators must not let each other go. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PersonRole r")
    List<PersonRole> lockAll();
}
