package dev.leaven.portal.tenancy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which database the portal keeps its data in. The embedded one is for trying out; the log says so at every start. */
@Component
public class Storage {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final String EMBEDDED = "jdbc:h2:";

    private final boolean forEvaluation;

    Storage(JdbcConnectionDetails connection) {
        this.forEvaluation = connection.getJdbcUrl().startsWith(EMBEDDED);
    }

    /** Whether this is the embedded database of one machine, not one to rely on. */
    public boolean isForEvaluation() {
        return forEvaluation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (forEvaluation) {
            LOG.warn("The data are in an embedded H2 file: for evaluation, on one machine. Production runs on MySQL.");
        }
    }
}
