package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PluginReview;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a review lies in the database: what was known of a jar when the operator let it in. */
@Component
class ReviewJson {

    private final JsonMapper mapper;

    ReviewJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(PluginReview review) {
        return mapper.writeValueAsString(review);
    }

    PluginReview read(String json) {
        return mapper.readValue(json, PluginReview.class);
    }
}
