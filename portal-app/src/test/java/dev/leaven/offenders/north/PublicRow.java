package dev.leaven.offenders.north;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity outside internal. */
@Entity
public class PublicRow {

    @Id
    long id;
}
