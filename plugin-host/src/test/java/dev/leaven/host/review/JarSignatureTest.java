package dev.leaven.host.review;

import static dev.leaven.host.review.FindingCode.ALTERED;
import static dev.leaven.host.review.FindingCode.DUPLICATE_ENTRY;
import static dev.leaven.host.review.FindingCode.SIGNER_EXPIRED;
import static dev.leaven.host.review.FindingCode.SIGNER_NOT_TRUSTED;
import static dev.leaven.host.review.FindingCode.UNSAFE_ENTRY;
import static dev.leaven.host.review.FindingCode.UNSIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.host.testing.Tampered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarSignatureTest {

    private static final String PACK = "leaven/pack.yaml";
    private static final byte[] EVIL = "id: evil".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    private static Path signed;

    private final TrustedPublishers trust =
            new TrustedPublishers(Set.of(SigningKey.trusted().certificate()), Set.of());

    @BeforeAll
    static void sign() {
        signed = jar().signedBy(SigningKey.trusted()).write(folder);
    }

    @Test
    void a_jar_signed_by_a_trusted_publisher_is_accepted() throws IOException {
        var review = review(signed);

        assertThat(review.findings()).isEmpty();
        assertThat(review.signer().orElseThrow().name()).contains("Trusted publisher");
        assertThat(review.signer().orElseThrow().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void no_signature() throws IOException {
        assertThat(codes(jar().write(folder))).containsExactly(UNSIGNED);
    }

    @Test
    void a_changed_entry() throws IOException {
        assertThat(review(Tampered.entries(signed, all -> all.put(PACK, EVIL))).findings())
                .containsExactly(new Finding(ALTERED, PACK));
    }

    @Test
    void an_added_entry() throws IOException {
        assertThat(review(Tampered.entries(signed, all -> all.put("test/Evil.txt", EVIL)))
                        .findings())
                .containsExactly(new Finding(ALTERED, "test/Evil.txt"));
    }

    @Test
    void an_added_service() throws IOException {
        var service = "META-INF/services/java.net.spi.URLStreamHandlerProvider";
        assertThat(codes(Tampered.entries(signed, all -> all.put(service, EVIL))))
                .containsExactly(ALTERED);
    }

    @Test
    void a_removed_entry() throws IOException {
        assertThat(review(Tampered.entries(signed, all -> all.remove("notes.txt")))
                        .findings())
                .containsExactly(new Finding(ALTERED, "notes.txt"));
    }

    /** Java finds it where it is asked for the file of that name, so it would be read, or loaded, in its place. */
    @Test
    void an_entry_turned_into_a_folder_with_content() throws IOException {
        var tampered = Tampered.entries(signed, all -> {
            all.remove("notes.txt");
            all.put("notes.txt/", EVIL);
        });
        assertThat(review(tampered).findings())
                .containsExactlyInAnyOrder(new Finding(UNSAFE_ENTRY, "notes.txt/"), new Finding(ALTERED, "notes.txt"));
    }

    @Test
    void something_that_only_looks_like_a_part_of_the_signature() throws IOException {
        assertThat(codes(Tampered.entries(signed, all -> all.put("META-INF/SIG-evil.class", EVIL))))
                .contains(ALTERED);
    }

    @Test
    void a_renamed_entry() throws IOException {
        assertThat(codes(Tampered.entries(signed, all -> all.put("other.txt", all.remove("notes.txt")))))
                .containsExactly(ALTERED);
    }

    @Test
    void a_changed_attribute_of_the_manifest() throws IOException {
        var tampered = Tampered.text(
                signed, "META-INF/MANIFEST.MF", text -> text.replace("Plugin-Version: 1.0.0", "Plugin-Version: 9.0.0"));
        assertThat(codes(tampered)).containsExactly(ALTERED);
    }

    @Test
    void a_changed_entry_with_its_digest_in_the_manifest_adapted() throws IOException {
        var tampered = Tampered.entries(signed, all -> {
            var manifest = new String(all.get("META-INF/MANIFEST.MF"), StandardCharsets.UTF_8)
                    .replace(digest(all.get(PACK)), digest(EVIL));
            all.put("META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
            all.put(PACK, EVIL);
        });
        assertThat(codes(tampered)).containsExactly(ALTERED);
    }

    @Test
    void the_signature_taken_out() throws IOException {
        var tampered = Tampered.entries(signed, all -> all.keySet().removeIf(name -> name.endsWith(".SF")));
        assertThat(codes(tampered)).containsExactly(UNSIGNED);
    }

    @Test
    void the_signature_of_another_jar() throws IOException {
        var other = new HashMap<String, byte[]>();
        Tampered.entries(
                PluginJar.cluster("cluster-other", "id: other")
                        .signedBy(SigningKey.trusted())
                        .write(folder),
                other::putAll);
        var tampered = Tampered.entries(
                jar().write(folder),
                all -> other.forEach((name, bytes) -> {
                    if (name.startsWith("META-INF/") && !name.endsWith("MANIFEST.MF")) {
                        all.put(name, bytes);
                    }
                }));
        assertThat(codes(tampered)).isNotEmpty().isSubsetOf(ALTERED, UNSIGNED);
    }

    @Test
    void signed_by_a_stranger() throws IOException {
        var jar = jar().signedBy(SigningKey.stranger()).write(folder);

        assertThat(review(jar).findings()).containsExactly(new Finding(SIGNER_NOT_TRUSTED, "CN=Stranger,O=Test"));
    }

    @Test
    void a_stranger_adds_an_entry_and_signs_it_all() throws IOException {
        var added = Tampered.entries(signed, all -> all.put("test/Evil.txt", EVIL));

        assertThat(codes(SigningKey.stranger().sign(added))).isNotEmpty().doesNotContain(UNSIGNED);
    }

    @Test
    void an_entry_twice() throws IOException {
        var twice = Tampered.renamed(
                Tampered.entries(signed, all -> all.put("leaven/pack.yamX", EVIL)), "leaven/pack.yamX", PACK);

        assertThat(codes(twice)).contains(DUPLICATE_ENTRY);
    }

    @Test
    void a_signer_whose_time_is_over() throws IOException {
        var expired = SigningKey.expired();
        var jar = jar().signedBy(expired).write(folder);
        var trusted = new TrustedPublishers(Set.of(expired.certificate()), Set.of());

        assertThat(JarReview.of(jar, trusted, PackReviewer.NONE).findings())
                .extracting(Finding::code)
                .containsExactly(SIGNER_EXPIRED);
    }

    @Test
    void an_allowed_checksum_needs_no_signer_but_everything_else() throws IOException {
        var jar = jar().with("Plugin-Provider", null).write(folder);
        var trusted = new TrustedPublishers(Set.of(), Set.of(Checksum.of(jar)));

        assertThat(JarReview.of(jar, trusted, PackReviewer.NONE).findings())
                .containsExactly(new Finding(FindingCode.MISSING_ATTRIBUTE, "Plugin-Provider"));
    }

    private static PluginJar jar() {
        return PluginJar.cluster("cluster-test", "id: good").entry("notes.txt", "notes");
    }

    private PluginReview review(Path jar) throws IOException {
        return JarReview.of(jar, trust, PackReviewer.NONE);
    }

    private java.util.List<FindingCode> codes(Path jar) throws IOException {
        return review(jar).findings().stream().map(Finding::code).distinct().toList();
    }

    private static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
