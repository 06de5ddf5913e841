package cn.zhiqing.site;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.privacy.KeyRotation;
import cn.zhiqing.privacy.RotatedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("个人信息保护法第五十一条: a rotation of keys reaches every sealed column of every schema")
class EverySealedColumnTest {

    private static final String DIGEST =
            "digest, opens nothing: keyed, or of a whole file or key; a key of digests never changes";
    private static final String CHAIN = "hash or signature of the journal: changed, it would break the chain";
    private static final String PUBLIC = "known to everybody";

    /** Columns of bytes that are not sealed, with the reason. */
    private static final Map<String, String> NOT_SEALED = Map.ofEntries(
            entry("calendar.proposal.content", PUBLIC),
            entry("cases.application.code", DIGEST),
            entry("cases.application.person", DIGEST),
            entry("cases.application.phone", DIGEST),
            entry("cases.application.words", DIGEST),
            entry("cases.draft.code", DIGEST),
            entry("documents.file.sha256", DIGEST),
            entry("documents.file.sm3", DIGEST),
            entry("documents.signed.digest", DIGEST),
            entry("documents.signed.signature", PUBLIC),
            entry("documents.signing_key.public", PUBLIC),
            entry("exchange.answer.digest", DIGEST),
            entry("exchange.key.digest", DIGEST),
            entry("journal.checkpoint.frontier", CHAIN),
            entry("journal.checkpoint.hash", CHAIN),
            entry("journal.checkpoint.previous", CHAIN),
            entry("journal.checkpoint.root", CHAIN),
            entry("journal.checkpoint.signature", CHAIN),
            entry("journal.event.hash", CHAIN),
            entry("notify.mail.content", DIGEST),
            entry("notify.mail.identity", DIGEST),
            entry("notify.mail.sender", DIGEST),
            entry("site.kept_form.shelf", DIGEST));

    @TempDir
    private Path home;

    @Test
    @DisplayName(
            "each column of bytes is announced for re-sealing or named here; after a rotation each value opens under the"
                    + " new key, with the rights that the application has")
    void every() {
        var database = new RotatedDatabase(WholeCity.shared().bean(KeyRotation.class), home);
        List<String> sealed = database.names();
        assertThat(Stream.concat(sealed.stream(), NOT_SEALED.keySet().stream()))
                .as("a new sealed column needs a bean of type privacy.Resealable")
                .containsExactlyInAnyOrderElementsOf(database.columnsOfBytes());
        assertThat(database.left()).allMatch(left -> left.values() == 0);
        Map<String, Long> done = database.rotate();
        assertThat(done.keySet()).containsExactlyInAnyOrderElementsOf(sealed);
        assertThat(done)
                .allSatisfy((name, values) -> assertThat(values).as(name).isEqualTo(RotatedDatabase.ROWS));
        assertThat(database.left()).allMatch(left -> left.values() == 0);
        assertThat(sealed).allSatisfy(name -> assertThat(database.good(name)).isEqualTo(RotatedDatabase.ROWS));
    }
}
