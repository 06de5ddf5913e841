package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Lamps.LampLit;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Eventually;
import cn.zhiqing.kernel.StreamId;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FollowersTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JournalFixture fixture = JournalFixture.on(database.asApp(), new Lamps());

    @BeforeEach
    void notebook() throws Exception {
        LampNotebook.create(database.asOwner(), "one");
        LampNotebook.create(database.asOwner(), "two");
    }

    private Head light(long lamp, Head head, int number) {
        return fixture.inTransaction(() -> fixture.journal()
                .append(
                        new StreamId("lamp", lamp),
                        head,
                        List.of(new LampLit(number, "x")),
                        Actor.MACHINE,
                        Instant.EPOCH));
    }

    @Test
    @DisplayName("several followers read independently; one rebuilt from zero derives the same again")
    void independentAndRebuilt() {
        var one = new LampNotebook(fixture.jdbc(), "one");
        var two = new LampNotebook(fixture.jdbc(), "two");
        Followers followers = fixture.followers(one, two);
        Head head = light(1, Head.EMPTY, 1);
        assertThat(followers.catchUp()).isTrue();
        light(1, head, 2);
        light(2, Head.EMPTY, 1);
        assertThat(followers.catchUp()).isTrue();
        assertThat(followers.catchUp()).as("nothing new, nothing twice").isTrue();

        assertThat(one.lines()).containsExactly("1:1", "1:2", "2:1").isEqualTo(two.lines());
        assertThat(followers.rebuild("one")).isTrue();
        assertThat(one.lines()).containsExactly("1:1", "1:2", "2:1");
        assertThat(followers.health()).allMatch(FollowerHealth::isWell).allMatch(h -> h.applied() == 3);
    }

    @Test
    @DisplayName("a follower hears only the stream kinds it asked for")
    void kinds() {
        var one = new LampNotebook(fixture.jdbc(), "one");
        fixture.inTransaction(() -> fixture.journal()
                .append(
                        new StreamId("tree", 1),
                        Head.EMPTY,
                        List.of(new LampLit(1, "x")),
                        Actor.MACHINE,
                        Instant.EPOCH));
        light(1, Head.EMPTY, 1);
        assertThat(fixture.followers(one).catchUp()).isTrue();
        assertThat(one.lines()).containsExactly("1:1");
    }

    @Test
    @DisplayName("an event behind an older transaction that still runs waits for it; nothing is skipped")
    void olderTransactionStillRuns() throws Exception {
        var one = new LampNotebook(fixture.jdbc(), "one");
        Followers followers = fixture.followers(one);
        JournalFixture slow = JournalFixture.on(database.asApp(), new Lamps());
        light(9, Head.EMPTY, 1);
        assertThat(followers.catchUp()).isTrue();
        Thread catching = new Thread(followers::catchUp);
        slow.inTransaction(() -> {
            slow.journal()
                    .append(
                            new StreamId("lamp", 1),
                            Head.EMPTY,
                            List.of(new LampLit(1, "slow")),
                            Actor.MACHINE,
                            Instant.EPOCH);
            light(2, Head.EMPTY, 1);
            catching.start();
            Eventually.until(() -> catching.getState() == Thread.State.TIMED_WAITING);
            assertThat(one.lines()).as("the younger event is held back").containsExactly("9:1");
            return true;
        });
        catching.join();
        assertThat(one.lines()).containsExactly("9:1", "1:1", "2:1");
    }

    @Test
    @DisplayName("a follower that fails is retried up to the event it stumbles over, says so, and others go on")
    void failure() {
        var one = new LampNotebook(fixture.jdbc(), "one").failingAt(3);
        var two = new LampNotebook(fixture.jdbc(), "two");
        Followers followers = fixture.followers(one, two);
        Head head = Head.EMPTY;
        for (int i = 1; i <= 5; i++) {
            head = light(1, head, i);
        }
        assertThat(followers.catchUp()).isFalse();
        assertThat(followers.catchUp()).isFalse();
        assertThat(one.lines()).containsExactly("1:1", "1:2");
        assertThat(two.lines()).hasSize(5);
        assertThat(followers.health().getFirst().isWell()).isFalse();
        assertThat(followers.health().getFirst().failure())
                .isEqualTo("java.lang.IllegalStateException near lamp/1 event 3");

        one.failingAt(0);
        assertThat(followers.catchUp()).isTrue();
        assertThat(one.lines()).containsExactly("1:1", "1:2", "1:3", "1:4", "1:5");
        assertThat(followers.health()).allMatch(FollowerHealth::isWell);
    }

    @Test
    @DisplayName("in the background a commit wakes the followers at once, and two processes do not double anything")
    void background() throws Exception {
        var one = new LampNotebook(fixture.jdbc(), "one");
        Followers here = fixture.followers(one);
        Followers there =
                JournalFixture.on(database.asApp(), new Lamps()).followers(new LampNotebook(fixture.jdbc(), "one"));
        here.start();
        there.start();
        Head head = Head.EMPTY;
        for (int i = 1; i <= 50; i++) {
            head = light(1, head, i);
        }
        Eventually.until(Duration.ofSeconds(10), () -> one.lines().size() >= 50);
        here.stop();
        there.stop();
        assertThat(one.lines())
                .hasSize(50)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(java.util.Comparator.comparingInt(line -> Integer.parseInt(line.substring(2))));
        assertThat(here.isRunning()).isFalse();
    }

    @Test
    @DisplayName("the process dies in a batch: neither its effect nor its cursor remains, the next start does it once")
    void killedInABatch() throws Exception {
        light(1, Head.EMPTY, 1);
        try (Connection connection = database.asApp().getConnection()) {
            var source = new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true);
            JournalFixture dying = JournalFixture.on(source, new Lamps());
            var one = new LampNotebook(dying.jdbc(), "one").dyingAt(1, database.asOwner());
            assertThat(dying.followers(one).catchUp()).isFalse();
        } catch (RuntimeException | java.sql.SQLException gone) {
            assertThat(gone).as("the connection was killed").isNotNull();
        }
        var again = new LampNotebook(fixture.jdbc(), "one");
        assertThat(fixture.followers(again).catchUp()).isTrue();
        assertThat(again.lines()).containsExactly("1:1");
    }
}
