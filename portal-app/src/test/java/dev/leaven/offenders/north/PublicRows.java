package dev.leaven.offenders.north;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A repository for everybody, with native SQL. */
public interface PublicRows extends Repository<PublicRow, Long> {

    @Query(value = "select * from public_row", nativeQuery = true)
    List<PublicRow> all();
}
