package dev.leaven.offenders.north.internal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import java.util.List;

/** A second-level cache, and a collection whose table would have no tenant. */
@Cacheable
public class HiddenRow {

    @Id
    long id;

    @ElementCollection
    List<String> words = List.of();
}
