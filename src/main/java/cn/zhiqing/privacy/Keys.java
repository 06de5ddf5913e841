package cn.zhiqing.privacy;

import cn.zhiqing.kernel.CityClock;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 密钥 The keys of the city, from {@code keys/privacy.keys} under {@code ZHIQING_HOME}: several sealing keys, of which the
 * newest is active, and one digest key that never changes (a new one would make every stored digest unfindable).
 */
@Component
public final class Keys {

    private static final int LARGEST_NUMBER = 0xFFFF;

    private final KeyFile file;
    private final CityClock clock;
    private final @Nullable KeyMarks marks;
    private volatile KeyRing ring;

    /** The keys of a city's database; refused when they are not those it was sealed with. */
    @Autowired
    Keys(@Value("${zhiqing.home:./var}") Path home, CityClock clock, KeyMarks marks) {
        this.file = file(home);
        this.clock = clock;
        this.marks = marks;
        Map<Integer, String> known = marks.all();
        this.ring = file.readOrCreate(() -> {
            if (!known.isEmpty()) {
                throw KeysLost.missing(file.path());
            }
            return firstRing(clock.instant());
        });
        agreeWith(known);
        marks.add(marksOf(ring));
        // another process may have started on the same new database with another file: the first one's marks stand
        agreeWith(marks.all());
    }

    /** The keys of a folder alone, without a database to compare them with. */
    Keys(Path home, CityClock clock) {
        this.file = file(home);
        this.clock = clock;
        this.marks = null;
        this.ring = file.readOrCreate(() -> firstRing(clock.instant()));
    }

    /**
     * Adds a sealing key and makes it the active one; older keys stay to open what they sealed.
     *
     * @return the number of the new key
     */
    public synchronized int rotate() {
        KeyRing old = ring;
        int number = old.active().number() + 1;
        if (number > LARGEST_NUMBER) {
            throw new IllegalStateException("All " + LARGEST_NUMBER + " key numbers are used");
        }
        List<SealingKey> all = new ArrayList<>(old.sealing());
        all.add(new SealingKey(number, clock.instant(), fresh(16)));
        KeyRing grown = new KeyRing(all, old.digest());
        file.replace(grown);
        ring = grown;
        if (marks != null) {
            marks.add(marksOf(grown));
        }
        return number;
    }

    /** Number, age and fingerprint of every sealing key, oldest first; nothing of the keys themselves. */
    public List<KeyInfo> list() {
        KeyRing now = ring;
        return now.sealing().stream()
                .map(k -> new KeyInfo(
                        k.number(),
                        k.madeAt(),
                        fingerprint(k.bytes()),
                        k.number() == now.active().number()))
                .toList();
    }

    /**
     * What may be known about a key.
     *
     * @param fingerprint first eight bytes of the key's SM3 digest, in hexadecimal
     */
    public record KeyInfo(int number, Instant madeAt, String fingerprint, boolean active) {}

    SealingKey active() {
        return ring.active();
    }

    SealingKey byNumber(int number) {
        return ring.sealing().stream()
                .filter(k -> k.number() == number)
                .findAny()
                .orElseThrow(
                        () -> new SealBroken("Key " + number + " is not in keys/privacy.keys: restore the key file"));
    }

    byte[] digestKey() {
        return ring.digest();
    }

    private void agreeWith(Map<Integer, String> known) {
        Map<Integer, String> here = marksOf(ring);
        known.forEach((number, fingerprint) -> {
            if (!fingerprint.equals(here.get(number))) {
                throw KeysLost.other(file.path(), number, fingerprint);
            }
        });
    }

    private static Map<Integer, String> marksOf(KeyRing ring) {
        Map<Integer, String> found = new TreeMap<>();
        found.put(0, fingerprint(ring.digest()));
        ring.sealing().forEach(key -> found.put(key.number(), fingerprint(key.bytes())));
        return found;
    }

    private static KeyFile file(Path home) {
        return new KeyFile(home.resolve("keys").resolve("privacy.keys"));
    }

    private static String fingerprint(byte[] key) {
        return HexFormat.of().formatHex(Digests.sm3(key), 0, 8);
    }

    private static KeyRing firstRing(Instant now) {
        return new KeyRing(List.of(new SealingKey(1, now, fresh(16))), fresh(32));
    }

    private static byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
