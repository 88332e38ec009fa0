package dev.leaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void the_partners_reference_says_what_the_sources_say() throws IOException {
        for (var page : Reference.pages().entrySet()) {
            var file = Reference.FOLDER.resolve(page.getKey());
            if (Boolean.getBoolean("leaven.reference.write")) {
                Files.createDirectories(Reference.FOLDER);
                Files.writeString(file, page.getValue());
            }
            assertThat(file)
                    .as("out of date; write it anew with -Dtest=ReferenceTest -Dleaven.reference.write=true")
                    .hasContent(page.getValue());
        }
    }

    @Test
    void every_public_type_of_the_api_has_its_place() throws IOException {
        var api = JavaSources.read(Path.of("..", "plugin-api", "src", "main", "java"));
        assertThat(api.keySet().stream().filter(name -> !name.contains(".")).toList())
                .containsExactlyInAnyOrderElementsOf(Reference.API.stream()
                        .flatMap(page -> page.types().stream())
                        .toList());
    }

    @Test
    void every_type_says_what_it_is() throws IOException {
        assertThat(JavaSources.read(Path.of("..", "plugin-api", "src", "main", "java"))
                        .values())
                .noneMatch(type -> type.text().isBlank() && type.parts().isEmpty());
    }
}
