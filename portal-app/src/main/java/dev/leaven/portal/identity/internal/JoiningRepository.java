package dev.leaven.portal.identity.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Who of the current tenant may choose a password. */
public interface JoiningRepository extends JpaRepository<Joining, Long> {

    /** A link is used once: one at a time may try. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Joining j where j.id = :id")
    Optional<Joining> lock(long id);

    /** At once, so that another can be written in its place. */
    @Modifying
    @Query("delete from Joining j where j.personId = :person")
    void end(long person);
}
