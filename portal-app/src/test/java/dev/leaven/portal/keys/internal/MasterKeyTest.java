package dev.leaven.portal.keys.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final String GIVEN =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_can_read() throws IOException {
        Path data = folder.resolve("not/there/yet");

        new MasterKey(null, null, data);

        Path file = data.resolve("master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file))).hasSize(32);
    }

    @Test
    void it_is_made_once_and_read_ever_after() throws IOException {
        var first = new MasterKey(null, null, folder);
        String written = Files.readString(folder.resolve("master.key"));

        var second = new MasterKey(null, null, folder);

        assertThat(Files.readString(folder.resolve("master.key"))).isEqualTo(written);
        assertThat(second.keyFor("a", "AES")).isEqualTo(first.keyFor("a", "AES"));
    }

    @Test
    void two_portals_make_different_keys() throws IOException {
        assertThat(new MasterKey(null, null, folder.resolve("one")).keyFor("a", "AES"))
                .isNotEqualTo(new MasterKey(null, null, folder.resolve("two")).keyFor("a", "AES"));
    }

    @Test
    void a_given_key_wins_and_leaves_no_file() throws IOException {
        new MasterKey(GIVEN, null, folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void each_purpose_has_a_key_of_its_own() throws IOException {
        var master = new MasterKey(GIVEN, null, folder);

        assertThat(master.keyFor("a", "AES").getEncoded())
                .hasSize(32)
                .isNotEqualTo(master.keyFor("b", "AES").getEncoded())
                .isNotEqualTo(Base64.getDecoder().decode(GIVEN));
    }

    @Test
    void a_key_that_is_too_short_is_refused_without_repeating_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MasterKey("c2hvcnQ=", null, folder))
                .withMessageContaining("openssl rand -base64 32")
                .withMessageNotContaining("c2hvcnQ");
    }

    @Test
    void a_key_that_is_not_base64_is_refused_without_repeating_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MasterKey("not base 64!", null, folder))
                .withMessageNotContaining("not base 64!")
                .withNoCause();
    }

    /** A typing error in the path must not make all links of a campaign invalid. */
    @Test
    void a_named_file_must_be_there() {
        assertThatThrownBy(() -> new MasterKey(null, folder.resolve("typo.key"), folder))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_may_end_with_a_line_break() throws IOException {
        Path file = Files.writeString(folder.resolve("my.key"), GIVEN + "\r\n");

        assertThat(new MasterKey(null, file, folder).keyFor("a", "AES"))
                .isEqualTo(new MasterKey(GIVEN, null, folder).keyFor("a", "AES"));
    }
}
