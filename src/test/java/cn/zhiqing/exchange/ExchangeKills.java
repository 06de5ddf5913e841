package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Two servers push and pull while either is killed at seeded moments; at the end both hold the same, once. */
public final class ExchangeKills implements AutoCloseable {

    private static final int ACTS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Side city = new Side();
    private final Side province = new Side();
    private final Random random;
    private final Consumer<String> tell;
    private long cityBody;
    private long provinceBody;
    private long pushing;
    private long packing;
    private int next = 1;
    private int acknowledged;

    private ExchangeKills(long seed, Consumer<String> tell) {
        this.random = new Random(seed);
        this.tell = tell;
    }

    /** {@code bin/chaos exchange [kills] [seed]} */
    public static void main(String... args) {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 711;
        run(kills, seed, System.out::println);
        System.exit(0);
    }

    static void run(int kills, long seed, Consumer<String> tell) {
        try (var both = new ExchangeKills(seed, tell)) {
            both.found();
            for (int kill = 1; kill <= kills; kill++) {
                both.kill(kill);
            }
            both.settle();
            both.compare(kills);
        }
    }

    /** The city pushes to the province and pulls what the province packed for it. */
    private void found() {
        city.start();
        province.start();
        city.heard("@ready");
        province.heard("@ready");
        city.ask("found");
        province.ask("found");
        cityBody = Long.parseLong(city.heard("@found")[1]);
        String[] theirs = province.heard("@found");
        provinceBody = Long.parseLong(theirs[1]);
        city.ask("platform " + cityBody + " " + province.address() + " " + theirs[2] + " 0");
        province.ask("platform " + provinceBody + " - - " + theirs[3]);
        pushing = Long.parseLong(city.heard("@platform")[1]);
        packing = Long.parseLong(province.heard("@platform")[1]);
        city.ask("rounds " + pushing);
    }

    private void work() {
        city.ask("work " + cityBody + " " + next + " " + ACTS + " " + pushing);
        province.ask("work " + provinceBody + " " + (next + ACTS) + " " + ACTS + " 0");
        next += 2 * ACTS;
    }

    private void kill(int kill) {
        boolean here = random.nextBoolean();
        Side victim = here ? city : province;
        work();
        int heard = 1 + random.nextInt(ACTS);
        for (int i = 0; i < heard; i++) {
            victim.heard("@ack");
        }
        LockSupport.parkNanos(random.nextInt(150) * 1_000_000L);
        acknowledged += heard + victim.kill();
        victim.start();
        victim.heard("@ready");
        if (here) {
            city.ask("rounds " + pushing);
        }
        tell.accept("kill %3d of the %-8s after %2d acts; pushed %d of %d, pulled %d of %d"
                .formatted(
                        kill,
                        here ? "city" : "province",
                        heard,
                        one(city, "SELECT sent FROM exchange.peer WHERE id = ?", pushing),
                        one(city, "SELECT last FROM exchange.peer WHERE id = ?", pushing),
                        one(city, "SELECT pulled FROM exchange.peer WHERE id = ?", pushing),
                        one(province, "SELECT last FROM exchange.peer WHERE id = ?", packing)));
    }

    /** A last work that nobody disturbs, until everything that was packed has arrived. */
    private void settle() {
        work();
        for (Side side : List.of(city, province)) {
            while (!side.heard("@ack")[1].equals(String.valueOf(next - (side == city ? ACTS + 1 : 1)))) {
                acknowledged++;
            }
            acknowledged++;
        }
        for (int i = 0; i < 2; i++) {
            for (Side side : List.of(city, province)) {
                side.ask("pack");
                assertThat(side.heard("@packed")[1]).isEqualTo("true");
            }
            Eventually.until(PATIENCE, this::isSettled);
        }
    }

    private boolean isSettled() {
        return one(city, "SELECT last - sent FROM exchange.peer WHERE id = ?", pushing) == 0
                && one(province, "SELECT last FROM exchange.peer WHERE id = ?", packing)
                        == one(city, "SELECT pulled FROM exchange.peer WHERE id = ?", pushing);
    }

    private void compare(int kills) {
        List<String> pushed = packed(city, pushing);
        List<String> pulled = packed(province, packing);
        assertThat(taken(province)).as("what the city sent").isEqualTo(pushed);
        assertThat(taken(city)).as("what the province sent").isEqualTo(pulled);
        assertThat(pushed.size() + pulled.size())
                .as("acts that were acknowledged")
                .isGreaterThanOrEqualTo(acknowledged);
        List<Map<String, Object>> handedOver = city.rows.queryForList(
                "SELECT i.seq, h.result, h.number FROM exchange.hand_over h JOIN exchange.item i ON i.hand_over = h.id"
                        + " ORDER BY i.seq");
        assertThat(handedOver).isNotEmpty().allMatch(row -> "taken".equals(row.get("result")));
        assertThat(province.rows.queryForList(
                        "SELECT seq, result, number FROM exchange.taken WHERE kind = 'hand-over' ORDER BY seq"))
                .as("the number that the province gave stands at the city")
                .isEqualTo(handedOver);
        for (Side side : List.of(city, province)) {
            assertThat(one(side, "SELECT count(*) - count(DISTINCT phone) FROM cases.application WHERE id > ?", 0))
                    .as("a request is there once")
                    .isZero();
        }
        assertThat(one(province, "SELECT count(*) FROM exchange.item WHERE peer = ?", packing))
                .as("each request of the province, handed over or its own, was packed once")
                .isEqualTo(one(province, "SELECT count(*) FROM cases.request WHERE id > ?", 0));
        tell.accept(
                "%d kills: %d acts acknowledged; %d items pushed, %d of them hand-overs, %d pulled; nothing lost, nothing doubled"
                        .formatted(kills, acknowledged, pushed.size(), handedOver.size(), pulled.size()));
    }

    private static List<String> packed(Side side, long peer) {
        return new ArrayList<>(side.rows.queryForList(
                "SELECT seq || ' ' || coalesce(data, 'hand-over') FROM exchange.item WHERE peer = ? ORDER BY seq",
                String.class,
                peer));
    }

    private static List<String> taken(Side side) {
        return side.rows.queryForList(
                "SELECT seq || ' ' || coalesce(data, kind) FROM exchange.taken ORDER BY origin, seq", String.class);
    }

    private static long one(Side side, String sql, long id) {
        Long found = side.rows.queryForObject(sql, Long.class, id);
        return found == null ? 0 : found;
    }

    @Override
    public void close() {
        city.close();
        province.close();
    }
}
