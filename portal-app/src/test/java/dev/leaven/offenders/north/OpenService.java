package dev.leaven.offenders.north;

import java.util.List;
import org.springframework.stereotype.Service;

/** Nobody said who may call it, it hands out entities, and anybody may make one. */
@Service
public class OpenService {

    public OpenService() {}

    public List<PublicRow> rows() {
        return List.of();
    }
}
