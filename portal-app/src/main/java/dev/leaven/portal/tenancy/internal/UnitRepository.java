package dev.leaven.portal.tenancy.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The units of the current tenant. */
public interface UnitRepository extends JpaRepository<Unit, Long> {

    List<Unit> findAllByOrderByPositionAscNameAsc();
}
